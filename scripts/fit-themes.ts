/**
 * Fits src/digest/themes/fitted.json to the labelled set: `node scripts/fit-themes.ts`. What is set aside is not learned
 * from. With `--check`, fits once for each topic without it and prints how well the rest teaches what it holds.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { scores, settle } from '../src/digest/themes/context.ts';
import { type Fitted, weigh } from '../src/digest/themes/fitted.ts';
import { alone, forAlone, forAny, forArticle, forChoice, type Whole } from '../src/digest/themes/surroundings.ts';
import { readThemes } from '../src/site/read.ts';
import { readTopics } from '../test/bench/digest/labels.ts';
import { kin, type Lesson, lessons } from './fit/lessons.ts';
import { fitChoice, fitYesNo } from './fit/regression.ts';

const OUT = 'src/digest/themes/fitted.json';
const ROUNDS = 2;
/** See `strength` of regression.ts. */
const STRENGTH = { ownChoice: 1, choice: 2, alone: 0.3, any: 0.3, article: 0.5 };
/** There are many strangers. */
const STRANGER = 0.5;

const { values: options } = parseArgs({ options: { check: { type: 'boolean' } } });
const topics = await readTopics('test/fixtures/digest');
const all = lessons(topics, (await readThemes('content')).items);

if (options.check === true) {
  for (const topic of topics) {
    const others = (name: string | undefined): boolean => name === undefined || kin(name) !== kin(topic.name);
    const fitted = fit(all.filter((lesson) => others(lesson.topic) && others(lesson.from)));
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
  await writeFile(OUT, `${JSON.stringify(fit(all), null, 2)}\n`);
}

function fit(lessons: readonly Lesson[]): Fitted {
  const taught = lessons.filter((lesson) => !lesson.held);
  const choice = fitChoice(
    taught.flatMap(({ passages, right }) =>
      passages.flatMap(({ own }, at) =>
        right[at]?.includes(true) ? [{ options: own.map((each) => ({ ...each })), right: right[at] }] : [],
      ),
    ),
    STRENGTH.ownChoice,
  );
  const known = taught.map((lesson) => ({ ...lesson, ...pulled(lesson, choice) }));
  const start: Fitted = {
    choice,
    alone: fitYesNo(
      known.flatMap(({ kind, passages, right }) =>
        passages.map((reading, at) => ({
          features: forAlone(reading),
          yes: right[at]?.includes(true) ?? false,
          weight: kind === 'stranger' ? STRANGER : 1,
        })),
      ),
      STRENGTH.alone,
    ),
    article: fitYesNo(
      known
        .filter(({ kind }) => kind !== 'example')
        .map((lesson) => ({ features: forArticle(lesson), yes: lesson.kind === 'article' })),
      STRENGTH.article,
    ),
    rounds: [],
  };
  const articles = known.filter(({ kind }) => kind === 'article');
  let fitted = start;
  for (let round = 0; round < ROUNDS; round++) {
    const seen = articles.map((lesson) => {
      const now = round === 0 ? lesson.passages.map((each) => alone(each, fitted)) : settle(lesson, fitted).likelihoods;
      return { right: lesson.right, options: forChoice(lesson, now, fitted), any: forAny(lesson, now) };
    });
    const weights = {
      choice: fitChoice(
        seen.flatMap(({ right, options }) =>
          right.flatMap((each, at) =>
            each.includes(true) ? [{ options: (options[at] ?? []).map((o) => ({ ...o })), right: each }] : [],
          ),
        ),
        STRENGTH.choice,
      ),
      any: fitYesNo(
        seen.flatMap(({ right, any }) =>
          any.map((features, at) => ({ features, yes: right[at]?.includes(true) ?? false })),
        ),
        STRENGTH.any,
      ),
    };
    fitted = { ...fitted, rounds: [...fitted.rounds, weights] };
  }
  return fitted;
}

/** The lesson with the pulls that these weights give. */
function pulled({ title, passages }: Whole, choice: Fitted['choice']): Whole {
  const pull = (reading: Whole['title']): Whole['title'] => ({
    ...reading,
    pulls: reading.own.map((own) => weigh(choice, own)),
  });
  return { title: pull(title), passages: passages.map(pull) };
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
