import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../../src/digest/analyse.ts';
import { createThemeModel } from '../../../../src/digest/themes/model.ts';
import { failedExamples, proposeTerms, surveyTheme } from '../../../../src/digest/themes/survey.ts';
import { makeArticle, makeTheme } from '../make.ts';

const theme = makeTheme({
  id: 'market',
  terms: ['fishmonger', 'herring'],
  examples: {
    match: ['The fishmongers sold herring until noon.', 'The square was empty.'],
    refuse: ['It rained.'],
    like: [],
    unlike: [],
  },
});
const model = createThemeModel([theme]);
const articles = ['a', 'b', 'c'].map((id) =>
  analyseArticle(
    makeArticle({
      id,
      title: 'Report',
      body: 'The fishmonger sold cod and cheese.\n\nIn the handball league, the Gulls beat Lund 31 to 27 on Saturday.',
    }),
    model,
  ),
);

describe('surveyTheme', () => {
  it('counts what each term finds', () => {
    const survey = surveyTheme(theme, articles, model);
    expect(survey.caught.map((each) => each.article)).toEqual(['a', 'b', 'c']);
    expect(survey.terms).toEqual([
      { term: 'fishmonger', passages: 3 },
      { term: 'herring', passages: 0 },
    ]);
  });
});

describe('failedExamples', () => {
  it('names examples that come out wrong, and only those', () => {
    expect(failedExamples(theme, model)).toContainEqual({ text: 'The square was empty.', expected: 'match' });
    expect(failedExamples(theme, model).map((each) => each.text)).not.toContain(
      'The fishmongers sold herring until noon.',
    );
    expect(failedExamples(theme, model).map((each) => each.text)).not.toContain('It rained.');
  });
});

describe('proposeTerms', () => {
  it('proposes words of its passages that stand nowhere else', () => {
    expect(proposeTerms(theme, articles, model).map((each) => each.term)).toEqual(expect.arrayContaining(['cheese']));
    expect(proposeTerms(theme, articles, model).map((each) => each.term)).not.toContain('gull');
  });
});
