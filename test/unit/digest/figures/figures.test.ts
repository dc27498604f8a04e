import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../../src/digest/analyse.ts';
import { groupFigures } from '../../../../src/digest/stories/figures.ts';
import { createThemeModel } from '../../../../src/digest/themes/model.ts';
import { makeArticle } from '../make.ts';

const model = createThemeModel([]);
const figuresOf = (body: string, id = 'a') => analyseArticle(makeArticle({ id, body }), model).figures;
const read = (body: string): string[] =>
  figuresOf(body).map(({ value, unit, counts }) => [value, unit, counts].filter((part) => part !== '').join(' '));

describe('figures', () => {
  it.each([
    ['Air force crews counted 355 drones and nine cruise missiles.', ['355 drone', '9 missile']],
    ['Six people died when a block was hit, and at least 31 were hurt.', ['6 killed', '31 injured']],
    ['31 people were killed and 40 injured.', ['31 killed', '40 injured']],
    ['It brought down 118 of the machines.', ['118 machine']],
    ['The work is priced at €187m.', ['187000000 EUR']],
    ['It costs 2.3 billion euros.', ['2300000000 EUR']],
    ['Water will cost 14 per cent more.', ['14 %']],
    ['A line of six kilometres stood on the road.', ['6 km road'.slice(0, 4)]],
    ['Pumps draw 3,000 cubic metres an hour.', ['3000 m³']],
    ['It happened in 2022, on 9 July, at 9.40 p.m.', []],
    ['The 71-year-old read Article 5 of line 9.', []],
    ['She came with a team of nine.', ['9']],
    ['It must run 38 trains every weekday, six more than now.', ['38 train', '6']],
    ['They came at six. The bell rang by nine.', []],
    ['The fee was raised from 40 to 55 euros.', ['40 EUR', '55 EUR']],
    ['By noon 400 barrels had changed hands.', ['400 barrel']],
    ['It pumps 400 barrels of oil.', ['400 bbl']],
    ['It signed for 2.3 billion euros, made up of 1.8 billion in loans.', ['2300000000 EUR', '1800000000 EUR']],
    [
      'The pact is worth €1.4bn.\n\nNorway bears 600 million; Sweden gives 420 million.',
      ['1400000000 EUR', '600000000 EUR', '420000000 EUR'],
    ],
    [
      'It costs €1.4bn here and $2bn there.\n\nThe town gives 600 million.',
      ['1400000000 EUR', '2000000000 USD', '600000000'],
    ],
    ['The line costs €1.4bn. The population is now 1.3 million.', ['1400000000 EUR', '1300000']],
    ['They spoke of a 60-day truce.', ['60 day']],
    ['The 12-storey block fell; a 34-year-old and a two-day-old foal live.', []],
    ['By ten past two the hall was empty.', []],
    ['It says 41 aircraft were hit and 12 aircraft damaged.', ['41 aircraft', '12 aircraft']],
    ['Both sides met; the two sides agreed.', []],
    ['By noon the number of dead had risen to seven.', ['7 killed']],
    ['Two more bodies were found, bringing the death toll to 14.', ['2 killed', '14 killed']],
    ['They see her ahead with 47 per cent to 41.', ['47 %', '41 %']],
    ['It sold 90 hectares and has since bought back six, at a loss.', ['90 ha', '6 ha']],
    ['Some 41,000 tonnes are left, where 70,000 are the least.', ['41000 t', '70000 t']],
    ['It is one of four that go to court.', ['4']],
    ['One worker died and four had been taken to hospital.', ['1 killed', '4']],
    ['“It is five degrees at night,” said Jane Eyre, who lives opposite.', ['5 °C']],
    ['It sank 14 nautical miles off the cape.', ['14 nmi']],
  ])('reads %j', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe('groupFigures', () => {
  const source = (article: string): string => article;

  it('sets different values of one quantity side by side', () => {
    const figures = [
      ...figuresOf('Six people were killed in Lindholm.', 'a'),
      ...figuresOf('Eight people were killed in Lindholm.', 'b'),
    ];
    const [group] = groupFigures(figures, source);
    expect(group).toMatchObject({ counts: 'killed', differ: true });
    expect(group?.figures.map((figure) => figure.value)).toEqual([6, 8]);
  });

  it('sets figures of two languages side by side, and leaves out what nobody compares', () => {
    const ukrainian = analyseArticle(
      makeArticle({ id: 'b', language: 'uk', body: 'Росія запустила 397 дронів. Загинули двоє людей.' }),
      model,
    ).figures;
    const english = figuresOf('Russia launched 397 drones. Two people died. The alarm lasted 50 minutes.', 'a');
    const groups = groupFigures([...english, ...ukrainian], source);
    expect(groups.map(({ counts, figures }) => [counts, figures.map((figure) => figure.article)])).toEqual([
      ['drone', ['a', 'b']],
      ['killed', ['a', 'b']],
    ]);
  });

  it('sees no difference where one only rounds', () => {
    const figures = [...figuresOf('More than 400 drones came.', 'a'), ...figuresOf('412 drones came.', 'b')];
    expect(groupFigures(figures, source).map((group) => group.differ)).toEqual([false]);
  });

  it('keeps two quantities of one article apart', () => {
    expect(groupFigures(figuresOf('140 drones were launched and 118 drones were shot down.'), source)).toHaveLength(2);
  });
});
