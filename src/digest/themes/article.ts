/** The themes of a whole article, from those of its passages and from its maintainer. */
import type { Article, Passage, Reason, ThemeMatch } from '../types.ts';

/** An article is about what its first passages say, or what it comes back to. */
const LEAD = 2;
const PASSAGES = 2;
const SHARE = 0.2;

/** @returns themes, primary first */
export function articleThemes(
  article: Article,
  passages: readonly Passage[],
  themeIds: readonly string[],
): ThemeMatch[] {
  const total = passages.reduce((sum, passage) => sum + passage.text.length, 0) || 1;
  const matches: ThemeMatch[] = [];
  for (const theme of themeIds) {
    if (article.themes.exclude.includes(theme)) continue;
    const mine = passages.filter((passage) => passage.themes.some((match) => match.theme === theme));
    const share = mine.reduce((sum, passage) => sum + passage.text.length, 0) / total;
    const leads = passages.slice(0, LEAD).filter((passage) => mine.includes(passage)).length;
    const reasons: Reason[] = [];
    if (article.themes.pin.includes(theme))
      reasons.push({ kind: 'pin', text: 'pinned in the front matter', weight: 1 });
    if (leads > 0) reasons.push({ kind: 'lead', text: `${leads} of the first ${LEAD} passages`, weight: leads / LEAD });
    if (mine.length >= PASSAGES && share >= SHARE) {
      reasons.push({ kind: 'share', text: `${mine.length} passages, ${percent(share)} of the text`, weight: share });
    }
    const carries = reasons.some((reason) => reason.kind !== 'lead') || (leads > 0 && share >= SHARE / 2);
    if (carries) matches.push({ theme, score: 1 + share + leads / LEAD, reasons });
  }
  return matches.toSorted((a, b) => b.score - a.score || themeIds.indexOf(a.theme) - themeIds.indexOf(b.theme));
}

const percent = (share: number): string => `${Math.round(share * 100)} per cent`;
