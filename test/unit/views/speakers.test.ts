import { expect, test } from 'vitest';
import { siteMap } from '../../../src/views/machines.ts';
import { peoplePages } from '../../../src/views/people.ts';
import { speakersPages } from '../../../src/views/speakers.ts';
import { excerpt, withArticles } from './reported.ts';
import { article, source } from './sample.ts';

const LINE = '“We rebuild the quay,” said the mayor.';

/** A site in which each of these is quoted once. */
const quoting = (names: readonly string[], language = 'en') => {
  const { site, digest } = source([article('one', LINE), article('two', LINE)]);
  return withArticles({ site: { ...site, language }, digest }, (analysed) => ({
    quotes:
      analysed.article.id === 'one'
        ? names.map((speaker) => ({ ...excerpt(analysed, 'We rebuild the quay,'), speaker }))
        : [],
  }));
};

/** More than one page holds, none of whom could be another: X Ybbo, X Ybbam, … */
const CONSONANTS = [...'bdfgklmnprstvz'];
const crowd = CONSONANTS.flatMap((one) =>
  CONSONANTS.flatMap((two) => ['o', 'am', 'it'].map((end) => `X Y${one}${two}${end}`)),
);

test('lists everybody who is quoted on one page, in the order of the alphabet', () => {
  const [page, ...others] = speakersPages(quoting(['Olga Sand', 'Ägir Bark', 'Zoe Ahl', 'Harbour Authority']));
  expect(others).toEqual([]);
  expect(page?.params.letter).toBeUndefined();
  expect(page?.props.letters).toEqual([]);
  expect(page?.props.speakers.map(({ name, quotations, href }) => [name, quotations, href])).toEqual([
    ['Ägir Bark', 1, '/sheaf/people/aegir-bark/'],
    ['Harbour Authority', 1, '/sheaf/people/harbour-authority/'],
    ['Olga Sand', 1, '/sheaf/people/olga-sand/'],
    ['Zoe Ahl', 1, '/sheaf/people/zoe-ahl/'],
  ]);
});

test('of thousands each letter has a page, and a name stands under its first and its last word', () => {
  const pages = speakersPages(quoting([...crowd, 'Zoe Arn', 'Émile Zand', 'Zoe Zand', 'Захар Їжак']));
  expect(pages.map(({ params }) => params.letter)).toEqual([undefined, 'a', 'e', 'x', 'y', 'z', 'yi']);
  const of = (letter: string) => pages.find(({ params }) => params.letter === letter)?.props;
  expect(of('e')?.speakers.map(({ name }) => name)).toEqual(['Émile Zand']);
  expect(of('z')?.speakers.map(({ name }) => name)).toEqual(['Émile Zand', 'Zoe Zand', 'Zoe Arn', 'Захар Їжак']);
  expect(of('yi')?.speakers.map(({ name }) => name)).toEqual(['Захар Їжак']);
  expect(of('z')?.letters.map(({ text, count, current }) => [text, count, current])).toEqual([
    ['A', 1, false],
    ['E', 1, false],
    ['X', 588, false],
    ['Y', 588, false],
    ['ZЗ', 4, true],
    ['Ї', 1, false],
  ]);
  expect(of('z')?.title).toBe('Speakers by name: ZЗ');
  expect(of('z')?.frame.crumbs.map(({ href }) => href)).toEqual(['/sheaf/', '/sheaf/people/', '/sheaf/speakers/']);
});

test('the first page of thousands shows those who are quoted most', () => {
  const [first] = speakersPages(quoting([...crowd, 'Zoe Zand', 'Zoe Zand']));
  expect(first?.props.heading).toBe('Most quoted');
  expect(first?.props.speakers).toHaveLength(60);
  expect(first?.props.speakers[0]).toMatchObject({ name: 'Zoe Zand', quotations: 2 });
});

test('is reached from who said what and the site map, and is not there where nobody is quoted', () => {
  const site = quoting(['Olga Sand', 'Olga Sand', 'Zoe Ahl']);
  expect(peoplePages(site)[0]?.props.all).toEqual({ href: '/sheaf/speakers/', text: '2 speakers by name' });
  expect(siteMap(site).map(({ url }) => url)).toContain('https://example.org/sheaf/speakers/');
  expect(speakersPages(quoting([]))).toEqual([]);
  expect(siteMap(quoting([])).map(({ url }) => url)).not.toContain('https://example.org/sheaf/speakers/');
});
