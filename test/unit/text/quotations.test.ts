import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/text/quotations.ts';

const read = (text: string): string[] => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['“We wait,” she said. “For now.”', ['We wait', 'For now.']],
    ['"We wait," she said. "For now."', ['We wait', 'For now.']],
    ['„Wir warten“, sagte sie.', ['Wir warten']],
    ['«Ми чекаємо», — сказала вона.', ['Ми чекаємо']],
    ['»Wir warten«, sagte sie.', ['Wir warten']],
    ['«Nous attendons », dit-elle.', ['Nous attendons']],
    ['“Mixed up,“ she said of the ”zone”.', ['Mixed up', 'zone']],
    ['‘We don’t wait for anyone,’ she said.', ['We don’t wait for anyone']],
    ["the dockers' union and the firm's offer", []],
    ['a screen of 12" and a board', []],
    ['「待っている」と言った', ['待っている']],
    ['no marks', []],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('says when a quotation goes on in the next passage', () => {
    expect(quotations('“It begins here')).toEqual([{ start: 1, end: 15, open: true }]);
  });
});
