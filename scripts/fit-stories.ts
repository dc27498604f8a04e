/**
 * Fits src/digest/stories/fitted.json to the labelled set: `node scripts/fit-stories.ts`. With `--check`, fits once for
 * each topic without it and prints how well the others teach which of its articles tell one event. What is set aside teaches nothing.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { analyseArticle } from '../src/digest/analyse.ts';
import { oldestFirst } from '../src/digest/stories/build.ts';
import { isCopy, overlapOf } from '../src/digest/stories/copies.ts';
import { groupArticles } from '../src/digest/stories/group.ts';
import { isSilent, measure, NAMES, type Weights } from '../src/digest/stories/likeness.ts';
import { Walk } from '../src/digest/stories/walk.ts';
import { createThemeModel } from '../src/digest/themes/model.ts';
import { settleThemes } from '../src/digest/themes/settle.ts';
import type { AnalysedArticle } from '../src/digest/types.ts';
import { readThemes } from '../src/site/read.ts';
import { type LabelledArticle, readTopics } from '../test/bench/digest/labels.ts';
import { kin } from './fit-themes/lessons.ts';
import { fitYesNo } from './fit-themes/regression.ts';

const OUT = 'src/digest/stories/fitted.json';
/** Keeps weights small that few pairs ask for. */
const STRENGTH = 5;

interface Lesson {
  readonly topic: string;
  readonly features: Readonly<Record<string, number>>;
  readonly yes: boolean;
}

const { values: options } = parseArgs({ options: { check: { type: 'boolean' } } });
const shipped = (await readThemes('content')).items;
const topics = (await readTopics('test/fixtures/digest')).map(({ name, themes, articles }) => {
  const model = createThemeModel(themes.length > 0 ? themes : shipped);
  const labels = new Map(articles.map((each) => [each.article.id, each]));
  const ids = model.themes.map(({ id }) => id);
  const alone = articles.map(({ article }) => analyseArticle(article, model));
  const analysed = settleThemes(alone, ids).toSorted(oldestFirst);
  const isOne = (a: AnalysedArticle, b: AnalysedArticle): boolean =>
    tellOne(labels.get(a.article.id), labels.get(b.article.id));
  return { name, held: articles.some((each) => each.held), analysed, isOne };
});
const lessons = topics.filter(({ held }) => !held).flatMap(lessonsOf);

if (options.check === true) {
  const whole = { right: 0, wrong: 0, missed: 0 };
  for (const topic of topics) {
    const weights = learn(lessons.filter((lesson) => kin(lesson.topic) !== kin(topic.name)));
    const tally = judge(topic, weights);
    console.log(`${topic.name.padEnd(12)} ${report(tally)}`);
    for (const key of ['right', 'wrong', 'missed'] as const) whole[key] += tally[key];
  }
  console.log(`${'all topics'.padEnd(12)} ${report(whole)}`);
} else await writeFile(OUT, `${JSON.stringify(learn(lessons), null, 2)}\n`);

function tellOne(a: LabelledArticle | undefined, b: LabelledArticle | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (a.story !== undefined && a.story === b.story) || a.copyOf === b.article.id || b.copyOf === a.article.id;
}

/** Every two articles that lie close in time. Copies need no likeness to be found. */
function lessonsOf({ name, analysed, isOne }: (typeof topics)[number]): Lesson[] {
  const found: Lesson[] = [];
  const values = new Float64Array(NAMES.length);
  const walk = new Walk(analysed);
  walk.days(
    ({ mine, near }) => {
      for (const other of near) {
        const [a, b] = [mine.weighed, other.weighed];
        if (isCopy(overlapOf(a.analysed, b.analysed))) continue;
        measure(walk.hand, mine, other, values);
        if (a.language !== b.language && isSilent(values)) continue;
        const features = Object.fromEntries(NAMES.map((kind, at) => [kind, values[at] ?? 0]));
        found.push({ topic: name, features, yes: isOne(a.analysed, b.analysed) });
      }
    },
    () => undefined,
  );
  return found;
}

function learn(from: readonly Lesson[]): Weights {
  return fitYesNo(from, STRENGTH) as Weights;
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Pairs of articles in one story. */
function judge({ analysed, isOne }: (typeof topics)[number], weights: Weights): Tally {
  const tally = { right: 0, wrong: 0, missed: 0 };
  const storyOf = new Map(
    groupArticles(analysed, weights).flatMap((group) => group.members.map((each) => [each.analysed, group] as const)),
  );
  analysed.forEach((a, at) => {
    for (const b of analysed.slice(at + 1)) {
      const [gold, mine] = [isOne(a, b), storyOf.get(a) === storyOf.get(b)];
      if (gold && mine) tally.right++;
      else if (mine) tally.wrong++;
      else if (gold) tally.missed++;
    }
  });
  return tally;
}

function report({ right, wrong, missed }: Tally): string {
  const share = (part: number): string => (part === 0 ? '  –  ' : (right / part).toFixed(3));
  return `precision ${share(right + wrong)}  recall ${share(right + missed)}   (${right} right, ${wrong} wrong, ${missed} missed)`;
}
