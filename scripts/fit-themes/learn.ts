/** From lessons to weights. */
import { settle } from '../../src/digest/themes/context.ts';
import { type Fitted, weigh } from '../../src/digest/themes/fitted.ts';
import { alone, forAlone, forAny, forArticle, forChoice, type Whole } from '../../src/digest/themes/surroundings.ts';
import type { Lesson } from './lessons.ts';
import { fitChoice, fitYesNo } from './regression.ts';

const ROUNDS = 2;
/** See `strength` of regression.ts. */
const STRENGTH = { ownChoice: 1, choice: 2, alone: 0.3, any: 0.3, article: 0.5 };
/** There are many strangers, and terms alone are no passages. */
/** An article that a maintainer added is about the site's themes as a rule. */
const OFF_SUBJECT = 0.3;
const WORTH = { article: 1, example: 1, stranger: 0.5, term: 0.3 };

export function learn(lessons: readonly Lesson[]): Fitted {
  const taught = lessons.filter((lesson) => !lesson.held);
  const choice = fitChoice(
    taught
      .filter(({ kind }) => kind !== 'term')
      .flatMap(({ passages, right }) =>
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
          weight: WORTH[kind],
        })),
      ),
      STRENGTH.alone,
    ),
    article: fitYesNo(
      known
        .filter(({ kind }) => kind === 'article' || kind === 'stranger')
        .flatMap((lesson) =>
          [lesson, beginning(lesson)].map((each) => ({
            features: forArticle(each),
            yes: lesson.kind === 'article',
            weight: lesson.kind === 'article' ? 1 : OFF_SUBJECT,
          })),
        ),
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

/** Most short articles are beginnings of long ones. */
const beginning = ({ title, passages }: Whole): Whole => ({ title, passages: passages.slice(0, 2) });

/** The lesson with the pulls that these weights give. */
export function pulled({ title, passages }: Whole, choice: Fitted['choice']): Whole {
  const pull = (reading: Whole['title']): Whole['title'] => ({
    ...reading,
    pulls: reading.own.map((own) => weigh(choice, own)),
  });
  return { title: pull(title), passages: passages.map(pull) };
}
