/**
 * Every field a maintainer may write, documented here and nowhere else: the README's tables are checked against these
 * descriptions by a test. Unknown fields are errors, since a misspelt field would be silently lost.
 */
import { z } from 'zod';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idField = z
  .string()
  .max(120, 'use at most 120 characters')
  .regex(ID, 'use lower-case letters, digits and single hyphens, such as "2025-05-26-talks-resume"');

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;

/** A calendar date, or a date-time that says its offset; the day must exist. */
const moment = z.string().refine((value) => {
  if (!DATE.test(value) && !DATE_TIME.test(value)) return false;
  const day = value.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return exists && !Number.isNaN(new Date(value).getTime());
}, 'write a date such as 2025-05-26, or a date-time with its offset such as 2025-05-26T14:20:00+02:00');

const webAddress = z
  .string()
  .max(2048)
  .refine((value) => {
    const url = /\s/.test(value) ? null : URL.parse(value);
    return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
  }, 'write a full web address such as https://example.org/2025/talks, spaces as %20');

const language = z.string().refine((value) => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}, 'write a language tag such as en, uk or pt-BR');

const line = z
  .string()
  .trim()
  .min(1, 'write at least one character')
  .max(500, 'use at most 500 characters')
  .regex(/^[^\n\r]*$/, 'keep it on one line');

const themeIds = z.array(idField).default([]);
const articleIds = z.array(idField).default([]);

export const articleSchema = z.strictObject({
  title: line.describe('The headline.'),
  published: moment.describe('When the source published it: a date, or a date-time with offset.'),
  source: z
    .strictObject({
      name: line.describe('The source as readers know it.'),
      url: webAddress.describe('Where the original is.'),
    })
    .describe('Who published it.'),
  id: idField
    .optional()
    .describe('Permanent identity: address and feed guid. Default: the file name. Never change it.'),
  author: line.optional().describe('Who wrote it.'),
  language: language.optional().describe("Language tag of the text. Default: the site's."),
  description: line.optional().describe('One sentence for previews. Default: the first passage.'),
  updated: moment.optional().describe('When the source last changed it; not before `published`.'),
  rights: z
    .enum(['full', 'excerpt', 'link'])
    .default('full')
    .describe('How much of the text the site may show: `full`, `excerpt` or `link`.'),
  themes: z
    .strictObject({
      pin: themeIds.describe('Themes it always belongs to.'),
      exclude: themeIds.describe('Themes it never belongs to.'),
    })
    .default({ pin: [], exclude: [] })
    .describe('Themes set by hand, over what is found.'),
  story: z
    .strictObject({
      with: articleIds.describe('Articles of the days around it that tell the same event.'),
      apart: articleIds.describe('Articles that tell another event, however alike they are.'),
    })
    .optional()
    .describe('Its story set by hand, over what is found.'),
});

const termList = z.array(line.max(120, 'use at most 120 characters')).max(500);

export const themeSchema = z.strictObject({
  name: line.describe('The full name.'),
  label: line.max(24, 'use at most 24 characters').describe('A short name for chips and navigation.'),
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'write six hexadecimal digits such as "#1f5f8b", in quotation marks')
    .describe('The colour of the theme; adjusted for contrast where it is used.'),
  order: z.number().int().min(0).describe('Place among the themes, smallest first.'),
  description: line.describe('One sentence saying what belongs here.'),
  terms: termList.min(1, 'write at least one term').describe('Words and phrases in base form; inflections are found.'),
  except: termList.default([]).describe('Phrases that look like the theme and are not.'),
  examples: z
    .strictObject({
      match: z.array(line).default([]).describe('Sentences that must belong to the theme.'),
      refuse: z.array(line).default([]).describe('Sentences that must not.'),
      like: z.array(line).default([]).describe('Passages that belong to the theme: these teach and are no tests.'),
      unlike: z.array(line).default([]).describe('Passages that do not.'),
    })
    .default({ match: [], refuse: [], like: [], unlike: [] })
    .describe('Sentences that the check holds the terms against, and passages to learn from.'),
});

export const siteSchema = z.strictObject({
  name: line.describe('The name of the site.'),
  address: webAddress.describe('Where the site will be served, with its base path if it has one.'),
  language: language.default('en').describe('Language tag of the site.'),
  edition: z.enum(['week', 'day']).default('week').describe('The length of an edition: `week` (from Monday) or `day`.'),
  description: line.describe('One sentence about the site.'),
  rights: line.optional().describe("One line about the rights in the site's own text."),
  tag: z
    .string()
    .regex(
      /^[a-z0-9.-]+\.[a-z]+,\d{4}(?:-\d{2}){0,2}$/,
      'write a domain of yours and a date it was yours, such as example.org,2025',
    )
    .optional()
    .describe(
      'Permanent name of the site in its feeds: a domain and a year it was yours, `example.org,2025`. Keep it when the address changes. Default: from the address.',
    ),
  hub: webAddress.optional().describe('A WebSub hub that the feeds name, so that readers are told at once.'),
  about: z.string().max(20_000).default('').describe('Markdown for the about page, by its authors.'),
});
