/** Words with their weights, as numbers: what articles are compared by, quickly. */

/** Every word, name and number of the articles by a number of its own, in the order in which they were met. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly keys: string[] = [];

  id(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }

  key(id: number): string {
    return this.keys[id] ?? '';
  }
}

/** Sparse: ids in ascending order, each with its weight. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** @param ids ascending @returns the vector with length 1, or empty */
export function unit(ids: Int32Array, weights: Float64Array): Vector {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  return { ids, weights: weights.map((weight) => weight / length) };
}

/** Calls back for each id that both have, with its place in the one and in the other. */
export function eachShared(a: Vector, b: Vector, found: (i: number, j: number) => void): void {
  const [x, y] = [a.ids, b.ids];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [left, right] = [x[i] ?? 0, y[j] ?? 0];
    if (left === right) found(i, j);
    if (left <= right) i++;
    if (right <= left) j++;
  }
}

export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  const [x, y] = [a.ids, b.ids];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [left, right] = [x[i] ?? 0, y[j] ?? 0];
    if (left === right) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sum;
}
