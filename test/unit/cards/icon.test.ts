import { expect, test } from 'vitest';
import { iconPng } from '../../../src/cards/icon.ts';
import { ICONS } from '../../../src/views/icon.ts';

test.each(ICONS)('$id is a PNG of $size pixels square', (icon) => {
  const png = iconPng(icon);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.size, icon.size]);
});
