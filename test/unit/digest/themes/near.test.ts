import { describe, expect, it } from 'vitest';
import { compileNear } from '../../../../src/digest/themes/near.ts';
import { likeness, readVectors } from '../../../../src/digest/themes/vectors/vectors.ts';
import { createStem } from '../../../../src/text/stems.ts';
import { makeTheme } from '../make.ts';

const stem = createStem('en');
const vectors = readVectors('en');
const like = (a: string, b: string): number => {
  const [one, other] = [vectors?.of(stem(a)), vectors?.of(stem(b))];
  return one === undefined || other === undefined ? Number.NaN : likeness(one, other);
};

describe('readVectors', () => {
  it('brings together words of the same surroundings', () => {
    expect(like('howitzer', 'artillery')).toBeGreaterThan(0.6);
    expect(like('truce', 'ceasefire')).toBeGreaterThan(0.6);
    expect(like('howitzer', 'cheese')).toBeLessThan(0.3);
  });

  it('gives vectors of unit length', () => {
    const [vector] = vectors?.ordinary.flatMap((word) => vectors.of(word) ?? []) ?? [];
    expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 5);
  });

  it('knows frequent words from rare ones, and only English', () => {
    expect(vectors?.rarity('the')).toBeLessThan(0.05);
    expect(vectors?.rarity(stem('howitzer'))).toBeGreaterThan(0.95);
    expect(readVectors('de')).toBeUndefined();
  });
});

describe('compileNear', () => {
  const themes = [
    makeTheme({ id: 'guns', terms: ['artillery', 'missile'], description: 'Weapons and where they go.' }),
    makeTheme({ id: 'kitchen', terms: ['recipe', 'oven'], description: 'What is cooked and how.' }),
  ];
  const near = compileNear(themes, stem, vectors);

  it('shares a word out among the themes and none of them', () => {
    const [guns = 0, kitchen = 0] = near(stem('howitzer'))?.shares ?? [];
    expect(guns).toBeGreaterThan(0.8);
    expect(kitchen).toBeLessThan(0.1);
    expect(guns + kitchen).toBeLessThan(1);
  });

  it('names the word of the theme that it is near', () => {
    expect(near(stem('saucepan'))?.nearest[1]).toBe('oven');
    expect(near(stem('howitzer'))?.nearest[0]).toBe('artillery');
  });

  it('leaves words alone that are near no theme', () => {
    for (const share of near(stem('parliament'))?.shares ?? [1]) expect(share).toBeLessThan(0.3);
  });

  it('says nothing of unknown words, nor without vectors or themes', () => {
    expect(near('xyzzy')).toBeUndefined();
    expect(compileNear(themes, stem, undefined)('oven')).toBeUndefined();
    expect(compileNear([], stem, vectors)('oven')).toBeUndefined();
  });
});
