/** What all cards share: the themes' bar, a line of labels above and one below, and the place between them. */
import type { CardView, Chip } from '../views/card.ts';
import { block, type CardElement, column, row, words } from './element.ts';
import { sans } from './fonts.ts';
import type { Part } from './paint.ts';
import { BAR, HAIRLINE, HEIGHT, INK, MARGIN, MEASURE, SECOND_INK } from './palette.ts';
import type { Press } from './press.ts';

/** In pixels, as everything here. */
const LEFT = BAR + MARGIN;
/** Where a card's own content is. */
export const BODY = { top: 110, height: 416 };

/** Letters reach out of their line by this much, to the sides and up and down. */
export const BLEED = { side: 14, top: 18 };

/** Where the text column is in the part that holds the body. */
export const COLUMN = { left: BLEED.side, top: BLEED.top, width: MEASURE };

const SIZE = 28;
const LINE = 36;
const SOFT = { fontFamily: sans, fontWeight: 500 };
const STRONG = { fontFamily: sans, fontWeight: 600 };

/** The body as shapes, where they are at hand, and how far down they reach. */
interface Drawn {
  readonly shapes: string;
  readonly height: number;
}

export async function frame(
  { chips, site, date, foot }: Pick<CardView, 'chips' | 'site' | 'date' | 'foot'>,
  body: readonly CardElement[],
  press: Press,
  drawn?: Drawn,
): Promise<Part[]> {
  const content = column({ width: MEASURE, height: BODY.height, color: INK }, body);
  const shown = chips.slice(0, 4);
  const period = words({ ...SOFT, color: SECOND_INK, fontSize: SIZE, lineHeight: 1.3, whiteSpace: 'pre' }, date);
  const rule = block({ width: MEASURE, height: 2, backgroundColor: HAIRLINE });
  const dateWidth = await widthOf([date], SOFT, press);
  const chipsWidth =
    shown.length * CHIP +
    (await widthOf(
      shown.map((chip) => chip.label),
      STRONG,
      press,
    ));
  return [
    { left: 0, top: 0, width: BAR, height: HEIGHT, element: bar(chips) },
    ...line(46, label(site, STRONG, INK), period, dateWidth),
    { ...placed(LEFT, BODY.top, MEASURE, drawn?.height ?? BODY.height, content), shapes: drawn?.shapes },
    { left: LEFT, top: 526, width: MEASURE, height: 2, element: rule },
    ...line(548, label(foot, SOFT, SECOND_INK), row({}, shown.map(chipLabel)), chipsWidth),
  ];
}

/** A label at either side, the left one cut with an ellipsis where it would run into the right one. */
function line(top: number, left: CardElement, right: CardElement, width: number): Part[] {
  const room = MEASURE - width - 2 * BLEED.side;
  const end = block({ width, justifyContent: 'flex-end' }, [right]);
  return [
    ...(room > 0 ? [placed(LEFT, top, room, LINE, block({ width: room }, [left]))] : []),
    ...(width > 0 ? [placed(LEFT + MEASURE - width, top, width, LINE, end)] : []),
  ];
}

/** An element in a part with room around it; below the body there is none to spare. */
function placed(left: number, top: number, width: number, height: number, element: CardElement): Part {
  return {
    left: left - BLEED.side,
    top: top - BLEED.top,
    width: width + 2 * BLEED.side,
    height: height + BLEED.top,
    element: block({ paddingLeft: BLEED.side, paddingTop: BLEED.top }, [element]),
  };
}

async function widthOf(texts: readonly string[], style: typeof SOFT, press: Press): Promise<number> {
  const casts = await press.cast(
    texts.filter((text) => text !== ''),
    style,
  );
  return casts.reduce((sum, { width }) => sum + Math.ceil(width * SIZE), 0);
}

const label = (text: string, style: typeof SOFT, color: string): CardElement =>
  words({ ...style, color, fontSize: SIZE, lineHeight: 1.3, lineClamp: 1, wordBreak: 'break-all' }, text);

/** What a chip takes besides its name: the space before it, the colour, the space between. */
const CHIP = 28 + 20 + 10;

const chipLabel = ({ label: name, colour }: Chip): CardElement =>
  row({ alignItems: 'center', marginLeft: 28 }, [
    block({ width: 20, height: 20, backgroundColor: colour, marginRight: 10 }),
    words({ ...STRONG, color: INK, fontSize: SIZE, lineHeight: 1.3, whiteSpace: 'pre' }, name),
  ]);

const bar = (chips: readonly Chip[]): CardElement =>
  column(
    { width: BAR, height: HEIGHT },
    chips.length === 0 ? [stripe(SECOND_INK)] : chips.map(({ colour }) => stripe(colour)),
  );

const stripe = (colour: string): CardElement => block({ width: BAR, flexGrow: 1, backgroundColor: colour });
