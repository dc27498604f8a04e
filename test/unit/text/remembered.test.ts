import { expect, it } from 'vitest';
import { remembered } from '../../../src/text/remembered.ts';

it('asks once for a text that comes again, and answers every text as the function does', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect(['pier', 'crane', 'pier'].map(lengthOf)).toEqual([4, 5, 4]);
  expect(asked).toEqual(['pier', 'crane']);
  for (let index = 0; index < 5000; index += 1) expect(lengthOf(`${index}`)).toBe(`${index}`.length);
});
