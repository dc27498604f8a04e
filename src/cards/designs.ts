/** The designs: one function a kind of card, from its view to its elements. */
import type { CardView, CoverCard, EditionCard, HeadlineCard } from '../views/card.ts';
import { block, type CardElement, column, row, words } from './element.ts';
import { serif } from './fonts.ts';
import { BLEED, BODY, COLUMN, frame } from './frame.ts';
import { fitted, type Steps } from './headline.ts';
import type { Part } from './paint.ts';
import { MEASURE, SECOND_INK } from './palette.ts';
import { figure, quote } from './passages.ts';
import { picture } from './picture.ts';
import type { Press } from './press.ts';
import { DISPLAY, title, wordsOf } from './title.ts';
import { element, shapes } from './typeset.ts';

const HEADLINE: Steps = [
  { size: 190, lines: 1 },
  { size: 156, lines: 1 },
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
  { size: 72, lines: 1 },
  { size: 60, lines: 1 },
  { size: 50, lines: 2 },
];

/** The parts of the card, none over another. */
export async function design(view: CardView, press: Press): Promise<Part[]> {
  switch (view.kind) {
    case 'headline':
      return headline(view, press);
    case 'cover':
      return cover(view, press);
    case 'edition':
      return edition(view, press);
    case 'quote':
      return quote(view, press);
    case 'figure':
      return figure(view, press);
  }
}

/** Nearly all cards are this one, so its words do not go through the engine again. */
async function headline(view: HeadlineCard, press: Press): Promise<Part[]> {
  const text = wordsOf(view);
  const setting = await fitted(text, DISPLAY, MEASURE, HEADLINE, press);
  const height = Math.min(BODY.height, setting.lines.length * setting.pitch + BLEED.top);
  const drawn = { shapes: await shapes(setting, text, DISPLAY, COLUMN, press), height };
  return frame(view, [element(setting, text, DISPLAY, MEASURE)], press, drawn);
}

async function cover(view: CoverCard, press: Press): Promise<Part[]> {
  return frame(
    view,
    [
      await title(view, COVER, press),
      words(STANDFIRST, view.standfirst),
      block({ flexGrow: 1 }),
      picture(view.picture, MEASURE, 96),
      block({ height: 26 }),
    ],
    press,
  );
}

const STANDFIRST = {
  fontFamily: serif,
  fontWeight: 400,
  fontSize: 34,
  lineHeight: 1.3,
  lineClamp: 2,
  color: SECOND_INK,
  marginTop: 16,
  width: MEASURE,
};

/** Most lines below the period, and their type by how many there are. */
const LEADS = 3;
const LEAD: Readonly<Record<number, Steps>> = {
  1: [
    { size: 62, lines: 2 },
    { size: 54, lines: 3 },
    { size: 46, lines: 4 },
  ],
  2: [
    { size: 44, lines: 2 },
    { size: 40, lines: 2 },
    { size: 36, lines: 2 },
  ],
  3: [
    { size: 32, lines: 1 },
    { size: 30, lines: 2 },
  ],
};

async function edition(view: EditionCard, press: Press): Promise<Part[]> {
  const leads = view.lines.slice(0, LEADS);
  const steps = LEAD[leads.length] ?? [{ size: 30, lines: 2 }];
  return frame(
    view,
    [
      await title(view, PERIOD, press),
      column({ marginTop: 6 }, await Promise.all(leads.map((each) => lead(each, steps, press)))),
      block({ flexGrow: 1 }),
      picture(view.picture, MEASURE, leads.length > 2 ? 54 : 80),
      block({ height: 20 }),
    ],
    press,
  );
}

/** A headline behind a rule in its theme's colour, as tall as the headline. */
async function lead(line: EditionCard['lines'][number], steps: Steps, press: Press): Promise<CardElement> {
  return row({ marginTop: 12, width: MEASURE }, [
    block({ width: 6, backgroundColor: line.chip?.colour ?? SECOND_INK, marginRight: 18 }),
    await title(line, steps, press, MEASURE - 24),
  ]);
}
