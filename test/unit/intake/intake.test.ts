import { describe, expect, it } from 'vitest';
import { intake } from '../../../src/intake/intake.ts';
import type { Intake, Options } from '../../../src/intake/types.ts';

const LEAD =
  'The harbour authority of Lindholm said on Monday that the eastern pier would stay closed until the end of the week.';
const NEXT =
  'Repairs after the storm are going well, according to the authority, and two of the three cranes work again.';
const LAST = 'The ferry to Norrby is to sail from the western pier until then, the mayor of Lindholm added.';

function read(lines: readonly string[], options: Options = {}): Intake {
  const result = intake({ bytes: new TextEncoder().encode(lines.join('\n')), name: 'story.txt', options });
  const article = 'error' in result ? undefined : result.articles[0];
  if (article === undefined) throw new Error('expected an article');
  return article;
}

const STORY = `${LEAD}\n\n${NEXT}\n\n${LAST}\n`;

describe('a text without leftovers', () => {
  it('keeps every word and derives a title, marked so', () => {
    const article = read([LEAD, NEXT, LAST]);
    expect(article.markdown).toBe(STORY);
    expect(article.removed).toEqual([]);
    expect(article.titleDerived).toBe(true);
    expect(LEAD.startsWith(article.fields.title.replace('…', ''))).toBe(true);
    expect(article.file).toContain('# The text had no title');
  });

  it('invents neither date nor source', () => {
    expect(read([LEAD, NEXT, LAST]).fields).toMatchObject({
      published: undefined,
      source: { name: undefined, url: undefined },
    });
  });
});

describe('leftovers', () => {
  it.each([
    ['share rows', ['- Get link', '- X', '- Other Apps', LEAD, NEXT, LAST, '- Get link', '- X'], 6 - 1],
    ['links to other articles', [LEAD, 'See also: Lindholm opens a second bakery, council says', NEXT, LAST], 1],
    [
      'comment widgets',
      [LEAD, NEXT, LAST, 'Comments (0)', 'No comments yet. Be the first to comment!', 'Leave a Comment'],
      3,
    ],
    ['picture credits', [LEAD, 'Image: Lindholm Press', NEXT, LAST], 1],
    ['agency tags', [LEAD, NEXT, LAST, '(Harbour Press)'], 1],
    ['a pulled-out sentence', [LEAD, 'two of the three cranes work again', NEXT, LAST], 1],
  ])('%s', (_, lines, removed) => {
    const article = read(lines);
    expect(article.markdown).toBe(STORY);
    expect(article.removed).toHaveLength(removed);
    for (const { line, text, reason } of article.removed) {
      expect(lines[line - 1]).toContain(text);
      expect(reason).not.toBe('');
    }
  });

  it('a call to the reader glued to a sentence', () => {
    const article = read([LEAD, NEXT, `${LAST}Per restare aggiornato entra nel nostro canale Whatsapp`]);
    expect(article.markdown).toBe(STORY);
    expect(article.removed).toMatchObject([
      { line: 3, text: 'Per restare aggiornato entra nel nostro canale Whatsapp' },
    ]);
  });

  it('bullets above the story that tell it in short', () => {
    const lines = [
      'Eastern Pier of Lindholm Stays Closed',
      '- Eastern pier of Lindholm closed until the end of the week.',
      '- Two of three cranes work again after the storm.',
      LEAD,
      NEXT,
      LAST,
    ];
    const article = read(lines);
    expect(article.fields.title).toBe(lines[0]);
    expect(article.titleDerived).toBe(false);
    expect(article.markdown).toBe(STORY);
  });
});

describe('what only looks like a leftover stays', () => {
  it.each([
    ['a list that says something new', ['- Bread costs two crowns more.', '- Milk costs three crowns more.']],
    [
      'a sentence about a channel',
      ['Residents can follow the warnings on the Telegram channel of the harbour authority, it said.'],
    ],
    ['a quotation', ['“Subscribe to our newsletter,” the letter of the swindlers said.']],
    [
      'a heading',
      ['What happens next', 'The council meets again on Friday and will vote on the money for a new crane then.'],
    ],
  ])('%s', (_, lines) => {
    const article = read([LEAD, NEXT, ...lines, LAST]);
    for (const line of lines) expect(article.markdown).toContain(line.replace(/^- /, ''));
    expect(article.removed).toEqual([]);
  });
});
