/** Words as shapes of type, made once by satori and set in any size. */
import { column, type Style, words } from './element.ts';
import { toSvg } from './engine.ts';
import type { CardFont } from './fonts.ts';

/** All lengths are in parts of the type's size. */
export interface Cast {
  readonly width: number;
  /** SVG path at the size `CAST_SIZE`, its line's upper left corner at `left`, `top`. */
  readonly path: string;
  readonly left: number;
  readonly top: number;
}

/** Large, so that the engine's rounding does not matter; in pixels. */
export const CAST_SIZE = 500;

/** @param style letter spacing in parts of the size */
export async function cast(texts: readonly string[], style: Style, fonts: readonly CardFont[]): Promise<Cast[]> {
  const set = { ...style, fontSize: CAST_SIZE, letterSpacing: Number(style['letterSpacing'] ?? 0) * CAST_SIZE };
  const boxes = new Map<string, { readonly left: number; readonly top: number; readonly width: number }>();
  const svg = await toSvg(
    column(
      { ...set, alignItems: 'flex-start' },
      // A colour for each, by which its shapes are found again.
      texts.map((text, index) =>
        words({ whiteSpace: 'pre', flexShrink: 0, lineHeight: 1.12, color: colour(index) }, text, String(index)),
      ),
    ),
    fonts,
    {
      // What is far outside the picture would not be drawn.
      height: 2 * CAST_SIZE * texts.length,
      onNodeDetected: ({ key, left, top, width }) => {
        if (key !== undefined && key !== null) boxes.set(String(key), { left, top, width });
      },
    },
  );
  const paths = new Map<string, string>();
  for (const [, fill = '', path = ''] of svg.matchAll(/<path fill="(#\w+)" d="([^"]*)"/g)) {
    paths.set(fill, `${paths.get(fill) ?? ''}${path}`);
  }
  return texts.map((_, index) => {
    const { left = 0, top = 0, width = 0 } = boxes.get(String(index)) ?? {};
    return { width: width / CAST_SIZE, path: paths.get(colour(index)) ?? '', left, top };
  });
}

const colour = (index: number): string => `#${(index + 1).toString(16).padStart(6, '0')}`;
