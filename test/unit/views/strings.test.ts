import { expect, test } from 'vitest';
import { homeProps } from '../../../src/views/edition.ts';
import { stringsFor } from '../../../src/views/strings/index.ts';
import { article, source } from './sample.ts';

test('speaks the language of the site, English where it has no translation', () => {
  expect(stringsFor('de').archive).toBe('Archiv');
  expect(stringsFor('uk-UA').archive).toBe('Архів');
  expect(stringsFor('fi').archive).toBe('Archive');
});

test('a region brings its own dates', () => {
  expect(stringsFor('en').locale).toBe('en-GB');
  expect(stringsFor('en-US').locale).toBe('en-US');
  expect(stringsFor('de-AT')).toMatchObject({ locale: 'de-AT', archive: 'Archiv' });
});

test.each([
  [1, '1 стаття'],
  [3, '3 статті'],
  [5, '5 статей'],
  [11, '11 статей'],
  [21, '21 стаття'],
  [22, '22 статті'],
])('Ukrainian counts %i as %s', (count, words) => {
  expect(stringsFor('uk').articles(count)).toBe(words);
});

test.each(['de', 'en', 'uk'])('every string of %s says something', (language) => {
  for (const [name, value] of Object.entries(stringsFor(language))) {
    if (typeof value === 'string') expect(value.trim(), name).not.toBe('');
  }
});

test('a page is in one language throughout', () => {
  const home = (language: string) => homeProps(source([article('one', 'The harbour quay.')], { language }));
  expect(home('uk')).toMatchObject({
    kicker: 'Тиждень 22, 2025 рік',
    summary: '1 стаття, 1 джерело · 1 подія',
    frame: { language: 'uk' },
  });
  expect(home('de').title).toMatch(/^26\. Mai\s–\s1\. Juni 2025$/);
});
