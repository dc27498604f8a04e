/** What all cards share: paper, the themes' bar, a line of labels above and one below. */
import type { CardView, Chip } from '../views/card.ts';
import { block, type CardElement, column, row, type Style, words } from './element.ts';
import { sans } from './fonts.ts';
import { BAR, HAIRLINE, HEIGHT, INK, MARGIN, MEASURE, PAPER, SECOND_INK, WIDTH } from './palette.ts';

/** Above the first line and below the last. */
const EDGE = 46;

const LABEL = { fontFamily: sans, fontSize: 28, fontWeight: 500, lineHeight: 1.3 };

export function frame(
  { chips, site, date, foot }: Pick<CardView, 'chips' | 'site' | 'date' | 'foot'>,
  body: readonly CardElement[],
): CardElement {
  return row({ width: WIDTH, height: HEIGHT, backgroundColor: PAPER, color: INK }, [
    bar(chips),
    column({ width: MEASURE, height: HEIGHT - 2 * EDGE, marginLeft: MARGIN, marginTop: EDGE }, [
      line(label(site, { fontWeight: 600 }), label(date, { color: SECOND_INK, flexShrink: 0 })),
      column({ flexGrow: 1, marginTop: 28, width: MEASURE }, body),
      block({ height: 2, backgroundColor: HAIRLINE, marginBottom: 20 }),
      line(label(foot, { color: SECOND_INK }), row({ flexShrink: 0 }, chips.slice(0, 4).map(chipLabel))),
    ]),
  ]);
}

const line = (left: CardElement, right: CardElement): CardElement =>
  row({ justifyContent: 'space-between', alignItems: 'center', width: MEASURE }, [left, right]);

/** One line, cut with an ellipsis where it would run into its neighbour. */
const label = (text: string, style: Style): CardElement =>
  words({ ...LABEL, lineClamp: 1, wordBreak: 'break-all', ...style }, text);

const chipLabel = ({ label: name, colour }: Chip): CardElement =>
  row({ alignItems: 'center', marginLeft: 28 }, [
    block({ width: 20, height: 20, backgroundColor: colour, marginRight: 10 }),
    words({ ...LABEL, fontWeight: 600 }, name),
  ]);

const bar = (chips: readonly Chip[]): CardElement =>
  column(
    { width: BAR, height: HEIGHT },
    chips.length === 0 ? [stripe(SECOND_INK)] : chips.map(({ colour }) => stripe(colour)),
  );

const stripe = (colour: string): CardElement => block({ width: BAR, flexGrow: 1, backgroundColor: colour });
