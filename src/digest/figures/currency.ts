/** "Norway bears 600 million, Sweden 420 million": of a sum that names no currency, the one that the text around it names. */
import type { Figure } from '../types.ts';
import { MONEY } from './units.ts';

const LARGE = 1e6;
const IN_WORDS = /(?:million|billion|bn|mn|trillion)$/iu;
/** A sentence of these counts heads or things in millions. */
const COUNTED =
  /(?<!\p{L})(?:population|inhabitants|people|residents|viewers|users|readers|customers|passengers|visitors|copies|tonnes|barrels|litres|votes|years)(?!\p{L})/iu;

/**
 * @param passages figures of an article, by passage
 * @returns the same; large bare numbers are money where their passage, or else the one before, names one currency only
 */
export function inCurrency(passages: readonly (readonly Figure[])[]): Figure[][] {
  return passages.map((figures, at) => {
    const currency = onlyCurrency(figures) ?? (hasMoney(figures) ? undefined : onlyCurrency(passages[at - 1] ?? []));
    return figures.map((figure) =>
      currency !== undefined && isBareSum(figure) ? { ...figure, unit: currency } : figure,
    );
  });
}

const hasMoney = (figures: readonly Figure[]): boolean => figures.some(({ unit }) => MONEY.has(unit));

function onlyCurrency(figures: readonly Figure[]): string | undefined {
  const [currency, ...others] = new Set(figures.map(({ unit }) => unit).filter((unit) => MONEY.has(unit)));
  return others.length === 0 ? currency : undefined;
}

const isBareSum = ({ unit, counts, value, text, sentence }: Figure): boolean =>
  unit === '' && counts === '' && value >= LARGE && IN_WORDS.test(text) && !COUNTED.test(sentence.text);
