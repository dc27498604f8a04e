/** The element tree satori draws, without JSX: boxes, words and discs. */

export type Style = Readonly<Record<string, string | number>>;

export interface CardElement {
  readonly type: 'div';
  readonly key: string | null;
  readonly props: {
    readonly style: Style;
    readonly lang?: string;
    readonly children?: string | readonly CardElement[];
  };
}

export const row = (style: Style, children: readonly CardElement[]): CardElement =>
  block({ flexDirection: 'row', ...style }, children);

export const column = (style: Style, children: readonly CardElement[]): CardElement =>
  block({ flexDirection: 'column', ...style }, children);

/** Words; `key` names them for measuring. */
export function words(style: Style, text: string, key: string | null = null): CardElement {
  return {
    type: 'div',
    key,
    props: { style: { display: 'block', ...style }, children: text.replace(NARROW, '\u00a0') },
  };
}

/** Spaces that few fonts have and that dates, numbers and quotation marks of some languages ask for. */
const NARROW = /[\u2009\u202f]/g;

/** A rectangle, with or without anything in it. */
export const block = (style: Style, children: readonly CardElement[] = []): CardElement => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});
