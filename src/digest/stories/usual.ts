/** What an article has in common with others of its theme as a rule: the measure for what is more than that. */
import type { InHand, Usual } from './likeness.ts';
import type { Weighed } from './weigh.ts';

/** Articles of the theme asked, spread evenly over the last weeks. */
const ASKED = 10;
const DAYS = 30;
/** The most alike may be the same event: they are not asked what is usual. */
const ALIKE = 0.2;
/** What is taken for usual before there is an archive, and how many articles that counts for. */
const PRIOR: Usual = { words: 0.04, lead: 0.04, names: 0.07 };
const PRIOR_ARTICLES = 5;

export class Themes {
  private readonly byTheme = new Map<string, Weighed[]>();

  /** In the order of time. */
  add(weighed: Weighed): void {
    const theme = weighed.analysed.primaryTheme ?? '';
    const known = this.byTheme.get(theme);
    if (known === undefined) this.byTheme.set(theme, [weighed]);
    else known.push(weighed);
  }

  /** @param hand holds the article */
  usual(hand: InHand, weighed: Weighed): Usual {
    const known = this.byTheme.get(weighed.analysed.primaryTheme ?? '') ?? [];
    while (known.length > 0 && weighed.day - (known[0]?.day ?? 0) > DAYS) known.shift();
    const count = Math.min(ASKED, known.length);
    const asked = Array.from({ length: count }, (_, n) => known[Math.floor((n * known.length) / count)]).filter(
      (each) => each !== undefined && each !== weighed,
    );
    const mean = (space: keyof Usual): number => {
      const all = new Float64Array(asked.length);
      for (let at = 0; at < all.length; at++) {
        const other = asked[at];
        if (other !== undefined) all[at] = hand.dot(space, other);
      }
      all.sort();
      const counted = all.length - Math.ceil(all.length * ALIKE);
      let sum = PRIOR[space] * PRIOR_ARTICLES;
      for (let at = 0; at < counted; at++) sum += all[at] ?? 0;
      return sum / (counted + PRIOR_ARTICLES);
    };
    return { words: mean('words'), lead: mean('lead'), names: mean('names') };
  }
}
