import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../../src/digest/analyse.ts';
import { buildStories } from '../../../../src/digest/stories/build.ts';
import { createThemeModel } from '../../../../src/digest/themes/model.ts';
import type { Article } from '../../../../src/digest/types.ts';
import { makeArticle, makeTheme } from '../make.ts';

const model = createThemeModel([makeTheme({ id: 'fire', terms: ['fire', 'blaze'] })]);
const FIRST = [
  'A fire destroyed the covered market of Lindholm early on Wednesday. About 140 stalls burned down and four firefighters were hurt.',
  'The fire chief, Tom Sawyer, said the blaze began in a bakery on Mill Lane at ten past three. It took his crews five hours to put it out.',
  'The mayor promised the traders a tent on the harbour square until the hall is rebuilt.',
];
const SECOND = [
  'About 140 stalls were lost when the covered market in Lindholm burned down on Wednesday morning. Four firefighters suffered burns.',
  'According to Tom Sawyer, the fire chief, a bakery on Mill Lane caught fire shortly after three and the flames spread under the roof.',
];
const article = (id: string, published: string, body: readonly string[], source = id): Article =>
  makeArticle({
    id,
    published,
    title: 'Market of Lindholm burns down',
    body: body.join('\n\n'),
    source: { name: source, url: 'https://example.org/' },
  });

const first = article('first', '2031-03-05T08:00:00+01:00', FIRST);
const second = article('second', '2031-03-05T11:00:00+01:00', SECOND);
const copy = article('copy', '2031-03-06T09:00:00+01:00', [...FIRST, 'This report was taken over.']);
const other = makeArticle({
  id: 'other',
  published: '2031-03-05T09:00:00+01:00',
  title: 'Ferry fares rise',
  body: 'Ferries to the islands will cost 5 per cent more from May, the company said in Quillport.',
});
const stories = (...articles: Article[]) => buildStories(articles.map((each) => analyseArticle(each, model)));

describe('buildStories', () => {
  it('joins reports of one event and leaves others alone', () => {
    expect(stories(first, second, other).map((story) => story.articles)).toEqual([['first', 'second'], ['other']]);
  });

  it('folds copies and counts independent sources', () => {
    const [story] = stories(first, second, copy);
    expect(story).toMatchObject({ id: 'first', articles: ['first', 'second', 'copy'], independentSources: 2 });
    expect(story?.copies).toMatchObject([{ article: 'copy', of: 'first' }]);
    expect(story?.keyPoints.every((point) => point.article !== 'copy')).toBe(true);
  });

  it('keeps its id when articles join', () => {
    expect(stories(first)[0]?.id).toBe('first');
    expect(stories(first, second, copy)[0]?.id).toBe('first');
  });

  it('tells the same subject on another day as another story', () => {
    const later = makeArticle({
      id: 'later',
      published: '2031-03-12',
      title: 'Market of Lindholm: tent opens',
      body: 'The tent for the traders of the burned market of Lindholm opened on Tuesday. Tom Sawyer, the fire chief, cut the ribbon.',
    });
    expect(stories(first, later)).toHaveLength(2);
  });

  it('joins and parts what the front matter says, whatever is found', () => {
    const named = { ...other, story: { with: ['first'], apart: [] } };
    const [story, ...rest] = stories(first, named);
    expect(rest).toEqual([]);
    expect(story?.reasons).toMatchObject([
      { kind: 'same event', text: 'other tells the same event as first: the front matter says so' },
    ]);
    const apart = { ...second, story: { with: [], apart: ['first'] } };
    expect(stories(first, apart).map((each) => each.articles)).toEqual([['first'], ['second']]);
    expect(stories({ ...first, story: { with: [], apart: ['second'] } }, second)).toHaveLength(2);
  });

  it('keeps apart what a third report would bring together, and copies', () => {
    const third = article('third', '2031-03-05T12:00:00+01:00', SECOND, 'third');
    const apart = { ...second, story: { with: ['third'], apart: ['first'] } };
    for (const each of stories(first, apart, third)) {
      expect(each.articles.includes('first') && each.articles.includes('second')).toBe(false);
    }
    const own = { ...copy, story: { with: [], apart: ['first'] } };
    expect(stories(first, own).map((each) => each.articles)).toEqual([['copy'], ['first']]);
  });

  it('does not join two short reports of one day because one rare name stands in both', () => {
    const short = (id: string, title: string, body: string): Article =>
      makeArticle({ id, published: '2031-03-05', title, body });
    const theatre = short(
      'theatre',
      'Theatre reopens',
      'The Lindholm theatre opens its doors again on Saturday with a comedy.',
    );
    const tram = short(
      'tram',
      'Trams stand still',
      'A broken cable stopped the trams of Lindholm for two hours this morning.',
    );
    expect(stories(theatre, tram)).toHaveLength(2);
  });

  it('joins what was told the next day of one event in other words, not the next event', () => {
    const day = makeArticle({
      id: 'day-after',
      published: '2031-03-06T10:00:00+01:00',
      title: 'Traders of Lindholm count the loss of their market',
      body: 'A day after flames took the covered market of Lindholm, the traders of its 140 stalls searched the ashes. Tom Sawyer, the fire chief, said the bakery on Mill Lane had been checked in January.',
    });
    const next = makeArticle({
      id: 'next',
      published: '2031-03-06T11:00:00+01:00',
      title: 'Burst main floods Lindholm station',
      body: 'Water from a burst main ran down the stairs of Lindholm station on Thursday. Trains to Quillport passed without a stop.',
    });
    const told = stories(first, second, day, next).map((story) => story.articles);
    expect(told.toSorted((a, b) => b.length - a.length)).toEqual([['first', 'second', 'day-after'], ['next']]);
  });

  it('joins the report that goes on with an event, not the one of what came next', () => {
    const toll = makeArticle({
      id: 'toll',
      published: '2031-03-07T10:00:00+01:00',
      title: 'Market of Lindholm: toll rises to five',
      body: 'The number of firefighters hurt in the market of Lindholm has risen to five, the fire chief, Tom Sawyer, said on Thursday. The last embers among the 140 stalls went out at noon.',
    });
    const plan = makeArticle({
      id: 'plan',
      published: '2031-03-07T11:00:00+01:00',
      title: 'Lindholm argues over a car park on the market square',
      body: 'The council of Lindholm quarrelled on Thursday over a car park on the market square. Dorothea Brooke, the mayor, wants trees there.',
    });
    const told = stories(first, second, toll, plan).map((story) => story.articles);
    expect(told.toSorted((a, b) => b.length - a.length)).toEqual([['first', 'second', 'toll'], ['plan']]);
  });

  it('joins languages by names and numbers, and nothing that shares neither', () => {
    const foreign = (id: string, title: string, body: string): Article =>
      makeArticle({ id, published: '2031-03-05T12:00:00+01:00', language: 'de', title, body });
    const same = foreign(
      'gleich',
      'Markthalle von Lindholm abgebrannt',
      'In Lindholm ist am Mittwoch die Markthalle abgebrannt, 140 Stände wurden zerstört. Feuerwehrchef Tom Sawyer sprach von einer Bäckerei.',
    );
    const another = foreign(
      'anders',
      'Fähren werden teurer',
      'Die Fähren zu den Inseln werden am Mittwoch teurer. Der Rat hatte es so beschlossen.',
    );
    const told = stories(first, second, same, another).map((story) => story.articles);
    expect(told.toSorted((a, b) => b.length - a.length)).toEqual([['first', 'second', 'gleich'], ['anders']]);
  });

  it('leaves what was grouped on an earlier day as it was, whatever comes later', () => {
    const later = Array.from({ length: 6 }, (_, n) =>
      makeArticle({
        id: `later-${n}`,
        published: `2031-03-0${6 + (n % 3)}T1${n}:00:00+01:00`,
        title: `Lindholm after the fire, part ${n}`,
        body: `The covered market of Lindholm had ${130 + n} stalls, Tom Sawyer said. The bakery on Mill Lane has ${n} ovens.`,
      }),
    );
    const before = stories(first, second, other).map((story) => story.articles);
    for (let count = 1; count <= later.length; count++) {
      const now = stories(first, second, other, ...later.slice(0, count)).map((story) => story.articles);
      for (const articles of before) expect(now.some((each) => articles.every((id, at) => each[at] === id))).toBe(true);
    }
  });

  it('does not depend on the order of files', () => {
    expect(JSON.stringify(stories(other, copy, second, first))).toBe(
      JSON.stringify(stories(first, second, copy, other)),
    );
  });

  it('says why', () => {
    expect(stories(first, second, copy)[0]?.reasons.map((reason) => reason.kind)).toEqual(['same event', 'copy']);
  });
});
