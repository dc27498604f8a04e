import { eld } from 'eld/extrasmall';

const ENOUGH = 40;
const SAMPLE = 4000;

/** The language of a text as a two-letter tag; undefined when it is too short or the detector is not sure. */
export function detectLanguage(text: string): string | undefined {
  if (text.length < ENOUGH) return undefined;
  const result = eld.detect(text.slice(0, SAMPLE));
  return result.isReliable() && result.language !== '' ? result.language : undefined;
}
