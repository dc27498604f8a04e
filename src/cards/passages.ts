/** Designs for what is worth sharing alone: a quotation, and a number on which sources differ. */
import type { FigureCard, QuoteCard } from '../views/card.ts';
import { block, type CardElement, column, row, words } from './element.ts';
import { sans } from './fonts.ts';
import { frame } from './frame.ts';
import type { Steps } from './headline.ts';
import type { Part } from './paint.ts';
import { HAIRLINE, INK, MEASURE, SECOND_INK } from './palette.ts';
import type { Press } from './press.ts';
import { title } from './title.ts';

const QUOTE: Steps = [
  { size: 84, lines: 3 },
  { size: 74, lines: 4 },
  { size: 62, lines: 5 },
  { size: 54, lines: 5 },
  { size: 48, lines: 6 },
];

const LABEL = { fontFamily: sans, fontSize: 34, lineHeight: 1.3 };

export async function quote(view: QuoteCard, press: Press): Promise<Part[]> {
  const { speaker, role } = view;
  return frame(
    view,
    [
      await title(view, QUOTE, press),
      row({ marginTop: 20, width: MEASURE }, [
        words({ ...LABEL, fontWeight: 600, flexShrink: 0, marginRight: 16 }, `— ${speaker}`),
        words({ ...LABEL, fontWeight: 500, color: SECOND_INK, lineClamp: 1 }, role ?? ''),
      ]),
    ],
    press,
  );
}

const STORY: Steps = [
  { size: 54, lines: 1 },
  { size: 46, lines: 2 },
  { size: 38, lines: 3 },
];

const VALUE: Steps = [
  { size: 150, lines: 1 },
  { size: 120, lines: 1 },
  { size: 96, lines: 1 },
  { size: 72, lines: 2 },
  { size: 54, lines: 3 },
];

/** Room between the values' columns. */
const GUTTER = 48;

export async function figure(view: FigureCard, press: Press): Promise<Part[]> {
  const width = Math.floor((MEASURE - GUTTER * (view.values.length - 1)) / view.values.length);
  const columns = await Promise.all(view.values.map((value) => valueColumn(view, value, width, press)));
  return frame(
    view,
    [
      await title(view, STORY, press),
      block({ flexGrow: 1 }),
      row({ justifyContent: 'space-between', marginBottom: 26 }, columns),
    ],
    press,
  );
}

/** What is said, over a rule and who says so. */
async function valueColumn(
  { language, direction }: FigureCard,
  { text, sources }: FigureCard['values'][number],
  width: number,
  press: Press,
): Promise<CardElement> {
  return column({ width, justifyContent: 'flex-end' }, [
    await title({ headline: text, language, direction }, VALUE, press, width),
    block({ width, height: 2, backgroundColor: HAIRLINE, marginTop: 14, marginBottom: 12 }),
    words({ ...LABEL, fontSize: 30, fontWeight: 500, color: INK, lineClamp: 1, width }, sources),
  ]);
}
