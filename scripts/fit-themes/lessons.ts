/** What the theme model learns from: labelled articles, articles of other topics (which carry no theme), theme examples. */
import { parseBody } from '../../src/digest/passages.ts';
import { type Prose, readProse } from '../../src/digest/prose.ts';
import { createThemeModel, type ThemeModel } from '../../src/digest/themes/model.ts';
import { type Reading, readText } from '../../src/digest/themes/own.ts';
import type { Theme } from '../../src/digest/types.ts';
import type { LabelledArticle, Topic } from '../../test/bench/digest/labels.ts';

export interface Lesson {
  readonly topic: string;
  /** `article`: labelled. `stranger`: of another topic. `example`: a sentence of a theme's file. `term`: a term alone. */
  readonly kind: 'article' | 'stranger' | 'example' | 'term';
  /** Of the stranger. */
  readonly from?: string;
  readonly held: boolean;
  readonly title: Reading;
  readonly passages: readonly Reading[];
  /** By passage, then by theme. */
  readonly right: readonly (readonly boolean[])[];
}

const EVERY = 2;
/** Topics that overlap: an article of the one may well carry a theme of the other. */
const KIN: Readonly<Record<string, string>> = { war2: 'war', war3: 'war', flood: 'water' };
export const kin = (topic: string): string => KIN[topic] ?? topic;

const NOTHING = { choice: {}, alone: {}, article: {}, rounds: [] };

export function lessons(topics: readonly Topic[], shipped: readonly Theme[]): Lesson[] {
  return [
    ...topics.flatMap((topic) => {
      const model = createThemeModel(topic.themes.length > 0 ? topic.themes : shipped);
      const english = (of: Topic): LabelledArticle[] =>
        of.articles.filter(({ article, copyOf }) => article.language === 'en' && copyOf === undefined);
      const strangers = topics.filter((other) => kin(other.name) !== kin(topic.name));
      return [
        ...english(topic).map((each) => read(topic.name, 'article', each, model)),
        ...terms(topic.name, model),
        ...strangers.flatMap((other) =>
          english(other)
            .filter((each, at) => !each.held && at % EVERY === 0)
            .map((each) => ({ ...read(topic.name, 'stranger', each, model), from: other.name })),
        ),
      ];
    }),
    ...examples(shipped),
  ];
}

function read(
  topic: string,
  kind: Lesson['kind'],
  { article, held, passages }: LabelledArticle,
  model: ThemeModel,
): Lesson {
  const { stem } = model.speaking('en');
  const bodies = parseBody(article.body, article.bodyLine).passages.map((each) => readProse(each.text, stem));
  const right = passages.map((each) =>
    model.themes.map((theme) => kind === 'article' && each.themes.includes(theme.id)),
  );
  return { topic, kind, held, right, ...readings(readProse(article.title, stem), bodies, model) };
}

/** Read without the examples in mind: a sentence is no evidence of itself. */
function examples(themes: readonly Theme[]): Lesson[] {
  const model = createThemeModel(themes.map((theme) => ({ ...theme, examples: { match: [], refuse: [] } })));
  const { stem } = model.speaking('en');
  return themes.flatMap((theme) =>
    (['match', 'refuse'] as const).flatMap((expected) =>
      theme.examples[expected].filter(isEnglish).map((text): Lesson => {
        const right = [model.themes.map((each) => expected === 'match' && each.id === theme.id)];
        return {
          topic: 'war',
          kind: 'example',
          held: false,
          right,
          ...readings(readProse('', stem), [readProse(text, stem)], model),
        };
      }),
    ),
  );
}

function terms(topic: string, model: ThemeModel): Lesson[] {
  const { stem } = model.speaking('en');
  return model.themes.flatMap((theme) =>
    theme.terms.filter(isEnglish).map((term): Lesson => {
      const right = [model.themes.map((each) => each.id === theme.id)];
      return {
        topic,
        kind: 'term',
        held: false,
        right,
        ...readings(readProse('', stem), [readProse(term, stem)], model),
      };
    }),
  );
}

const isEnglish = (text: string): boolean => !/[а-яіїєґ]|\b(?:der|die|das|und|dem|den|kamen)\b/iu.test(text);

function readings(title: Prose, passages: readonly Prose[], model: ThemeModel): Pick<Lesson, 'title' | 'passages'> {
  const one = (prose: Prose): Reading => readText(prose, model.speaking('en'), model.themes.length, NOTHING);
  return { title: one(title), passages: passages.map(one) };
}
