import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../../src/digest/analyse.ts';
import { IDIOMS } from '../../../../src/digest/themes/fields/idioms.ts';
import { createThemeModel } from '../../../../src/digest/themes/model.ts';
import { termStems } from '../../../../src/digest/themes/terms.ts';
import { createStem } from '../../../../src/text/stems.ts';
import { makeArticle, makeTheme } from '../make.ts';

const war = createThemeModel([
  makeTheme({
    id: 'strikes',
    terms: ['strike', 'missile', 'drone', 'attack', 'shelling', 'explosion'],
    except: ['drone show'],
  }),
  makeTheme({
    id: 'ceasefire',
    order: 2,
    description: 'How the shooting stops: truces, talks and the exchange of prisoners.',
    terms: ['ceasefire', 'truce', 'prisoner exchange', 'peace talks', 'переговори'],
  }),
  makeTheme({ id: 'aid', order: 3, terms: ['military aid', 'aid', 'weapons delivery', 'Drohne'] }),
]);
const dock = createThemeModel([makeTheme({ id: 'labour', terms: ['strike', 'union', 'walkout', 'wage'] })]);

const themesOf = (body: string, model = war, fields: object = {}): string[] =>
  analyseArticle(makeArticle({ title: 'Report', body, ...fields }), model).passages.flatMap((passage) =>
    passage.themes.map((match) => match.theme),
  );

describe('themes of a passage', () => {
  it.each([
    ['an inflection', 'Three drones hit the depot.', ['strikes']],
    ['an irregular form', 'Missiles struck the town.', ['strikes']],
    ['a hyphen', 'The cease-fire held.', ['ceasefire']],
    ['a word written apart', 'The cease fire held.', ['ceasefire']],
    ['another order', 'An exchange of prisoners was agreed.', ['ceasefire']],
    ['words between', 'The prisoners were exchanged at noon.', ['ceasefire']],
    [
      'none of its words',
      'At noon the guns fell silent along the whole line, and soldiers laid down their arms.',
      ['ceasefire'],
    ],
  ])('finds %s', (_, body, expected) => {
    expect(themesOf(body)).toEqual(expected);
  });

  it.each([
    ['a figure of speech', 'Ministers hope to strike a deal on fishing.'],
    ['an exception of the theme', 'A drone show over the river marked the anniversary.'],
    ['a word of the same root', 'The aide closed the door behind the minister.'],
    ['a hearing aid', 'He adjusted his hearing aid.'],
    ['another sense', 'Dockers went on strike over overtime, and their union said that wages must rise.'],
  ])('refuses %s', (_, body) => {
    expect(themesOf(body)).toEqual([]);
  });

  it('takes the sense that the other terms of the theme have', () => {
    expect(themesOf('Dockers went on strike over overtime.', dock)).toEqual(['labour']);
    expect(themesOf('An air strike destroyed a missile battery and killed soldiers.', dock)).toEqual([]);
  });

  it('finds terms of other languages in articles of that language, inside compounds too', () => {
    expect(themesOf('Die Drohnenangriffe dauerten an.', war, { language: 'de' })).toEqual(['aid']);
    expect(themesOf('Під час переговорів сторони мовчали.', war, { language: 'uk' })).toEqual(['ceasefire']);
  });

  it('lets a passage go on from the one before, and says so', () => {
    const { passages } = analyseArticle(
      makeArticle({
        title: 'Armies agree on a truce',
        body: [
          'A truce was agreed by the two armies at noon, mediators said.',
          'It is to begin at midnight and to last ten days, and is to be watched by officers of both sides.',
          'Both armies said that the truce may be prolonged.',
        ].join('\n\n'),
      }),
      war,
    );
    expect(passages[1]?.themes[0]?.theme).toBe('ceasefire');
    expect(passages[1]?.themes[0]?.reasons.map((reason) => reason.kind)).toContain('context');
  });

  it('finds words that are near a term, and says which', () => {
    const { passages } = analyseArticle(
      makeArticle({ title: 'Report', body: 'Howitzers, mortars and warplanes pounded the town until dawn.' }),
      createThemeModel([
        makeTheme({ id: 'strikes', terms: ['missile', 'artillery', 'bombardment'] }),
        makeTheme({ id: 'school', order: 2, terms: ['school', 'teacher'] }),
      ]),
    );
    const [first] = passages[0]?.themes ?? [];
    expect(first?.theme).toBe('strikes');
    expect(first?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'near', words: 'howitzers', text: 'near the theme\'s "artillery"' }),
    );
  });

  it('lets an article of another subject be, even if one passage in it speaks', () => {
    const body = [
      'The choir of Lindholm sang in the old brewery on Saturday and was applauded for ten minutes.',
      'The conductor, a retired baker, chose songs of sailors and shepherds, and two of his own.',
      'A truce was announced in the war over the eastern province while the singers bowed.',
      'Tickets for the concert in May are sold in the bakery and at the town library.',
    ].join('\n\n');
    const { passages } = analyseArticle(makeArticle({ title: 'Choir fills the brewery', body }), war);
    expect(passages.map((passage) => passage.themes.map((match) => match.theme))).toEqual([[], [], ['ceasefire'], []]);
  });

  it('does not draw in a passage that names an exception of the theme', () => {
    const body =
      'Drones struck the depot.\n\nMissiles hit the station.\n\nA drone show closed the fair.\n\nThe raid killed two.';
    expect(
      analyseArticle(makeArticle({ title: 'Drones over Lindholm', body }), war).passages[2]?.themes.map(
        ({ theme }) => theme,
      ),
    ).toEqual([]);
  });

  it('keeps maintainers’ exclusions and pins', () => {
    const { passages, themes } = analyseArticle(
      makeArticle({ body: 'Missiles struck the town.', themes: { pin: ['aid'], exclude: ['strikes'] } }),
      war,
    );
    expect(passages[0]?.themes).toEqual([]);
    expect(themes.map((match) => match.theme)).toEqual(['aid']);
  });

  it('takes terms as words, whatever signs they hold', () => {
    const odd = createThemeModel([makeTheme({ id: 'odd', terms: ['(a+)+$', '[', '\\', '.*', 'C++', '…'] })]);
    expect(themesOf('Nothing of the kind.', odd)).toEqual([]);
  });
});

it('no figure of speech comes down to a plain word', () => {
  const stem = createStem('en');
  expect(IDIOMS.filter((idiom) => termStems(idiom, stem).length < 2)).toEqual([]);
});
