import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../../src/digest/analyse.ts';
import { createThemeModel } from '../../../../src/digest/themes/model.ts';
import { makeArticle, makeTheme } from '../make.ts';

const model = createThemeModel([makeTheme({ id: 'grid', terms: ['power cut'] })]);
const namesOf = (body: string): string[] =>
  analyseArticle(makeArticle({ id: 'one', title: 'nothing to tell', body }), model).traits.names.map(([name]) => name);

describe('traitsOf', () => {
  it('knows names at the head of a sentence by a capital within the word or right behind it', () => {
    expect(namesOf('RedCal asked for a third unit. Edna Pike wants two.')).toEqual(
      expect.arrayContaining(['redca', 'edna', 'pike']),
    );
  });

  it('takes no other word at the head of a sentence for a name', () => {
    expect(namesOf('Supply was back by nine. Nobody was hurt, he said.')).toEqual([]);
  });
});
