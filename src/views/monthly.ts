/** What pages that are cut by month have in common: title, way back, and the months to choose from. */
import { href } from './addresses.ts';
import type { Context } from './context.ts';
import { type Frame, type FrameOptions, frame } from './frame.ts';
import { monthsOf, type Year } from './months.ts';

export interface Monthly {
  readonly frame: Frame;
  readonly title: string;
  readonly years: readonly Year[];
}

export interface Section {
  /** The section's own address, and that of one of its months. */
  readonly path: string;
  readonly monthPath: (month: string) => string;
  readonly name: string;
  /** Of a month's page, from the month as readers write it. */
  readonly monthTitle: (month: string) => string;
  /** Everything in the section, whatever its month. */
  readonly entries: readonly { readonly day: string }[];
  readonly frame?: Partial<FrameOptions>;
}

/**
 * @param month the month shown; undefined where there is none
 * @param own at the section's own address, not at the month's
 */
export function monthly(context: Context, section: Section, month: string | undefined, own: boolean): Monthly {
  const title = own || month === undefined ? section.name : section.monthTitle(context.dates.month(month));
  const crumbs = [{ href: href(context.site.address, section.path), text: section.name }];
  return {
    title,
    years: monthsOf(context, section.entries, month, section.monthPath),
    frame: frame(context, {
      path: own || month === undefined ? section.path : section.monthPath(month),
      title,
      cardOf: '',
      ...section.frame,
      ...(own ? {} : { crumbs }),
    }),
  };
}
