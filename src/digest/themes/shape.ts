/** How a passage is told, whatever it tells: whether it goes on from the one before, quotes somebody, turns to something else. */
import type { Prose } from '../prose.ts';

export type Shape = {
  /** Its first word takes up something said before ("It is to last ten days"). */
  readonly takesUp: number;
  /** One of its first three does. */
  readonly leans: number;
  /** Begins with "the": of something known as a rule. */
  readonly definite: number;
  /** Turns to another matter ("Meanwhile", "Elsewhere"). */
  readonly turns: number;
  readonly quotes: number;
  /** How many numbers it has, 1 for five and more. */
  readonly numbers: number;
  /** Logarithm of the number of words. */
  readonly length: number;
};

const OPENING = 3;
const TURNING = 8;

/** Of other languages than English, only what needs no words. */
export function shapeOf({ text, tokens }: Prose, language: string): Shape {
  const opening = language === 'en' ? tokens.slice(0, TURNING).map((token) => token.lower) : [];
  return {
    takesUp: Number(BACK.has(opening[0] ?? '')),
    leans: Number(opening.slice(0, OPENING).some((word) => BACK.has(word))),
    definite: Number(opening[0] === 'the'),
    turns: Number(opening.some((word) => TURNS.has(word))),
    quotes: Number(/[“"«„‘]/u.test(text)),
    numbers: Math.min(1, (text.match(/\d+/gu)?.length ?? 0) / 5),
    length: Math.log1p(tokens.length),
  };
}

const BACK = new Set('he she they it this that these those his her their its both neither such'.split(' '));
const TURNS = new Set('meanwhile elsewhere separately also other another visitors weather rain'.split(' '));
