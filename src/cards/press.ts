/** What a thread draws cards with: the fonts and what it remembers. Make one and keep it. */
import { LRUCache } from 'lru-cache';
import type { Pixels } from './canvas.ts';
import { type Cast, cast } from './cast.ts';
import type { Style } from './element.ts';
import { type CardFont, readFonts } from './fonts.ts';
import { hyphenators } from './hyphens.ts';

export interface Press {
  readonly fonts: readonly CardFont[];
  /** Texts on one line each, as shapes, in their order. */
  readonly cast: (texts: readonly string[], style: Style) => Promise<readonly Cast[]>;
  /** Parts of a word between which a hyphen may stand; the whole word where no pattern is known. */
  readonly syllables: (word: string, language: string) => readonly string[];
  /** Of headlines, by size and pitch, from the top of a line; in pixels. */
  readonly baselines: Map<string, number>;
  /** Parts of cards as they were painted: dates, sources and themes come again and again. */
  readonly painted: LRUCache<string, Pixels>;
}

/** Of the words kept of each type, in characters of their shapes: some 4,000 words. */
const CAST = 8_000_000;
/** Of the parts kept, in bytes. */
const PAINTED = 12_000_000;

/** @param root folder whose `node_modules` holds the font packages */
export function press(root: string, fonts = readFonts(root)): Press {
  const types = new Map<string, LRUCache<string, Cast>>();
  return {
    fonts,
    cast: async (texts, style) => {
      const type = JSON.stringify(style);
      const known = types.get(type) ?? new LRUCache({ maxSize: CAST, sizeCalculation: ({ path }) => path.length + 1 });
      types.set(type, known);
      const shapes = new Map(texts.map((text) => [text, known.get(text)]));
      const unknown = [...shapes].filter(([, shape]) => shape === undefined).map(([text]) => text);
      const added = unknown.length === 0 ? [] : await cast(unknown, style, fonts);
      for (const [index, shape] of added.entries()) {
        const text = unknown[index] ?? '';
        shapes.set(text, shape);
        known.set(text, shape);
      }
      return texts.flatMap((text) => shapes.get(text) ?? []);
    },
    syllables: hyphenators(root),
    baselines: new Map(),
    painted: new LRUCache({ maxSize: PAINTED, sizeCalculation: ({ data }) => data.byteLength }),
  };
}
