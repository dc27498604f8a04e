import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../../src/digest/analyse.ts';
import { createThemeModel } from '../../../../src/digest/themes/model.ts';
import { makeArticle, makeTheme } from '../make.ts';

const model = createThemeModel([makeTheme({ id: 'grid', terms: ['power cut'] })]);
const traitsOf = (body: string, title = 'nothing to tell') =>
  analyseArticle(makeArticle({ id: 'one', published: '2031-03-05', title, body }), model).traits;
const namesOf = (body: string, title?: string): string[] => traitsOf(body, title).names.map(([name]) => name);

describe('traitsOf', () => {
  it('knows names at the head of a sentence by a capital within the word or right behind it', () => {
    expect(namesOf('RedCal asked for a third unit. Edna Pike wants two.')).toEqual(
      expect.arrayContaining(['redca', 'edna', 'pike']),
    );
  });

  it('takes no other word at the head of a sentence for a name', () => {
    expect(namesOf('Supply was back by nine. Nobody was hurt, he said.')).toEqual([]);
  });

  it('knows a name at the head of a sentence or headline by its capital elsewhere', () => {
    const names = traitsOf(
      'Lights went out on the quay of Quillport. Quillport has 900 homes.',
      'Quillport: what we know',
    );
    expect(names.names).toEqual([['quill', 3]]);
  });

  it('takes no word for a name that has its capital because the whole headline has', () => {
    expect(namesOf('The lights in Quillport went out.', 'Quillport Lights Go Out On Quay')).toEqual(['quill']);
  });

  it('knows the days that the beginning tells of, the latest first, but none to come', () => {
    const { days } = traitsOf('The cable broke on Monday.\n\nIt was mended on Tuesday. A report is due on Friday.');
    expect(days).toEqual(['2031-03-04', '2031-03-03']);
  });
});
