/**
 * What the intake would do on texts that it has never seen: weights learned from the other batches, without the phrases
 * that no other batch shows it. A new batch brings phrases that no list has; how many of those left out would have been
 * known anyway cannot be told, so the figures are rather low.
 */
import type { intake } from '../../src/intake/intake.ts';
import { tokenise } from '../../src/intake/vocabulary/phrases.ts';
import { scoreTexts, type TextScores } from '../bench/score-texts.ts';
import type { LabelledText } from '../bench/texts.ts';
import { withCopy } from './copy.ts';

/** @param model content of model.json, learned without the batch */
export async function leaveOut(
  name: string,
  batches: ReadonlyMap<string, readonly LabelledText[]>,
  model: unknown,
): Promise<TextScores> {
  const own = phrasesOf(batches.get(name) ?? []);
  const others = phrasesOf([...batches].flatMap(([batch, texts]) => (batch === name ? [] : texts)));
  const knows = (phrase: string): boolean => has(others, phrase) || !has(own, phrase);
  return await withCopy({ knows, model }, async (load) => {
    const copy = await load<{ readonly intake: typeof intake }>('intake.ts');
    return scoreTexts(batches.get(name) ?? [], copy.intake);
  });
}

/** Words of the longest phrase. */
const LONGEST = 7;

/** All runs of words in the texts, as phrases are written. */
function phrasesOf(texts: readonly LabelledText[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of texts.flatMap(({ input }) => input.split('\n'))) {
    const words = tokenise(line).map(({ word }) => word);
    for (let start = 0; start < words.length; start += 1)
      for (let length = 1; length <= LONGEST; length += 1) found.add(words.slice(start, start + length).join(' '));
  }
  return found;
}

/** Open phrases (`abonnier*`) stay. */
const has = (found: ReadonlySet<string>, phrase: string): boolean =>
  found.has(
    tokenise(phrase)
      .map(({ word }) => word)
      .join(' '),
  );
