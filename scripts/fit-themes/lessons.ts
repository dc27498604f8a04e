/** What the theme model learns from: labelled articles, articles of other topics (which carry no theme), theme examples. */
import { parseBody } from '../../src/digest/passages.ts';
import { type Prose, readProse } from '../../src/digest/prose.ts';
import type { Background } from '../../src/digest/themes/background.ts';
import { speaksOf } from '../../src/digest/themes/content.ts';
import { learnExamples } from '../../src/digest/themes/examples.ts';
import { type Learned, learn, type Text } from '../../src/digest/themes/learner.ts';
import { createLexicon } from '../../src/digest/themes/lexicon.ts';
import { createThemeModel, inOrder, type LanguageModel } from '../../src/digest/themes/model.ts';
import { profileThemes } from '../../src/digest/themes/profile.ts';
import { readText } from '../../src/digest/themes/reading.ts';
import type { Whole } from '../../src/digest/themes/surroundings.ts';
import { only } from '../../src/digest/themes/weigh.ts';
import type { Theme } from '../../src/digest/types.ts';
import { type LabelledArticle, type Topic, untaught } from '../../test/bench/digest/labels.ts';

export interface Lesson extends Whole {
  readonly topic: string;
  /**
   * `article`: labelled. `beginning`: its headline and first passages. `sentence`: the first of a passage, alone. `stranger`:
   * an article of another topic. `lone`: read by a site of a single theme. `example`: a sentence of a theme's file. `term`: a
   * term alone.
   */
  readonly kind: 'article' | 'beginning' | 'lone' | 'sentence' | 'stranger' | 'example' | 'term';
  /** Of the stranger. */
  readonly from?: string;
  readonly held: boolean;
  /** By passage, then by theme. */
  readonly right: readonly (readonly boolean[])[];
}

/** Topics in which a word must stand to say something of backgrounds: what is said of one matter only is its own. */
const USUAL = 3;
/** One stranger for so many articles of other topics. */
const STRANGERS = 24;
/** … and one of so many articles as sites of one theme would read it. */
const LONE = 3;
/** Topics that overlap: an article of the one may well carry a theme of the other. */
const OVERLAPPING: Readonly<Record<string, string>> = { flood: 'water', trains: 'rail' };
export const kin = (topic: string): string => OVERLAPPING[topic] ?? topic.replace(/^war\d+$/u, 'war');

/** @param vectors false: as a language without vectors and word fields is read */
export function lessons(topics: readonly Topic[], shipped: readonly Theme[], vectors: boolean): Lesson[] {
  // What a passage itself taught would speak for it as no new passage's words do.
  const background = without(topics);
  return [
    ...topics.flatMap((topic) => {
      const themes = inOrder(topic.themes.length > 0 ? topic.themes : untaught(shipped, topic));
      const model = { ...reader(themes, vectors), ...(vectors && { background: background(topic.name) }) };
      const strangers = topics.filter((other) => kin(other.name) !== kin(topic.name)).flatMap(english);
      const read = (kind: Lesson['kind'], each: LabelledArticle): Lesson =>
        labelled(topic.name, kind, each, themes, model);
      return [
        ...english(topic).flatMap((each) => [
          read('article', each),
          ...beginnings(read('beginning', each)),
          ...sentences(topic.name, each, themes, model),
        ]),
        ...english(topic)
          .filter((_, at) => at % LONE === 0)
          .flatMap((each) => lone(read('lone', each))),
        ...terms(topic.name, themes, model),
        ...strangers
          .filter((each, at) => !each.held && at % STRANGERS === topic.name.length)
          .map((each) => {
            const from = topicOf(topics, each);
            const other = { ...model, ...(vectors && { background: background(from) }) };
            return { ...labelled(topic.name, 'stranger', each, themes, other), from };
          }),
      ];
    }),
    ...examples(shipped, vectors),
  ];
}

/** The background that all other topics teach. */
function without(topics: readonly Topic[]): (topic: string) => Background {
  const known = new Map<string, Background>();
  return (topic) => {
    const group = kin(topic);
    const learned = known.get(group) ?? learnBackground(topics.filter(({ name }) => kin(name) !== group));
    known.set(group, learned);
    return learned;
  };
}

/** @returns what passages of no theme say that others do not, and what those of articles without any theme do */
export function learnBackground(topics: readonly Topic[]): Background {
  const { stem, vectors } = createThemeModel([]).speaking('en');
  const passages = topics
    .flatMap((topic) => english(topic).map((article) => ({ topic: kin(topic.name), ...article })))
    .filter(({ held }) => !held)
    .flatMap(({ topic, ...article }) => {
      const otherNews = article.passages.every(({ themes }) => themes.length === 0);
      return article.passages.map(({ text, themes }) => {
        return { topic, none: themes.length === 0, otherNews, read: speaksOf(readProse(text, stem), vectors) };
      });
    });
  const uses = new Map<string, Set<string>>();
  for (const { topic, read } of passages)
    for (const word of read.words) uses.set(word, (uses.get(word) ?? new Set()).add(topic));
  const usual = (which: (passage: (typeof passages)[number]) => boolean): Text[] =>
    passages
      .filter(which)
      .map(({ read }) => ({ ...read, words: read.words.filter((word) => (uses.get(word)?.size ?? 0) >= USUAL) }));
  const themed = usual(({ none }) => !none);
  const against = (which: Text[]): Learned => learn(which, themed, vectors?.dimensions ?? 0);
  return { beside: against(usual(({ none }) => none)), otherNews: against(usual((each) => each.otherNews)) };
}

const english = (topic: Topic): LabelledArticle[] =>
  topic.articles.filter(({ article, copyOf }) => article.language === 'en' && copyOf === undefined);

const topicOf = (topics: readonly Topic[], article: LabelledArticle): string =>
  topics.find((topic) => topic.articles.includes(article))?.name ?? '';

function reader(themes: readonly Theme[], vectors: boolean): LanguageModel {
  const model = createThemeModel(themes).speaking('en');
  if (vectors) return model;
  const lexicon = createLexicon(model.stem, '');
  const profiles = profileThemes(themes, lexicon, model.stem);
  const teacher = learnExamples(themes, model.stem, undefined, 'en');
  return {
    ...model,
    language: '',
    vectors: undefined,
    background: undefined,
    near: () => undefined,
    lexicon,
    profiles,
    teacher,
  };
}

function labelled(
  topic: string,
  kind: Lesson['kind'],
  { article, held, passages }: LabelledArticle,
  themes: readonly Theme[],
  model: LanguageModel,
): Lesson {
  const bodies = parseBody(article.body, article.bodyLine).passages.map((each) => readProse(each.text, model.stem));
  const right = passages.map((each) => themes.map((theme) => kind !== 'stranger' && each.themes.includes(theme.id)));
  return { topic, kind, held, right, ...whole(readProse(article.title, model.stem), bodies, model, themes.length) };
}

/** Short articles are beginnings of long ones. */
function beginnings(lesson: Lesson): Lesson[] {
  return [1, 2].map((length) => ({
    ...lesson,
    passages: lesson.passages.slice(0, length),
    right: lesson.right.slice(0, length),
  }));
}

/** A sentence alone shows its passage's themes where it has a term of each, and that it has none. */
function sentences(
  topic: string,
  { held, passages }: LabelledArticle,
  themes: readonly Theme[],
  model: LanguageModel,
): Lesson[] {
  return passages.flatMap((passage): Lesson[] => {
    const [first] = readProse(passage.text, model.stem).sentences;
    const read = sentence(passage.text.slice(first?.start, first?.end), model, themes.length);
    const right = themes.map((theme) => passage.themes.includes(theme.id));
    const shown = right.every((yes, theme) => !yes || (read.passages[0]?.own[theme]?.term ?? 0) > 0);
    return shown ? [{ topic, kind: 'sentence', held, right: [right], ...read }] : [];
  });
}

/** Of each theme, the article as if there were no other. */
function lone(lesson: Lesson): Lesson[] {
  return lesson.title.own.map((_, theme) => ({
    ...lesson,
    title: only(lesson.title, [theme]),
    passages: lesson.passages.map((each) => only(each, [theme])),
    right: lesson.right.map((each) => [each[theme] === true]),
  }));
}

/** Each half is read with the other half in mind: a sentence is no evidence of itself. */
function examples(themes: readonly Theme[], vectors: boolean): Lesson[] {
  const ordered = inOrder(themes);
  return [0, 1].flatMap((half) => {
    const mine = (_: string, at: number): boolean => at % 2 === half;
    const model = reader(
      ordered.map((theme) => ({
        ...theme,
        examples: {
          ...theme.examples,
          match: theme.examples.match.filter((text, at) => !mine(text, at)),
          refuse: theme.examples.refuse.filter((text, at) => !mine(text, at)),
        },
      })),
      vectors,
    );
    const read = (text: string, right: readonly boolean[]): Lesson => {
      return { topic: 'war', kind: 'example', held: false, right: [right], ...sentence(text, model, ordered.length) };
    };
    const matching = new Set(ordered.flatMap((theme) => theme.examples.match.filter(mine)));
    return [
      ...[...matching].filter(isEnglish).map((text) =>
        read(
          text,
          ordered.map((theme) => theme.examples.match.includes(text)),
        ),
      ),
      ...ordered.flatMap((theme) =>
        theme.examples.refuse
          .filter(mine)
          .filter((text) => isEnglish(text) && !ordered.some((each) => each.examples.match.includes(text)))
          .map((text) =>
            read(
              text,
              ordered.map(() => false),
            ),
          ),
      ),
    ];
  });
}

function terms(topic: string, themes: readonly Theme[], model: LanguageModel): Lesson[] {
  return themes.flatMap((theme) =>
    theme.terms.filter(isEnglish).map((term): Lesson => {
      const right = [themes.map((each) => each.id === theme.id)];
      return { topic, kind: 'term', held: false, right, ...sentence(term, model, themes.length) };
    }),
  );
}

const isEnglish = (text: string): boolean => !/[а-яіїєґ]|\b(?:der|die|das|und|dem|den|kamen)\b/iu.test(text);

const sentence = (text: string, model: LanguageModel, themes: number): Whole =>
  whole(readProse('', model.stem), [readProse(text, model.stem)], model, themes);

function whole(title: Prose, passages: readonly Prose[], model: LanguageModel, themes: number): Whole {
  return { title: readText(title, model, themes), passages: passages.map((each) => readText(each, model, themes)) };
}
