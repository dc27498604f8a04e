import { expect, test } from 'vitest';
import { siteMap } from '../../../src/views/machines.ts';
import { peoplePages } from '../../../src/views/people.ts';
import { speakerPages } from '../../../src/views/speaker.ts';
import { excerpt, withArticles } from './reported.ts';
import { article, source } from './sample.ts';

const LINE = '“We rebuild the quay,” said the mayor.';

/** A site in which an office is quoted once on each of these days. */
const quoting = (days: readonly string[], speaker = 'Harbour Authority', rights: 'full' | 'link' = 'full') =>
  withArticles(
    source(days.map((published, index) => article(`a${index}`, LINE, { published, rights }))),
    (analysed) => ({ quotes: [{ ...excerpt(analysed, 'We rebuild the quay,'), speaker, role: 'port office' }] }),
  );

test('holds everything a speaker was quoted with, newest first, each line with its passage', () => {
  const [page, ...others] = speakerPages(quoting(['2025-05-27', '2025-06-02', '2025-05-28']));
  expect(others).toEqual([]);
  expect(page?.params.page).toBe('harbour-authority');
  expect(page?.props.speaker).toMatchObject({ name: 'Harbour Authority', role: 'port office' });
  expect(page?.props.summary).toMatch(/^3 quotations from 1 source · 27 May\s–\s2 June 2025$/);
  expect(page?.props.days.map(({ day }) => day)).toEqual(['2025-06-02', '2025-05-28', '2025-05-27']);
  expect(page?.props.days[0]?.quotes[0]?.href).toMatch(/^\/sheaf\/articles\/a1\/#./);
  expect(page?.props.frame.crumbs.map(({ href }) => href)).toEqual(['/sheaf/', '/sheaf/people/']);
});

test('is where quotations lead, and on the site map', () => {
  const whole = quoting(['2025-05-27']);
  expect(peoplePages(whole)[0]?.props.speakers[0]).toMatchObject({ href: '/sheaf/people/harbour-authority/' });
  expect(peoplePages(whole)[0]?.props.speakers[0]?.quotes[0]?.by).toBe('/sheaf/people/harbour-authority/');
  expect(siteMap(whole)).toContainEqual({
    url: 'https://example.org/sheaf/people/harbour-authority/',
    changed: '2025-05-27',
  });
});

test('two spellings that differ by accents are one page; a name that is a number is never a month', () => {
  const [one, two] = [quoting(['2025-05-27'], 'Jiří Novák'), quoting(['2025-05-28'], 'Jiri Novak')];
  expect(speakerPages(one)[0]?.params.page).toBe(speakerPages(two)[0]?.params.page);
  expect(speakerPages(quoting(['2025-05-27'], '2025-05'))[0]?.params.page).toBe('s-2025-05');
});

test('a page stays readable: what is older leads to its month, opened at the speaker', () => {
  const days = Array.from({ length: 103 }, (_, index) => (index < 3 ? '2025-04-10' : '2025-05-10'));
  const page = speakerPages(quoting(days))[0]?.props;
  expect(page?.days.flatMap(({ quotes }) => quotes)).toHaveLength(100);
  expect(page?.earlier).toMatchObject([
    { year: '2025', months: [{ href: '/sheaf/people/2025-04/#harbour-authority', count: 3 }] },
  ]);
});

test('nobody has a page for words that may not be shown', () => {
  expect(speakerPages(quoting(['2025-05-27'], 'Harbour Authority', 'link'))).toEqual([]);
});
