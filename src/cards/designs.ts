/** The designs: one function a kind of card, from its view to its elements. */
import type { CardView, CoverCard, EditionCard, HeadlineCard } from '../views/card.ts';
import { block, type CardElement, column, row, type Style, words } from './element.ts';
import { fitted, type Steps } from './fitted.ts';
import { serif } from './fonts.ts';
import { frame } from './frame.ts';
import type { Measure } from './measure.ts';
import { MEASURE, SECOND_INK } from './palette.ts';
import { picture } from './picture.ts';

const DISPLAY = { fontFamily: serif, fontWeight: 600 };

const running = (direction: CardView['direction']): Style =>
  direction === 'rtl' ? { direction, textAlign: 'right' } : {};

const HEADLINE: Steps = [
  { size: 124, lines: 1 },
  { size: 104, lines: 2 },
  { size: 94, lines: 3 },
  { size: 84, lines: 4 },
  { size: 72, lines: 5 },
  { size: 62, lines: 5 },
  { size: 56, lines: 6 },
  { size: 50, lines: 7 },
  { size: 45, lines: 8 },
  { size: 40, lines: 9 },
];

const COVER: Steps = [
  { size: 96, lines: 1 },
  { size: 76, lines: 2 },
  { size: 66, lines: 2 },
  { size: 58, lines: 3 },
  { size: 46, lines: 3 },
];

const PERIOD: Steps = [
  { size: 84, lines: 1 },
  { size: 72, lines: 1 },
  { size: 60, lines: 1 },
  { size: 50, lines: 2 },
];

/** @param measure the engine that will draw the elements */
export function design(view: CardView, measure: Measure): Promise<CardElement> {
  switch (view.kind) {
    case 'headline':
      return headline(view, measure);
    case 'cover':
      return cover(view, measure);
    case 'edition':
      return edition(view, measure);
  }
}

async function headline(view: HeadlineCard, measure: Measure): Promise<CardElement> {
  const style = await fitted(view.headline, { ...DISPLAY, ...running(view.direction) }, MEASURE, HEADLINE, measure);
  return frame(view, [words(style, view.headline)]);
}

async function cover(view: CoverCard, measure: Measure): Promise<CardElement> {
  const style = await fitted(view.headline, { ...DISPLAY, ...running(view.direction) }, MEASURE, COVER, measure);
  return frame(view, [
    words(style, view.headline),
    words({ ...STANDFIRST, lineClamp: 2 }, view.standfirst),
    block({ flexGrow: 1 }),
    picture(view.picture, MEASURE, 96),
    block({ height: 26 }),
  ]);
}

const STANDFIRST = {
  fontFamily: serif,
  fontWeight: 400,
  fontSize: 32,
  lineHeight: 1.35,
  color: SECOND_INK,
  marginTop: 16,
  width: MEASURE,
};

async function edition(view: EditionCard, measure: Measure): Promise<CardElement> {
  const style = await fitted(view.headline, { ...DISPLAY, ...running(view.direction) }, MEASURE, PERIOD, measure);
  const leads = view.lines.slice(0, 4);
  return frame(view, [
    words(style, view.headline),
    column({ marginTop: 14 }, leads.map(leads.length > 2 ? oneLine : twoLines)),
    block({ flexGrow: 1 }),
    picture(view.picture, MEASURE, 80),
    block({ height: 26 }),
  ]);
}

type Lead = EditionCard['lines'][number];

const LEAD = { ...DISPLAY, lineHeight: 1.25, width: MEASURE - 24 };

const oneLine = ({ chip, headline: text, direction }: Lead): CardElement =>
  lead(
    chip?.colour,
    {
      ...LEAD,
      ...running(direction),
      fontSize: 34,
      whiteSpace: 'nowrap',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
    },
    text,
  );

const twoLines = ({ chip, headline: text, direction }: Lead): CardElement =>
  lead(chip?.colour, { ...LEAD, ...running(direction), fontSize: 34, lineHeight: 1.2, lineClamp: 2 }, text);

/** A headline behind a rule in its theme's colour, as tall as the headline. */
const lead = (colour = SECOND_INK, style: Style, text: string): CardElement =>
  row({ marginTop: 12, width: MEASURE }, [
    block({ width: 6, backgroundColor: colour, marginRight: 18 }),
    words(style, text),
  ]);
