import { expect, test } from 'vitest';
import { fold, Passages, type Wanted } from '../../../src/enhance/find.ts';
import type { SearchEntry } from '../../../src/views/search.ts';

const ALL: Wanted = { words: '', theme: '', source: '', since: '', until: '' };

const entry = (href: string, text: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  href,
  text,
  title: 'Notice',
  source: 'Sample Wire',
  day: '2031-03-04',
  date: '4 March 2031',
  themes: [],
  ...more,
});

const passages = new Passages();
passages.add([
  entry('quay', 'The harbour authority closed the northern quay.', { themes: ['port'], day: '2031-03-02' }),
  entry('cafe', 'The Café Überfahrt opens; its Straße is flooded.'),
]);
passages.add([
  entry('prystan', 'Пристань зачинено; кий, якір і поїзд чекають.', { source: 'Sample Echo' }),
  entry('piraeus', 'Το λιμάνι του Πειραιά έκλεισε.', { day: '2031-04-01' }),
]);

const find = (wanted: Partial<Wanted>) => passages.find({ ...ALL, ...wanted }).map(({ href }) => href);

test.each([
  ['a word', 'quay', 'quay'],
  ['any case', 'HARBOUR', 'quay'],
  ['the beginning of a word', 'autho', 'quay'],
  ['a misspelt word', 'harbur', 'quay'],
  ['letters without their accents', 'cafe uberfahrt', 'cafe'],
  ['ss for ß', 'strasse', 'cafe'],
  ['Ukrainian', 'пристань', 'prystan'],
  ['misspelt Ukrainian', 'пристнь', 'prystan'],
  ['Greek without accents', 'πειραια', 'piraeus'],
])('finds by %s', (_, words, href) => {
  expect(find({ words })).toEqual([href]);
});

test('every word must be there', () => {
  expect(find({ words: 'harbour café' })).toEqual([]);
});

test('й is a letter of its own', () => {
  expect(fold('кий')).toBe('кий');
  expect(find({ words: 'кии' })).toEqual([]);
});

test('filters by theme, source and day; without words the newest come first', () => {
  expect(find({ theme: 'port' })).toEqual(['quay']);
  expect(find({ source: 'Sample Echo' })).toEqual(['prystan']);
  expect(find({ since: '2031-03-05' })).toEqual(['piraeus']);
  expect(find({ until: '2031-03-03' })).toEqual(['quay']);
  expect(find({})).toHaveLength(4);
  expect(find({})[0]).toBe('piraeus');
});
