import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/text/dates.ts';

/** A Thursday. */
const DAY = '2031-07-10';
const read = (text: string, language = 'en'): string[] =>
  findDates(text, DAY, language).map(({ start, end, date }) => `${text.slice(start, end)} = ${date ?? '?'}`);

describe('findDates', () => {
  it.each([
    ['The council said on Thursday', ['on Thursday = 2031-07-10']],
    ['It fell on Sunday', ['on Sunday = 2031-07-06']],
    ['They will meet on Monday', ['on Monday = 2031-07-14']],
    [
      'She said last Friday that talks are due on 14 July 2032',
      ['last Friday = 2031-07-04', '14 July 2032 = 2032-07-14'],
    ],
    ['July 4', ['July 4 = 2031-07-04']],
    ['since February 2022', ['February 2022 = 2022-02']],
    ['in March', ['March = 2031-03']],
    ['Water will cost more from 1 January', ['1 January = 2032-01-01']],
    ['in 2022 and by 2034', ['2022 = 2022', '2034 = 2034']],
    ['yesterday and tomorrow', ['yesterday = 2031-07-09', 'tomorrow = 2031-07-11']],
    ['in the night to Wednesday', ['Wednesday = 2031-07-09']],
    ['last month', ['last month = 2031-06']],
    // The nearest word of time in the clause decides, and a verb is heard before a preposition further off.
    ['The express from Lindholm left the rails on Monday evening', ['on Monday evening = 2031-07-07']],
    ['A firm that was chosen on Tuesday to run the ferries', ['on Tuesday = 2031-07-08']],
    ['Judgment is expected on Tuesday', ['on Tuesday = 2031-07-15']],
    ['A second meeting for which Saturday has been pencilled in', ['Saturday = 2031-07-12']],
    ['From dawn on Friday no ship will sail', ['on Friday = 2031-07-11']],
    ['The dyke failed before dawn on Tuesday', ['on Tuesday = 2031-07-08']],
    ['It was signed in Wellington on Tuesday', ['on Tuesday = 2031-07-08']],
    ['The count for June: 232', ['June = 2031-06']],
    ['the first in the middle of May and the second early in June', ['May = 2031-05', 'June = 2031-06']],
    ['more than in June of last year', ['June of last year = 2030-06']],
    ['On Monday, delegations are to meet', ['On Monday = 2031-07-14']],
    ['He proposed that they meet on Thursday, 17 July', ['on Thursday = 2031-07-17', '17 July = 2031-07-17']],
    ['He suggested another meeting between 20 and 30 July', ['30 July = 2031-07-30']],
    ['A truce that five had demanded, to begin on Monday', ['on Monday = 2031-07-14']],
    ['A repair made in September by a subcontractor', ['September = 2030-09']],
    ['They counted us in November', ['November = 2030-11']],
    [
      'The vote was on Tuesday; the list had come the day before.',
      ['on Tuesday = 2031-07-08', 'the day before = 2031-07-07'],
    ],
    ['The mayor left the evening before.', ['the evening before = 2031-07-09']],
    ['The day before the vote', []],
    ['stay away on the 20th.', ['the 20th = 2031-07-20']],
    ['It may rain in the march of time', []],
    // A Thursday in July: the end of a year is its December, of the month this month.
    ['It runs until the end of 2034', ['the end of 2034 = 2034-12']],
    ['Jobs will go by the end of next year', ['the end of next year = 2032-12']],
    ['It will be paid by the end of the month', ['the end of the month = 2031-07']],
    ['On the second Sunday in June it rained', ['the second Sunday in June = 2031-06-08']],
    ['Clocks change on the last Sunday of the month', ['the last Sunday of the month = 2031-07-27']],
    ['It opens on the first of August', ['first of August = 2031-08-01']],
    ['Everybody is to receive it, beginning in March', ['March = 2032-03']],
    ['They want 8 per cent more as of December', ['December = 2031-12']],
    ['The film has been moved to November', ['November = 2031-11']],
    ['A school that was to open on 1 July is a shell', ['1 July = 2031-07-01']],
    ['The report had been due in June but was late', ['June = 2031-06']],
    ['The head announced on Monday that a third could go', ['on Monday = 2031-07-07']],
    ['Envoys meeting in Lindholm on Tuesday agreed to free 600', ['on Tuesday = 2031-07-08']],
    ['The lists had been disputed until late on Monday', ['until late on Monday = 2031-07-07']],
    ['On Tuesday they travel to Quillport', ['On Tuesday = 2031-07-15']],
    ['The first pile goes in on 3 May', ['3 May = 2032-05-03']],
    [
      'They came home on Saturday after the deal of two days earlier',
      ['on Saturday = 2031-07-05', 'two days earlier = 2031-07-03'],
    ],
    ['since Tuesday’s call', ['since Tuesday’s = 2031-07-08']],
    ["Yesterday's vote and today's", ["Yesterday's = 2031-07-09", "today's = 2031-07-10"]],
    ['Two days ago the pier closed', ['Two days ago = 2031-07-08']],
    ['A week ago it was open, 3 months ago it was new', ['A week ago = 2031-07-03', '3 months ago = 2031-04']],
    ['It was built four years ago', ['four years ago = 2027']],
    ['The pier closed on Wednesday of last week', ['on Wednesday of last week = 2031-07-02']],
    ['31 February', []],
    ['2031-06-02 and 26.05.2031', ['2031-06-02 = 2031-06-02', '26.05.2031 = 2031-05-26']],
  ])('resolves %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads German and Ukrainian days', () => {
    expect(read('am Dienstagabend und am 9. Juli', 'de')).toEqual([
      'am Dienstagabend = 2031-07-08',
      '9. Juli = 2031-07-09',
    ]);
    expect(read('у середу, 9 липня', 'uk')).toEqual(['у середу = 2031-07-09', '9 липня = 2031-07-09']);
  });

  it('leaves what cannot be resolved undated', () => {
    expect(read('on Mondays')).toEqual(['Mondays = ?']);
  });
});
