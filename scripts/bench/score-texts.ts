/** How well the intake does on labelled texts. */
import { intake as ownIntake } from '../../src/intake/intake.ts';
import { plainText } from '../../src/intake/plain.ts';
import { sentences } from '../../src/intake/shape.ts';
import type { LabelledText } from './texts.ts';

/** How many of how many, and what was missed. */
export interface Tally {
  right: number;
  all: number;
  readonly missed: string[];
}

export interface TextScores {
  readonly texts: number;
  readonly leftoversGone: Tally;
  readonly sentencesKept: Tally;
  readonly titles: Tally;
  readonly dates: Tally;
}

/** @param intake the one to be scored: of this project, or another one's with the same shape */
export function scoreTexts(texts: readonly LabelledText[], intake = ownIntake): TextScores {
  const tally = (): Tally => ({ right: 0, all: 0, missed: [] });
  const scores: TextScores = {
    texts: texts.length,
    leftoversGone: tally(),
    sentencesKept: tally(),
    titles: tally(),
    dates: tally(),
  };
  for (const text of texts) scoreText(text, scores, intake);
  return scores;
}

function scoreText(text: LabelledText, scores: TextScores, intake: typeof ownIntake): void {
  const result = intake({
    bytes: new TextEncoder().encode(text.input),
    name: `${text.name}.txt`,
    options: { date: text.reference },
  });
  if ('error' in result) throw new Error(`${text.name}: ${result.error}`);
  const [article] = result.articles;
  if (article === undefined) throw new Error(`${text.name}: no article`);
  const lines = plainText(article.markdown).split('\n').map(key);
  const whole = ` ${lines.join(' ')} `;
  const mark = (tally: Tally, right: boolean, what: string): void => {
    tally.all += 1;
    if (right) tally.right += 1;
    else tally.missed.push(`${text.name}: ${what}`);
  };
  const story = text.story.map(key);
  // A leftover is gone when no line is it, or begins or ends with it, but those of the story that do; a sentence may well
  // begin with one word of it.
  for (const leftover of text.leftovers) {
    const gone = key(leftover);
    const long = text.glued.includes(leftover) || gone.split(' ').length >= 3;
    const has = (line: string): boolean =>
      line === gone || (long && (line.endsWith(` ${gone}`) || line.startsWith(`${gone} `)));
    mark(scores.leftoversGone, lines.filter(has).length <= story.filter(has).length, leftover);
  }
  for (const sentence of text.story
    .flatMap((line) => sentences(line).map((piece) => piece.text))
    .filter((piece) => key(piece) !== '')) {
    mark(scores.sentencesKept, whole.includes(` ${key(sentence)} `), sentence);
  }
  const title = text.title === 'derived' ? article.titleDerived : key(article.fields.title) === key(text.title);
  mark(scores.titles, title, `“${article.fields.title}” for “${text.title}”`);
  const day = article.fields.published?.slice(0, 10) ?? 'none';
  mark(scores.dates, day === text.date, `${day} for ${text.date}`);
}

const key = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
