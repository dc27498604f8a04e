/** Reads the labelled set (its format: test/fixtures/digest/README.md) into articles, themes and what a reader found in them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UNITS } from '../../../src/digest/figures/units.ts';
import type { Article, Theme } from '../../../src/digest/types.ts';

export interface LabelledPassage {
  readonly text: string;
  readonly themes: readonly string[];
  readonly quotes: readonly { readonly speaker: string; readonly words: string }[];
  readonly figures: readonly { readonly value: number; readonly unit: string; readonly counts: string }[];
  readonly events: readonly { readonly date: string; readonly words: string }[];
}

export interface LabelledArticle {
  readonly article: Article;
  readonly held: boolean;
  readonly story: string | undefined;
  readonly copyOf: string | undefined;
  readonly passages: readonly LabelledPassage[];
}

export interface Topic {
  readonly name: string;
  /** Empty: the sample site's own themes. */
  readonly themes: readonly Theme[];
  readonly articles: readonly LabelledArticle[];
}

export async function readTopics(dir: string): Promise<Topic[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.txt')).toSorted();
  return Promise.all(names.map(async (name) => readTopic(name.slice(0, -4), await readFile(join(dir, name), 'utf8'))));
}

/** The themes as if the topic's passages were not among what they learned from. */
export function untaught(themes: readonly Theme[], topic: Topic): Theme[] {
  const texts = new Set(topic.articles.flatMap(({ passages }) => passages.map(({ text }) => text)));
  const others = (list: readonly string[]): string[] => list.filter((text) => !texts.has(text));
  return themes.map((theme) => {
    const { like, unlike } = theme.examples;
    return { ...theme, examples: { ...theme.examples, like: others(like), unlike: others(unlike) } };
  });
}

type Draft = { -readonly [K in keyof LabelledPassage]: Mutable<LabelledPassage[K]> };
type Mutable<T> = T extends readonly (infer U)[] ? U[] : T;

function readTopic(name: string, text: string): Topic {
  const themes: Theme[] = [];
  const articles: { head: string[]; title: string; passages: Draft[] }[] = [];
  for (const line of text.split('\n')) {
    const [mark, rest] = [line.split(' ', 1)[0] ?? '', line.slice(line.indexOf(' ') + 1)];
    const parts = rest.split('|').map((part) => part.trim());
    const article = articles.at(-1);
    const passage = article?.passages.at(-1);
    const [a = '', b = '', c = ''] = parts;
    if (mark === '=') themes.push(theme(a, b, c, themes.length));
    else if (mark === 'terms:')
      themes.push({ ...(themes.pop() ?? theme('', '', '', 0)), terms: rest.split(';').map((term) => term.trim()) });
    else if (mark === '@') articles.push({ head: parts, title: '', passages: [] });
    else if (mark === '!' && article !== undefined) article.title = rest;
    else if (mark === '[#]') article?.passages.push({ ...draft(line), text: `## ${rest}`, themes: [] });
    else if (mark.startsWith('[')) article?.passages.push(draft(line));
    else if (mark.startsWith('<<')) article?.passages.push(...copied(articles, article.head, line.slice(2)));
    else if (mark === 'q>') passage?.quotes.push({ speaker: a === '-' ? '' : a, words: b });
    else if (mark === 'f>') passage?.figures.push({ value: Number(a), ...counted(b, c) });
    else if (mark === 'e>') passage?.events.push({ date: a, words: b });
    else if (line.trim() !== '') throw new Error(`${name}: what is this line? ${line}`);
  }
  return { name, themes, articles: articles.map(labelled) };
}

/** A unit may be written out ("hour"), or stand with what is counted; what is no unit ("week") is counted. */
function counted(unit: string, counts: string): { unit: string; counts: string } {
  const known = UNITS.get(unit.toLowerCase()) ?? (unit === '' ? UNITS.get(counts.toLowerCase()) : undefined);
  if (known !== undefined) return { unit: known, counts };
  return COUNTED.test(unit) ? { unit: '', counts: unit } : { unit, counts };
}
const COUNTED = /^(?:day|week|month|year|decade|cent)s?$/u;

function theme(id: string, name: string, description: string, order: number): Theme {
  const rest = { terms: [], except: [], examples: { match: [], refuse: [], like: [], unlike: [] }, standing: '' };
  return { id, file: `themes/${id}.md`, name, label: name, colour: '#334455', order, description, ...rest };
}

function draft(line: string): Draft {
  const end = line.indexOf(']');
  const themes = line
    .slice(1, end)
    .split(' ')
    .filter((each) => each !== '');
  return { text: line.slice(end + 1).trim(), themes, quotes: [], figures: [], events: [] };
}

function copied(
  articles: readonly { head: string[]; passages: Draft[] }[],
  head: readonly string[],
  list: string,
): Draft[] {
  const of = flag(head, 'copy');
  const original = articles.find((each) => each.head[0] === of)?.passages ?? [];
  return list
    .trim()
    .split(' ')
    .flatMap((range) => {
      const [from = 1, to = from] = range.split('-').map(Number);
      return original.slice(from - 1, to);
    });
}

const flags = (head: readonly string[]): string[] => (head[4] ?? '').split(' ');
const flag = (head: readonly string[], name: string): string | undefined =>
  flags(head)
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1);

function labelled({ head, title, passages }: { head: string[]; title: string; passages: Draft[] }): LabelledArticle {
  const [id = '', published = '', source = '', language = 'en'] = head;
  const article: Article = {
    id,
    file: `articles/${id}.md`,
    title,
    published,
    day: published.slice(0, 10),
    source: { name: source, url: `https://example.org/${id}` },
    language,
    rights: 'full',
    themes: { pin: [], exclude: [] },
    body: passages.map((passage) => passage.text).join('\n\n'),
    bodyLine: 1,
  };
  return {
    article,
    held: flags(head).includes('held'),
    story: flag(head, 'story'),
    copyOf: flag(head, 'copy'),
    passages: passages.filter((passage) => !passage.text.startsWith('## ')),
  };
}
