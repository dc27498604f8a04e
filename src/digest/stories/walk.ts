/** Articles in the order of time, a day at a time, each with those of the last days that it may tell the same event as. */
import type { AnalysedArticle } from '../types.ts';
import { LONGEST } from './drafts.ts';
import { type Compared, InHand } from './likeness.ts';
import { Themes } from './usual.ts';
import type { Vocabulary } from './vectors.ts';
import { Weigher } from './weigh.ts';
import { Window } from './window.ts';

export interface Met {
  readonly mine: Compared;
  /** What shares most of its telling words: earlier ones, those of its own day included. */
  readonly near: readonly Compared[];
}

export class Walk {
  readonly hand: InHand;
  readonly vocabulary: Vocabulary;
  private readonly articles: readonly AnalysedArticle[];
  private readonly weigher: Weigher;

  /** @param articles oldest first */
  constructor(articles: readonly AnalysedArticle[]) {
    this.articles = articles;
    this.weigher = new Weigher(articles);
    this.vocabulary = this.weigher.vocabulary;
    this.hand = new InHand(this.vocabulary.size);
  }

  /** @param meet is called for each article of a day, which is then in hand @param ended when all of them were met */
  days(meet: (met: Met) => void, ended: (day: number) => void): void {
    const { articles, weigher, hand } = this;
    const window = new Window(LONGEST);
    const themes = new Themes();
    for (let from = 0, to = 0; from < articles.length; from = to) {
      while (to < articles.length && articles[to]?.article.day === articles[from]?.article.day) to++;
      // A day's articles are known together before the first of them is compared.
      const today = articles.slice(from, to).map((analysed, n) => weigher.weigh(analysed, from + n));
      const day = today[0]?.day ?? 0;
      for (const weighed of today) themes.add(weighed);
      window.moveTo(day);
      for (const weighed of today) {
        hand.take(weighed);
        const mine: Compared = { weighed, usual: themes.usual(hand, weighed) };
        meet({ mine, near: window.near(mine) });
        window.add(mine);
      }
      ended(day);
    }
  }
}
