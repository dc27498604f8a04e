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
  const likeliest = scored.find(({ score }) => score > NONE && score === best)?.block;
  // In a mail, a likely headline goes before the subject.
  const inside = scored.filter(({ block, score }) => score > 0 && !SUBJECT.test(block.text));
  const subject = likeliest !== undefined && SUBJECT.test(likeliest.text);
  const found = subject ? (inside[0]?.block ?? likeliest) : likeliest;
  // "War in Velmara" above "War in Velmara: no truce before the harvest" is the section, and the other the headline.
  const longer = scored.find(({ block }) => found !== undefined && goesOn(found.text, block.text))?.block;
  return longer ?? found;
}

const SUBJECT =
  /^(?:subject|betreff|objet|oggetto|asunto|assunto|onderwerp|temat|тема|předmět|ämne|emne|konu|tárgy|subiect|aihe|θέμα)\s?:/iu;

/** The same words, a colon, and more words than before it. */
const goesOn = (text: string, longer: string): boolean =>
  longer.length > 2 * text.length && longer.startsWith(text) && /^\s?:\s/u.test(longer.slice(text.length));

/** The score of there being no headline; the weights are learned against 0, with more texts without one than there are. */
const NONE = -0.7;
