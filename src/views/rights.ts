/**
 * What may be shown of an article. One rule for the whole site: nothing of an article appears anywhere that its own
 * page does not show. So every quoted line has an anchor to lead to, and an excerpt stays an excerpt.
 */
import type { AnalysedArticle, Excerpt } from '../digest/types.ts';

/** Words of an article under `rights: excerpt` that may be shown, over all pages. */
const EXCERPT_WORDS = 60;

export interface Shown {
  /** Nothing is held back. */
  readonly complete: boolean;
  /** Ids of the passages shown whole. */
  readonly whole: ReadonlySet<string>;
  /** The passage of which only the beginning is shown, if there is one. */
  readonly cut?: { readonly passage: string; readonly text: string };
}

export function shownOf({ article, passages }: AnalysedArticle): Shown {
  if (article.rights === 'full') return { complete: true, whole: new Set(passages.map((passage) => passage.id)) };
  const whole = new Set<string>();
  if (article.rights === 'link') return { complete: false, whole };
  let left = EXCERPT_WORDS;
  for (const passage of passages) {
    const beginning = firstWords(passage.text, left, article.language);
    if (beginning.text === passage.text) {
      whole.add(passage.id);
      left -= beginning.words;
    } else if (whole.size === 0) {
      return { complete: false, whole, cut: { passage: passage.id, text: beginning.text } };
    } else {
      return { complete: false, whole };
    }
  }
  return { complete: true, whole };
}

/** Whether a span of the article is among what may be shown. */
export function shows(shown: Shown, excerpt: Pick<Excerpt, 'passage' | 'text'>): boolean {
  return (
    shown.whole.has(excerpt.passage) ||
    (shown.cut?.passage === excerpt.passage && shown.cut.text.includes(excerpt.text))
  );
}

/** The beginning of a text up to and with its `limit`th word, and how many words that is. */
function firstWords(text: string, limit: number, language: string): { readonly text: string; readonly words: number } {
  let words = 0;
  for (const { index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike !== true) continue;
    words += 1;
    if (words > limit) return { text: text.slice(0, index).trimEnd(), words: limit };
  }
  return { text, words };
}
