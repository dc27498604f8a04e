/** The themes, made ready to be looked for: once per site and language, not once per passage. */
import { baseLanguage, createStem, type Stem } from '../../text/stems.ts';
import type { Theme } from '../types.ts';
import { type Background, backgroundOf } from './background.ts';
import { learnExamples, type Teacher } from './examples.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { compileNear, type Near } from './near.ts';
import { type Profiles, profileThemes } from './profile.ts';
import { type Term, TermIndex, termStems } from './terms.ts';
import { readVectors, type WordVectors } from './vectors/vectors.ts';

export interface LanguageModel {
  /** `en`, not `en-GB`. */
  readonly language: string;
  readonly stem: Stem;
  readonly terms: TermIndex;
  readonly except: TermIndex;
  readonly lexicon: Lexicon;
  readonly profiles: Profiles;
  /** Undefined for languages without. */
  readonly vectors: WordVectors | undefined;
  readonly near: Near;
  readonly teacher: Teacher;
  readonly background: Background | undefined;
}

export interface ThemeModel {
  readonly themes: readonly Theme[];
  /** @param language BCP 47 tag of an article */
  readonly speaking: (language: string) => LanguageModel;
}

/** The site's order; ties by id, so that the order of files changes nothing. */
export function inOrder(themes: readonly Theme[]): Theme[] {
  return themes.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

export function createThemeModel(unordered: readonly Theme[]): ThemeModel {
  const themes = inOrder(unordered);
  const models = new Map<string, LanguageModel>();
  return {
    themes,
    speaking: (tag) => {
      const language = baseLanguage(tag);
      const known = models.get(language);
      if (known !== undefined) return known;
      const made = compile(themes, language);
      models.set(language, made);
      return made;
    },
  };
}

function compile(themes: readonly Theme[], language: string): LanguageModel {
  const stem = createStem(language);
  const list = (pick: (theme: Theme) => readonly string[]): Term[] =>
    themes.flatMap((each, theme) => pick(each).map((phrase) => ({ phrase, theme, stems: termStems(phrase, stem) })));
  const lexicon = createLexicon(stem, language);
  const vectors = readVectors(language);
  return {
    language,
    stem,
    vectors,
    near: compileNear(themes, stem, vectors),
    teacher: learnExamples(themes, stem, vectors, language),
    background: backgroundOf(language),
    lexicon,
    profiles: profileThemes(themes, lexicon, stem),
    terms: new TermIndex(
      list((theme) => theme.terms),
      stem,
      language,
    ),
    except: new TermIndex(
      list((theme) => theme.except),
      stem,
      language,
    ),
  };
}
