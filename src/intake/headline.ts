/** Which line above the first paragraph is the headline. */
import { candidates, linesAbove } from './headline-candidates.ts';
import { HEADLINE, scoreOf } from './lines/model.ts';
import type { State } from './state.ts';
import type { Block } from './types.ts';

/** A heading, or the likeliest of the lines above the first paragraph; undefined when none is likely. */
export function headline(state: State): Block | undefined {
  const above = linesAbove(state.blocks);
  const heading = above.find((block) => block.kind === 'heading');
  if (heading !== undefined) return heading;
  const scored = candidates(state).map(({ block, features }) => ({ block, score: scoreOf(features, HEADLINE) }));
  const best = Math.max(NONE, ...scored.map(({ score }) => score));
  const found = scored.find(({ score }) => score > NONE && score === best)?.block;
  // "War in Velmara" above "War in Velmara: no truce before the harvest" is the section, and the other the headline.
  const longer = scored.find(({ block }) => found !== undefined && goesOn(found.text, block.text))?.block;
  return longer ?? found;
}

/** The same words, a colon, and more words than before it. */
const goesOn = (text: string, longer: string): boolean =>
  longer.length > 2 * text.length && longer.startsWith(text) && /^\s?:\s/u.test(longer.slice(text.length));

/** The score of there being no headline; the weights are learned against 0, with more texts without one than there are. */
const NONE = -0.7;
