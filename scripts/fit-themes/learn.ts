/** From lessons to weights. */
import { createMemory, type Recalled } from '../../src/digest/themes/archive.ts';
import { type Names, PASSAGE, type Row, TEXT, told } from '../../src/digest/themes/features.ts';
import { type Fitted, likely, type Ready, readied, type Weights, weigh } from '../../src/digest/themes/fitted.ts';
import { forText, Surroundings } from '../../src/digest/themes/surroundings.ts';
import { alone, oddsOf, settle } from '../../src/digest/themes/weigh.ts';
import type { Leanings } from '../../src/digest/types.ts';
import { growTrees } from './boosting.ts';
import type { Lesson } from './lessons.ts';
import { type Example, fitYesNo } from './regression.ts';

const ROUNDS = 2;
/** See `strength` of regression.ts. */
const STRENGTH = 25;
const ARCHIVE_STRENGTH = 5;
const GROWTH = { trees: 150, leaves: 6, rate: 0.05, strength: 5, least: 10 };
/** There are many strangers, and sentences alone are no articles. */
const WORTH = { article: 1, beginning: 0.2, lone: 0.5, sentence: 0.15, example: 0.15, stranger: 0.05, term: 0.1 };

export function learn(lessons: readonly Lesson[]): Fitted {
  const taught = lessons.filter((lesson) => !lesson.held);
  const texts = taught.flatMap(({ kind, passages, right }) =>
    passages.flatMap((reading, at) => examples(named(forText(reading), TEXT), right[at], WORTH[kind])),
  );
  let fitted: Fitted = { alone: fitYesNo(texts, STRENGTH), rounds: [], trees: [] };
  const wholes = taught.map((lesson) => ({ lesson, now: alone(lesson, ofAll(lesson, readied(fitted))) }));
  for (let round = 0; round < ROUNDS; round++) {
    const seen = wholes.map(({ lesson, now }) => ({
      lesson,
      now,
      features: new Surroundings(lesson).rows(now).map((each) => named(each, PASSAGE)),
    }));
    const list = seen.flatMap(({ lesson, features }) =>
      features.flatMap((each, at) => examples(each, lesson.right[at], WORTH[lesson.kind])),
    );
    const weights = fitYesNo(list, STRENGTH);
    const trees =
      round < ROUNDS - 1
        ? []
        : growTrees(
            list,
            list.map(({ features }) => weigh(weights, features)),
            GROWTH,
          );
    fitted = { ...fitted, rounds: [...fitted.rounds, weights], trees };
    seen.forEach(({ lesson, now, features }, at) => {
      const passages = features.map((each) => each.map((one) => likely(weigh(weights, one))));
      wholes[at] = { lesson, now: { ...now, passages } };
    });
  }
  return fitted;
}

const ofAll = <T>({ title }: Lesson, fitted: T): T[] => title.own.map(() => fitted);

/** Each labelled article among the others of its topic. */
export function learnArchive(lessons: readonly Lesson[], fitted: (lesson: Lesson) => Ready): Weights {
  const list = [...amongOthers(lessons, fitted)].flatMap(([lesson, passages]) =>
    lesson.held ? [] : passages.flatMap((features, at) => examples(features, lesson.right[at], 1)),
  );
  return fitYesNo(list, ARCHIVE_STRENGTH);
}

const named = (rows: readonly Row[], names: Names) => rows.map((row) => told(names, row));

function examples(
  features: readonly Readonly<Record<string, number>>[],
  right: readonly boolean[] = [],
  weight: number,
): Example[] {
  return features.map((each, theme) => ({ features: each, yes: right[theme] === true, weight }));
}

/** What the other articles of its topic say of each, by passage and theme; all of a topic are near each other in time. */
export function amongOthers(lessons: readonly Lesson[], fitted: (lesson: Lesson) => Ready): Map<Lesson, Recalled[][]> {
  const found = new Map<Lesson, Recalled[][]>();
  const articles = lessons.filter(({ kind }) => kind === 'article');
  for (const topic of Map.groupBy(articles, (lesson) => lesson.topic).values()) {
    const themes = (topic[0]?.title.own ?? []).map((_, theme) => `${theme}`);
    const memory = createMemory(themes);
    const kept = topic.map((lesson) => ({
      lesson,
      passages: leaningsOf(lesson, themes, fitted(lesson)).map(memory.keep),
    }));
    for (const { passages } of kept) passages.forEach(memory.add);
    for (const { lesson, passages } of kept) found.set(lesson, passages.map(memory.recall));
  }
  return found;
}

function leaningsOf(lesson: Lesson, themes: readonly string[], fitted: Ready): Leanings[] {
  const { now } = settle(lesson, ofAll(lesson, fitted));
  return lesson.passages.map((reading, at) => ({
    stems: [...reading.stems.keys()].join(' '),
    themes: themes.map((theme, place) => ({
      theme,
      odds: oddsOf(now.passages[at]?.[place] ?? 0),
      needed: 0,
      reasons: [],
    })),
  }));
}
