/** The page for an address that is none. */
import { contextOf } from './context.ts';
import { type Frame, frame } from './frame.ts';
import type { Source } from './site.ts';

export function notFoundProps(source: Source): { readonly frame: Frame } {
  const context = contextOf(source);
  return { frame: frame(context, { path: '404.html', title: context.t.notFound, cardOf: '' }) };
}
