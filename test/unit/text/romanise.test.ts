import { expect, it } from 'vitest';
import { sharedSpelling } from '../../../src/text/romanise.ts';

it.each([
  ['зеленський', 'zelenskyy'],
  ['зеленського', 'zelensky'],
  ['київ', 'kyiv'],
  ['луцьку', 'lutsk'],
])('spells %s and %s alike', (a, b) => {
  expect(sharedSpelling(a)).toBe(sharedSpelling(b));
});
