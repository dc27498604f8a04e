/** From lessons to weights. */
import { type Fitted, likely, weigh } from '../../src/digest/themes/fitted.ts';
import { forPassages, forText } from '../../src/digest/themes/surroundings.ts';
import { alone } from '../../src/digest/themes/weigh.ts';
import type { Lesson } from './lessons.ts';
import { type Example, fitYesNo } from './regression.ts';

const ROUNDS = 2;
/** See `strength` of regression.ts. */
const STRENGTH = 40;
/** There are many strangers, and sentences alone are no articles. */
const WORTH = { article: 1, beginning: 0.2, example: 0.5, stranger: 0.05, term: 0.1 };

export function learn(lessons: readonly Lesson[]): Fitted {
  const taught = lessons.filter((lesson) => !lesson.held);
  const texts = taught.flatMap(({ kind, passages, right }) =>
    passages.flatMap((reading, at) => examples(forText(reading), right[at], WORTH[kind])),
  );
  let fitted: Fitted = { alone: fitYesNo(texts, STRENGTH), rounds: [] };
  const wholes = taught.filter(({ kind }) => kind !== 'term').map((lesson) => ({ lesson, now: alone(lesson, fitted) }));
  for (let round = 0; round < ROUNDS; round++) {
    const seen = wholes.map(({ lesson, now }) => ({ lesson, now, features: forPassages(lesson, now) }));
    const weights = fitYesNo(
      seen.flatMap(({ lesson, features }) =>
        features.flatMap((each, at) => examples(each, lesson.right[at], WORTH[lesson.kind])),
      ),
      STRENGTH,
    );
    fitted = { ...fitted, rounds: [...fitted.rounds, weights] };
    seen.forEach(({ lesson, now, features }, at) => {
      const passages = features.map((each) => each.map((one) => likely(weigh(weights, one))));
      wholes[at] = { lesson, now: { ...now, passages } };
    });
  }
  return fitted;
}

function examples(
  features: readonly Readonly<Record<string, number>>[],
  right: readonly boolean[] = [],
  weight: number,
): Example[] {
  return features.map((each, theme) => ({ features: each, yes: right[theme] === true, weight }));
}
