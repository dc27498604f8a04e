/** Sentences with a date in them, resolved against the article's day. */
import type { DateFound } from '../../text/date-reader.ts';
import type { Prose } from '../prose.ts';
import { type MappedText, sourceSpan } from '../source-map.ts';
import type { DatedEvent } from '../types.ts';

/** One event a date and sentence; a sentence that repeats its words holds it once. */
export function findEvents(
  article: string,
  passage: string,
  prose: Prose,
  map: MappedText,
  dates: readonly DateFound[],
): DatedEvent[] {
  const events: DatedEvent[] = [];
  const seen = new Set<string>();
  for (const { start, end, date } of dates) {
    const at = prose.sentences.findIndex((range) => range.start <= start && start < range.end);
    const sentence = prose.sentences[at];
    const words = prose.text.slice(start, end);
    const key = `${at} ${date} ${words}`;
    if (sentence === undefined || seen.has(key)) continue;
    seen.add(key);
    const text = prose.text.slice(sentence.start, sentence.end);
    events.push({ article, passage, ...sourceSpan(map, sentence.start, sentence.end), text, date, words });
  }
  return events;
}
