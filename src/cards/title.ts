/** A card's main words, as large as their place allows. */
import type { CardView } from '../views/card.ts';
import type { CardElement } from './element.ts';
import { serif } from './fonts.ts';
import { fitted, type Steps, type Words } from './headline.ts';
import { MEASURE } from './palette.ts';
import type { Press } from './press.ts';
import { element, TIGHT } from './typeset.ts';

export const DISPLAY = { fontFamily: serif, fontWeight: 600, letterSpacing: TIGHT };

type Headline = Pick<CardView, 'headline' | 'language' | 'direction'>;

export const wordsOf = ({ headline, language, direction }: Headline): Words => ({
  text: headline,
  language,
  direction,
});

export async function title(view: Headline, steps: Steps, press: Press, width = MEASURE): Promise<CardElement> {
  const text = wordsOf(view);
  return element(await fitted(text, DISPLAY, width, steps, press), text, DISPLAY, width);
}
