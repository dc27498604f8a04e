/** The directions in which points differ most, by Jacobi's rotations: a few hundred dimensions at most. */

/** @returns unit vectors, the direction of the greatest variance first; the points' mean must be zero */
export function principalAxes(points: readonly Float64Array[]): Float64Array[] {
  const size = points[0]?.length ?? 0;
  const matrix = covariance(points, size);
  const turned = Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (_, at) => +(row === at)),
  );
  for (let sweep = 0; sweep < 30 && unrest(matrix) > 1e-12; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, turned, p, q);
  }
  const variance = (at: number): number => cell(matrix, at, at);
  const order = Array.from({ length: size }, (_, at) => at).sort((a, b) => variance(b) - variance(a));
  return order.map((at) => oriented(Float64Array.from({ length: size }, (_, row) => cell(turned, row, at))));
}

type Matrix = Float64Array[];

const cell = (matrix: Matrix, row: number, at: number): number => matrix[row]?.[at] ?? 0;

function put(matrix: Matrix, row: number, at: number, value: number): void {
  const line = matrix[row];
  if (line !== undefined) line[at] = value;
}

function covariance(points: readonly Float64Array[], size: number): Matrix {
  const matrix: Matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const point of points) {
    matrix.forEach((line, row) => {
      const share = (point[row] ?? 0) / points.length;
      for (let at = 0; at < size; at++) line[at] = (line[at] ?? 0) + share * (point[at] ?? 0);
    });
  }
  return matrix;
}

/** What stands beside the diagonal. */
const unrest = (matrix: Matrix): number =>
  matrix.reduce((sum, line, row) => sum + line.reduce((s, value, at) => (at === row ? s : s + value * value), 0), 0);

/** Turns the plane of axes p and q until they vary independently. */
function rotate(matrix: Matrix, turned: Matrix, p: number, q: number): void {
  const between = cell(matrix, p, q);
  if (Math.abs(between) < 1e-18) return;
  const ratio = (cell(matrix, q, q) - cell(matrix, p, p)) / (2 * between);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(ratio, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const turn = { cosine, sine: tangent * cosine };
  for (let k = 0; k < matrix.length; k++) turnPair(matrix, turn, [k, p], [k, q]);
  for (let k = 0; k < matrix.length; k++) turnPair(matrix, turn, [p, k], [q, k]);
  for (let k = 0; k < matrix.length; k++) turnPair(turned, turn, [k, p], [k, q]);
}

function turnPair(
  matrix: Matrix,
  { cosine, sine }: { readonly cosine: number; readonly sine: number },
  a: readonly [number, number],
  b: readonly [number, number],
): void {
  const [x, y] = [cell(matrix, ...a), cell(matrix, ...b)];
  put(matrix, ...a, cosine * x - sine * y);
  put(matrix, ...b, sine * x + cosine * y);
}

/** An axis has two directions; the one whose greatest part is positive, so that a run equals the next. */
function oriented(axis: Float64Array): Float64Array {
  const most = axis.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
  return most < 0 ? axis.map((value) => -value) : axis;
}
