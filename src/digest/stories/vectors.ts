/** Words with their weights, as numbers: what articles are compared by, quickly. */

export type Kind = 'word' | 'name' | 'number' | 'figure';

/** Every word, name and number of the articles by a number of its own, in the order in which they were met. */
export class Vocabulary {
  private readonly ids: Readonly<Record<Kind, Map<string, number>>> = {
    word: new Map(),
    name: new Map(),
    number: new Map(),
    figure: new Map(),
  };
  private readonly keys: string[] = [];

  get size(): number {
    return this.keys.length;
  }

  id(kind: Kind, key: string): number {
    const ids = this.ids[kind];
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }

  key(id: number): string {
    return this.keys[id] ?? '';
  }
}

/** Sparse: ids, each once, with their weights. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Brings the vector to length 1, in place: an archive has many of them. */
export function unit(vector: Vector): Vector {
  const { weights } = vector;
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length;
  return vector;
}

/** One vector spread out over the vocabulary, so that others are multiplied with it in one pass over their own words. */
export class Spread {
  private readonly dense: Float32Array;
  private held: Vector = { ids: new Int32Array(), weights: new Float64Array() };

  constructor(size: number) {
    this.dense = new Float32Array(size);
  }

  hold(vector: Vector): void {
    const { dense } = this;
    for (let at = 0; at < this.held.ids.length; at++) dense[this.held.ids[at] ?? 0] = 0;
    for (let at = 0; at < vector.ids.length; at++) dense[vector.ids[at] ?? 0] = vector.weights[at] ?? 0;
    this.held = vector;
  }

  dot({ ids, weights }: Vector): number {
    const { dense } = this;
    let sum = 0;
    for (let at = 0; at < ids.length; at++) sum += (dense[ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    return sum;
  }

  /** What each word that both have adds to the product. */
  shared({ ids, weights }: Vector): [id: number, product: number][] {
    const found: [number, number][] = [];
    for (let at = 0; at < ids.length; at++) {
      const product = (this.dense[ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
      if (product > 0) found.push([ids[at] ?? 0, product]);
    }
    return found;
  }
}
