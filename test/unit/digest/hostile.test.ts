/** Whatever an article or a theme holds: an answer, the same one every time, in bounded time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/digest/analyse.ts';
import { buildDigest } from '../../../src/digest/digest.ts';
import { createThemeModel } from '../../../src/digest/themes/model.ts';
import { makeArticle, makeTheme } from './make.ts';

const model = createThemeModel([makeTheme({ terms: ['harbour', 'strike', '(a+)+$', 'round of talks'] })]);
const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  '„',
  '«',
  '»',
  '‘',
  '’',
  '> ',
  '- ',
  '\n\n',
  '\n',
  '\t',
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  ']',
  '(',
  ')',
  '|',
  '<b>',
  '<!--',
  '&amp;',
  '&#0;',
  '\\',
  '\0',
  '\uD800',
  ' said ',
  ' he ',
  'Emma Woodhouse',
  'President ',
  'the mayor',
  '12',
  '1.5',
  '€',
  ' million ',
  ' per cent',
  '9 July',
  'on Friday',
  'last week',
  '99999999999999999999',
  '31 February',
  '0000-00-00',
  'strike',
  'harbour',
  '…',
  '.',
  ',',
  ':',
  '😀',
  'ﷺ',
  'ا',
  '漢字',
  'Дніпро',
  ' ',
  'a'.repeat(300),
  '- '.repeat(50),
);
const texts = fc.oneof(
  fc.string({ maxLength: 400, unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
);
const languages = fc.constantFrom('en', 'de', 'uk', 'ru', 'fr', 'ar', 'xx', 'zh-Hant');

describe('hostile input', () => {
  it('analyses 10,000 random and adversarial texts, with every span inside its passage', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(texts, fc.string({ maxLength: 80 }), languages, (body, title, language) => {
        const analysed = analyseArticle(makeArticle({ body, title, language }), model);
        const ids = analysed.passages.map((passage) => passage.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { start, end, passage } of [
          ...analysed.quotes,
          ...analysed.figures,
          ...analysed.events,
          ...analysed.points,
        ]) {
          const inside = analysed.passages.find((each) => each.id === passage);
          if (inside === undefined || start < inside.start || end > inside.end || start > end)
            throw new Error('a span outside its passage');
        }
      }),
      { numRuns: 10_000, seed: 4 },
    );
  });

  it('survives a 5 MB article of ordinary paragraphs', { timeout: 300_000 }, () => {
    const line =
      'The harbour authority said on Monday that 140 ships were “idle, all of them”, Emma Woodhouse told reporters.\n\n';
    const body = line.repeat(Math.ceil(5_000_000 / line.length));
    expect(analyseArticle(makeArticle({ body }), model).passages.length).toBeGreaterThan(40_000);
  });

  it.each([
    ['one line without an end', 'strike harbour 12 “said Emma” '.repeat(2_000)],
    ['opening quotation marks', '“'.repeat(50_000)],
    ['brackets', '['.repeat(20_000)],
    ['stars', '*a_ '.repeat(5_000)],
    ['nested quotes', `${'> '.repeat(2_000)}deep`],
    ['numbers', '1 2 3 4 5 6 7 8 9 '.repeat(5_000)],
    ['capital letters', 'Aa Bb Cc '.repeat(2_000)],
    ['full stops', '. '.repeat(50_000)],
    ['one endless word', 'a'.repeat(500_000)],
  ])('survives %s', { timeout: 120_000 }, (_, body) => {
    expect(analyseArticle(makeArticle({ body }), model).article.body).toBe(body);
  });

  it('bears 500 themes whose terms are anything', { timeout: 120_000 }, () => {
    const themes = Array.from({ length: 500 }, (_, n) =>
      makeTheme({
        id: `theme-${n}`,
        order: n,
        terms: ['.*', '(', '[a-', '\\b', '$^', `word${n}`, 'harbour'],
        except: ['**', ')('],
      }),
    );
    const digest = buildDigest([makeArticle({ body: 'The harbour of word7 is closed.' })], themes, {
      language: 'en',
      edition: 'day',
    });
    expect(digest.articles[0]?.passages[0]?.themes.length).toBeGreaterThan(0);
    expect(digest.editions[0]?.themes).toHaveLength(500);
  });
});
