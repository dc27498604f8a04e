/**
 * Fits src/digest/themes/fitted.json to the labelled set: `node scripts/fit-themes.ts`. What is set aside is not learned
 * from. With `--check`, fits once for each topic without it and prints how well the rest teaches what it holds.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { scores, settle } from '../src/digest/themes/context.ts';
import type { Fitted } from '../src/digest/themes/fitted.ts';
import { readThemes } from '../src/site/read.ts';
import { readTopics } from '../test/bench/digest/labels.ts';
import { learn, pulled } from './fit-themes/learn.ts';
import { kin, type Lesson, lessons } from './fit-themes/lessons.ts';

const OUT = 'src/digest/themes/fitted.json';
const { values: options } = parseArgs({ options: { check: { type: 'boolean' } } });
const topics = await readTopics('test/fixtures/digest');
const all = lessons(topics, (await readThemes('content')).items);

if (options.check === true) {
  for (const topic of topics) {
    const others = (name: string | undefined): boolean => name === undefined || kin(name) !== kin(topic.name);
    const fitted = learn(all.filter((lesson) => others(lesson.topic) && others(lesson.from)));
    const mine = all.filter((lesson) => lesson.topic === topic.name);
    console.log(`${topic.name}, learned from the other topics`);
    console.log(
      `  development   ${report(
        mine.filter((each) => each.kind === 'article' && !each.held),
        fitted,
      )}`,
    );
    console.log(
      `  set aside     ${report(
        mine.filter((each) => each.kind === 'article' && each.held),
        fitted,
      )}`,
    );
    console.log(
      `  other topics  ${report(
        mine.filter((each) => each.kind === 'stranger'),
        fitted,
      )}`,
    );
  }
} else {
  await writeFile(OUT, `${JSON.stringify(learn(all), null, 2)}\n`);
}

function report(list: readonly Lesson[], fitted: Fitted): string {
  let [right, wrong, missed, none, left] = [0, 0, 0, 0, 0];
  for (const lesson of list) {
    const { likelihoods } = settle(pulled(lesson, fitted.choice), fitted);
    lesson.right.forEach((gold, at) => {
      const found = scores(likelihoods[at] ?? []).map((score) => score >= 1);
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
  const f1 = (2 * right) / (2 * right + wrong + missed);
  return `F1 ${f1.toFixed(3)} (${right} right, ${wrong} wrong, ${missed} missed)  no theme left alone ${left} of ${none}`;
}
