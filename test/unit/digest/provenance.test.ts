/** Promise 1: everything shown is an exact span of a committed article. */
import { describe, expect, it } from 'vitest';
import { buildDigest } from '../../../src/digest/digest.ts';
import type { Article, Digest, Excerpt } from '../../../src/digest/types.ts';
import { readContent } from '../../../src/site/read.ts';
import { readTopics } from '../../bench/digest/labels.ts';
import { makeArticle, makeTheme } from './make.ts';

/** Letters and digits alone; the address of a link is one of Markdown's marks. */
const bare = (text: string): string => text.replace(/\]\([^)\s]*\)/gu, '').replace(/[^\p{L}\p{N}]/gu, '');

function excerptsOf(digest: Digest): Excerpt[] {
  return [
    ...digest.articles.flatMap((each) => [...each.quotes, ...each.figures, ...each.events, ...each.points]),
    ...digest.articles.flatMap((each) =>
      each.figures.map((figure) => ({ ...figure.sentence, article: figure.article, passage: figure.passage })),
    ),
    ...digest.stories.flatMap((story) => [
      ...story.keyPoints,
      ...story.quotes,
      ...story.events,
      ...story.figures.flatMap((group) => group.figures),
    ]),
    ...digest.editions.flatMap((edition) => edition.themes.flatMap((theme) => theme.keyPoints)),
  ];
}

/** Excerpts whose words are not where they say, in the given state of the articles. */
function unfounded(digest: Digest, articles: readonly Article[]): Excerpt[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const passages = new Map(
    digest.articles.flatMap((each) => each.passages.map((passage) => [`${each.article.id}#${passage.id}`, passage])),
  );
  return excerptsOf(digest).filter(({ article, passage, start, end, text }) => {
    const inside = passages.get(`${article}#${passage}`);
    if (inside === undefined || start < inside.start || end > inside.end) return true;
    return bare(byId.get(article)?.body.slice(start, end) ?? '') !== bare(text);
  });
}

const SETTINGS = { language: 'en', edition: 'week' } as const;

describe('provenance', { timeout: 120_000 }, () => {
  it('holds for every excerpt of the labelled set', async () => {
    for (const topic of await readTopics('test/fixtures/digest')) {
      const articles = topic.articles.map((each) => each.article);
      const digest = buildDigest(articles, topic.themes.length > 0 ? topic.themes : [makeTheme()], SETTINGS);
      expect(excerptsOf(digest).length).toBeGreaterThan(100);
      expect(unfounded(digest, articles)).toEqual([]);
    }
  });

  it('holds for the sample content', async () => {
    const { articles, themes, site } = await readContent('content');
    const digest = buildDigest(articles, themes, site ?? SETTINGS);
    expect(excerptsOf(digest).length).toBeGreaterThan(500);
    expect(unfounded(digest, articles)).toEqual([]);
  });

  it('holds through marks, references, quotations and lists', () => {
    const body = [
      'The *harbour* authority of **Lindholm** said on Monday that 140&nbsp;ships &amp; 12 tugs lay idle.',
      '> “We *wait* for the tide,” said\n> Emma Woodhouse, the mayor.',
      '- On 3 March, **40** crews left Lindholm for Quillport.\n- Nobody else did so \\*yet\\*.',
    ].join('\n\n');
    const articles = [makeArticle({ body })];
    const digest = buildDigest(articles, [makeTheme()], SETTINGS);
    const marked = excerptsOf(digest).filter(({ start, end, text }) => bare(body.slice(start, end)) !== bare(text));
    expect(marked.every(({ start, end }) => /&nbsp;|&amp;/u.test(body.slice(start, end)))).toBe(true);
    expect(digest.articles[0]?.quotes[0]).toMatchObject({ speaker: 'Emma Woodhouse', text: 'We wait for the tide' });
  });

  it('breaks when one letter of a source is changed', () => {
    const article = makeArticle({ body: '“We wait for the tide,” said Emma Woodhouse, the mayor of Lindholm.' });
    const digest = buildDigest([article], [makeTheme()], SETTINGS);
    expect(unfounded(digest, [article])).toEqual([]);
    expect(unfounded(digest, [{ ...article, body: article.body.replace('tide', 'tile') }])).not.toEqual([]);
  });
});
