/**
 * Fits src/digest/themes/fitted.json to the labelled set: `node scripts/fit-themes.ts [--set DIR]`. What is set aside is not
 * learned from. With `--check`, fits once for each topic without it and prints how well the rest teaches what it holds.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Fitted, likely, weigh } from '../src/digest/themes/fitted.ts';
import { scoreOf } from '../src/digest/themes/weigh.ts';
import { readThemes } from '../src/site/read.ts';
import { readTopics } from '../test/bench/digest/labels.ts';
import { amongOthers, learn } from './fit-themes/learn.ts';
import { kin, type Lesson, lessons } from './fit-themes/lessons.ts';

const OUT = 'src/digest/themes/fitted.json';
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
  for (const topic of topics) {
    // Of the site's own themes other articles are known; a new topic is known by its terms alone.
    const own = topic.themes.length === 0 ? topic.name : kin(topic.name);
    const group = (name: string): string => (topic.themes.length === 0 ? name : kin(name));
    const fitted = learn(all.filter((each) => group(each.topic) !== own && group(each.from ?? '') !== own));
    const tally = count(
      all.filter((each) => each.topic === topic.name && each.kind === 'article'),
      fitted,
    );
    console.log(`${topic.name.padEnd(10)} ${line(tally)}`);
    const sum = topic.themes.length === 0 ? 'shipped' : 'new';
    sums.set(sum, added(sums.get(sum), tally));
  }
  for (const [name, tally] of sums) console.log(`${name.padEnd(10)} ${line(tally)}`);
} else {
  const fitted = { vectors: learn(lessons(topics, shipped, true)), plain: learn(lessons(topics, shipped, false)) };
  await writeFile(OUT, `${JSON.stringify(fitted, null, 2)}\n`);
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

function count(list: readonly Lesson[], fitted: Fitted): Tally {
  let [right, wrong, missed, none, left] = [0, 0, 0, 0, 0];
  for (const [lesson, passages] of amongOthers(list, fitted)) {
    lesson.right.forEach((gold, at) => {
      const found = (passages[at] ?? []).map((each) => scoreOf(likely(weigh(fitted.archive, each))) >= 1);
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
