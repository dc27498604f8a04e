/** The small data picture: bars for one theme, rows of dots for several. Gaps keep a mark, so that they are seen. */
import type { DotPicture } from '../views/card-picture.ts';
import { block, type CardElement, column, row } from './element.ts';
import { HAIRLINE, SECOND_INK } from './palette.ts';

/** @param width and @param height in pixels */
export function picture({ rows }: DotPicture, width: number, height: number): CardElement {
  const most = Math.max(1, ...rows.flatMap(({ passages }) => passages));
  const [only] = rows;
  if (rows.length === 1 && only) return bars(only.passages, most, only.colour, width, height);
  const line = Math.floor(height / Math.max(1, rows.length));
  return column(
    { width },
    rows.map(({ passages, colour }) => dots(passages, most, colour, width, line)),
  );
}

function bars(passages: readonly number[], most: number, colour: string, width: number, height: number): CardElement {
  const slot = width / Math.max(1, passages.length);
  return row(
    { width, height, alignItems: 'flex-end', borderBottom: `2px solid ${SECOND_INK}` },
    passages.map((count) =>
      row({ width: slot, justifyContent: 'center' }, [
        block({
          width: Math.min(44, Math.round(slot * 0.6)),
          height: count === 0 ? 0 : Math.max(4, Math.round((count / most) * height)),
          backgroundColor: colour,
        }),
      ]),
    ),
  );
}

function dots(passages: readonly number[], most: number, colour: string, width: number, height: number): CardElement {
  const slot = width / Math.max(1, passages.length);
  return row(
    { width, height, alignItems: 'center' },
    passages.map((count) =>
      row({ width: slot, justifyContent: 'center', alignItems: 'center' }, [
        disc(diameter(count, most, height), count > 0 ? colour : HAIRLINE),
      ]),
    ),
  );
}

const SMALLEST = 6;

/** The area follows the count. */
const diameter = (count: number, most: number, largest: number): number =>
  Math.round(SMALLEST + (largest - SMALLEST) * Math.sqrt(count / most));

const disc = (size: number, colour: string): CardElement =>
  block({ width: size, height: size, borderRadius: size / 2, backgroundColor: colour });
