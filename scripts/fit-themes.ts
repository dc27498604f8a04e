/**
 * Fits the weights, trees and background of src/digest/themes to the labelled set: `node scripts/fit-themes.ts [--set DIR]`.
 * What is set aside is not learned from. With `--check`, leaves out a fifth of the topics in turn and prints how well the rest
 * teaches what they hold.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { LearnedFile } from '../src/digest/themes/background.ts';
import { type Fitted, likely, type Ready, readied, type Weights, weigh } from '../src/digest/themes/fitted.ts';
import type { Learned } from '../src/digest/themes/learner.ts';
import { NEEDED } from '../src/digest/themes/weigh.ts';
import { readThemes } from '../src/site/read.ts';
import { readTopics } from '../test/bench/digest/labels.ts';
import { amongOthers, learn, learnArchive } from './fit-themes/learn.ts';
import { kin, type Lesson, learnBackground, lessons } from './fit-themes/lessons.ts';

const FITTED = 'src/digest/themes/fitted.json';
const TREES = 'src/digest/themes/trees.json';
const BACKGROUND = 'src/digest/themes/background.json';
const FOLDS = 5;
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean' },
    plain: { type: 'boolean' },
    set: { type: 'string', default: ['test/fixtures/digest'], multiple: true },
  },
});
const topics = (await Promise.all(options.set.map(readTopics))).flat();
const shipped = (await readThemes('content')).items;

if (options.check === true) {
  const all = lessons(topics, shipped, options.plain !== true);
  const sums = new Map<string, Tally>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = (name: string): boolean => foldOf(name) === fold;
    const fitted = learnAll(
      all.filter((each) => each.kind === 'example' || !(out(each.topic) || out(each.from ?? ''))),
    );
    for (const topic of topics.filter(({ name }) => out(name))) {
      const tally = count(
        all.filter((each) => each.topic === topic.name && each.kind === 'article'),
        fitted,
      );
      console.log(`${topic.name.padEnd(10)} ${line(tally)}`);
      const sum = topic.themes.length === 0 ? 'shipped' : 'new';
      sums.set(sum, added(sums.get(sum), tally));
    }
  }
  for (const [name, tally] of sums) console.log(`${name.padEnd(10)} ${line(tally)}`);
} else {
  const { described, taught, archive } = learnAll(lessons(topics, shipped, true));
  const withoutVectors = lessons(topics, shipped, false);
  const plain = learn(withoutVectors);
  const files = {
    passages: { described: linear(described), taught: linear(taught), plain: linear(plain) },
    archive: { vectors: archive, plain: learnArchive(withoutVectors, () => readied(plain)) },
  };
  const { beside, otherNews } = learnBackground(topics);
  const background = { beside: sorted(beside), otherNews: sorted(otherNews) };
  await writeFile(FITTED, `${JSON.stringify(files, null, 2)}\n`);
  await writeFile(
    TREES,
    `${JSON.stringify({ described: described.trees, taught: taught.trees, plain: plain.trees })}\n`,
  );
  await writeFile(BACKGROUND, `${JSON.stringify(background, rounded)}\n`);
}

interface Learnt {
  readonly described: Fitted;
  readonly taught: Fitted;
  /** Of these, what weighs a lesson. */
  readonly fittedOf: (lesson: Lesson) => Ready;
  readonly archive: Weights;
}

/**
 * The site's own themes have examples that teach, those of other topics have none. What is no theme's concern is much alike
 * everywhere, so themes that know only their terms learn from all topics.
 */
function learnAll(all: readonly Lesson[]): Learnt {
  const own = new Set(topics.filter(({ themes }) => themes.length === 0).map(({ name }) => name));
  const isTaught = ({ topic }: Lesson): boolean => own.has(topic);
  const described = learn(all);
  const taught = learn(all.filter(isTaught));
  const ready = { described: readied(described), taught: readied(taught) };
  const fittedOf = (lesson: Lesson): Ready => ready[isTaught(lesson) ? 'taught' : 'described'];
  return { described, taught, fittedOf, archive: learnArchive(all, fittedOf) };
}

function linear({ trees: _, ...weights }: Fitted): Omit<Fitted, 'trees'> {
  return weights;
}

function sorted({ words, ...rest }: Learned): LearnedFile {
  return { ...rest, words: Object.fromEntries([...words].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Topics that overlap are left out together; of the site's own themes other articles are known. */
function foldOf(name: string): number {
  const own = topics.filter(({ themes }) => themes.length === 0).map((topic) => topic.name);
  const others = [...new Set(topics.filter(({ themes }) => themes.length > 0).map((topic) => kin(topic.name)))];
  const at = own.indexOf(name);
  return (at >= 0 ? at : others.indexOf(kin(name))) % FOLDS;
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(3)) : value;
}

interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly none: number;
  readonly left: number;
}

function added(a: Tally | undefined, b: Tally): Tally {
  if (a === undefined) return b;
  return {
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
    none: a.none + b.none,
    left: a.left + b.left,
  };
}

function count(list: readonly Lesson[], { fittedOf, archive }: Learnt): Tally {
  let [right, wrong, missed, none, left] = [0, 0, 0, 0, 0];
  for (const [lesson, passages] of amongOthers(list, fittedOf)) {
    lesson.right.forEach((gold, at) => {
      const found = (passages[at] ?? []).map((each) => likely(weigh(archive, each)) >= NEEDED.inArticle);
      gold.forEach((each, theme) => {
        if (each && found[theme] === true) right++;
        else if (each) missed++;
        else if (found[theme] === true) wrong++;
      });
      if (gold.includes(true)) return;
      none++;
      if (!found.includes(true)) left++;
    });
  }
  return { right, wrong, missed, none, left };
}

function line({ right, wrong, missed, none, left }: Tally): string {
  const f1 = (2 * right) / (2 * right + wrong + missed);
  return `F1 ${f1.toFixed(3)} (${right} right, ${wrong} wrong, ${missed} missed)  no theme left alone ${(left / none).toFixed(2)} of ${none}`;
}
