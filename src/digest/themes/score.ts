/** The themes of one passage, and why. */
import type { Prose } from '../prose.ts';
import type { Reason, ThemeMatch } from '../types.ts';
import type { LanguageModel } from './model.ts';
import type { TermHit } from './terms.ts';

/** A term named in so many words makes the passage the theme's; each further one adds less. */
const FIRST = 1;
const FURTHER = 0.25;

export function scorePassage(prose: Prose, model: LanguageModel, themeIds: readonly string[]): ThemeMatch[] {
  const excepted = model.except.find(prose);
  const byTheme = new Map<number, { hit: TermHit; by?: TermHit }[]>();
  for (const hit of model.terms.find(prose)) {
    const by = excepted.find(
      (each) => each.term.theme === hit.term.theme && each.exact && each.from < hit.to && hit.from < each.to,
    );
    const entry = by === undefined ? { hit } : { hit, by };
    byTheme.set(hit.term.theme, [...(byTheme.get(hit.term.theme) ?? []), entry]);
  }
  const matches: ThemeMatch[] = [];
  for (const [theme, hits] of byTheme) {
    const reasons: Reason[] = [];
    const seen = new Set<string>();
    let score = 0;
    for (const { hit, by } of hits) {
      const words = wordsOf(prose, hit);
      if (by !== undefined) {
        reasons.push({
          kind: 'except',
          text: `"${wordsOf(prose, by)}" is an exception of the theme`,
          weight: 0,
          words,
        });
      } else if (!seen.has(hit.term.phrase)) {
        seen.add(hit.term.phrase);
        const weight = score === 0 ? FIRST : FURTHER;
        score += weight;
        reasons.push({ kind: 'term', text: `the theme's term "${hit.term.phrase}"`, weight, words });
      }
    }
    if (score >= 1) matches.push({ theme: themeIds[theme] ?? '', score, reasons });
  }
  return matches.toSorted((a, b) => b.score - a.score || (a.theme < b.theme ? -1 : 1));
}

function wordsOf(prose: Prose, hit: TermHit): string {
  return prose.text.slice(prose.tokens[hit.from]?.start ?? 0, prose.tokens[hit.to - 1]?.end ?? 0);
}
