import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreTexts } from '../../../scripts/bench/score-texts.ts';
import { parseTexts } from '../../../scripts/bench/texts.ts';

const FOLDER = 'test/fixtures/intake/texts';
const share = ({ right, all }: { right: number; all: number }): number => right / all;

describe.each(readdirSync(FOLDER).filter((name) => !name.includes('.')))('labelled texts: %s', (half) => {
  const sources = readdirSync(join(FOLDER, half)).map((name) => readFileSync(join(FOLDER, half, name), 'utf8'));
  const scores = scoreTexts(sources.flatMap((source) => parseTexts(source)));

  it('holds the bars', () => {
    expect(scores.texts).toBeGreaterThan(10);
    expect(share(scores.leftoversGone), scores.leftoversGone.missed.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(share(scores.sentencesKept), scores.sentencesKept.missed.join('\n')).toBeGreaterThanOrEqual(0.995);
    expect(share(scores.dates), scores.dates.missed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('finds the titles', () => {
    expect(scores.titles.missed.length, scores.titles.missed.join('\n')).toBeLessThanOrEqual(1);
  });
});
