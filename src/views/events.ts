/** Dated events in the words of their sources. */
import type { DatedEvent } from '../digest/types.ts';
import { type Context, found } from './context.ts';
import { mayShow, passageHref, type ThemeTag, themeTag, type Words, wordsOf } from './parts.ts';

/** Something with a date, in the words of a source. */
export interface EventLine extends Words {
  /** `2025-05-26` or `2025-05` */
  readonly day: string;
  readonly date: string;
  readonly source: string;
  readonly href: string;
  /** Of its article. */
  readonly theme?: ThemeTag | undefined;
}

/** Events whose date is known, earliest first; the same words on the same day once. */
export function eventLines(context: Context, events: readonly DatedEvent[]): EventLine[] {
  const seen = new Set<string>();
  return events
    .flatMap((event) => {
      const { article, primaryTheme } = found(context.articles, event.article);
      const { date } = event;
      if (date === undefined || date.length < 7 || !mayShow(context, event)) return [];
      if (seen.has(date + event.text)) return [];
      seen.add(date + event.text);
      return {
        ...wordsOf(context, event.text, article.language),
        day: date,
        date: date.length === 7 ? context.dates.month(date) : context.dates.short(date),
        source: article.source.name,
        href: passageHref(context, event),
        theme: primaryTheme === undefined ? undefined : themeTag(context, primaryTheme),
      };
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
