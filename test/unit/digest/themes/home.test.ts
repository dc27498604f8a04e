import { expect, test } from 'vitest';
import { readProse } from '../../../../src/digest/prose.ts';
import { ABROAD, HOME } from '../../../../src/digest/themes/features.ts';
import { atHome } from '../../../../src/digest/themes/home.ts';
import { createThemeModel } from '../../../../src/digest/themes/model.ts';
import { type Reading, readText } from '../../../../src/digest/themes/reading.ts';
import { makeTheme } from '../make.ts';

const speaking = createThemeModel([
  makeTheme({ id: 'pay', name: 'Pay and strikes', terms: ['strike', 'wages', 'union', 'collective agreement'] }),
  makeTheme({ id: 'trains', name: 'Trains', terms: ['railway', 'train driver', 'timetable'] }),
]).speaking('en');
const read = (text: string): Reading => readText(readProse(text, speaking.stem), speaking, 2);
const of = (title: string, passages: readonly string[]) => {
  const { own, shared } = atHome(read(title), passages.map(read));
  const named = (names: readonly string[], row: readonly number[] = []) =>
    Object.fromEntries(names.map((name, at) => [name, row[at] ?? 0]));
  return { pay: named(HOME, own[0]), trains: named(HOME, own[1]), shared: named(ABROAD, shared) };
};

test('a report of a dispute is at home in the theme of pay', () => {
  const { pay, trains, shared } = of('Union calls strike over wages', ['The union wants higher wages from June.']);
  expect(pay['home']).toBeGreaterThan(0.5);
  expect(pay['home']).toBeGreaterThan(trains['home'] ?? 0);
  expect(shared['homeMost']).toBe(pay['home']);
  expect(shared['abroad']).toBeLessThan(0.2);
});

test('a match report is abroad, whatever words it borrows', () => {
  const { shared } = of('Late strike wins the derby', [
    'The goalkeeper kept out a penalty before half-time, and the striker scored from a corner.',
    'The coach praised his team after the match.',
  ]);
  expect(shared['abroad']).toBeGreaterThan(shared['homeMost'] ?? 1);
});

test('a language without word fields says nothing', () => {
  const german = createThemeModel([makeTheme({ id: 'pay', name: 'Streik', terms: ['Streik'] })]).speaking('de');
  const reading = readText(readProse('Der Streik dauert an.', german.stem), german, 1);
  const { own, shared } = atHome(reading, [reading]);
  expect([...own.flat(), ...shared].every((each) => each === 0)).toBe(true);
});
