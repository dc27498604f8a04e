import { describe, expect, it } from 'vitest';
import { createStem } from '../../../src/text/stems.ts';

const same = (language: string, ...words: string[]): boolean => new Set(words.map(createStem(language))).size === 1;

describe('createStem', () => {
  it.each([
    ['en', ['negotiation', 'negotiator', 'negotiated', 'negotiators']],
    ['en', ['strike', 'struck', 'strikes', 'striking']],
    ['en-GB', ['defence', 'defense', 'defences']],
    ['en', ['labour', 'labor']],
    ['de', ['waffenlieferung', 'waffenlieferungen']],
    ['uk', ['ракета', 'ракети', 'ракетами', 'ракет']],
    ['uk', ['перемир’я', "перемир'ям"]],
    ['ru', ['переговоры', 'переговоров', 'переговорами']],
  ])('joins forms of one word (%s %s)', (language, words) => {
    expect(same(language, ...words)).toBe(true);
  });

  it.each([
    ['aide', 'aid'],
    ['hospital', 'hospitality'],
    ['patriot', 'patriotic'],
    ['minister', 'ministry'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(same('en', a, b)).toBe(false);
  });

  it('leaves words of unknown languages as they are', () => {
    expect(createStem('tlh')('batlhqu')).toBe('batlhqu');
  });
});
