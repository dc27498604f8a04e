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

it.each([
  ['a dash', 'Letter from the harbour no. 57 – 3 June 2025'],
  ['a bar', 'Issue 412 | Tuesday, 3 June 2025'],
  ['a comma', 'Hafenbrief Nr. 9, 3. Juni 2025'],
])('the day of an issue is taken behind %s', (_, line) => {
  expect(read(['The harbour letter', line, LEAD, NEXT, LAST]).fields.published).toBe('2025-06-03');
});

describe('a table of contents', () => {
  it('goes, and the heading that it names stays where it stands', () => {
    const heading = 'From the siding into the wood';
    const { markdown, removed } = read([
      'Eastern pier of Lindholm stays closed until Friday',
      'Contents',
      heading,
      LEAD,
      heading,
      NEXT,
      LAST,
    ]);
    expect(markdown).toBe(`${LEAD}\n\n${heading}\n\n${NEXT}\n\n${LAST}\n`);
    expect(removed.map(({ line }) => line)).toEqual([2, 3]);
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

describe('the headline', () => {
  const HEADLINE = 'Eastern pier of Lindholm stays closed for a week';

  it.each([
    ['behind the way to it', `Home / Harbour / ${HEADLINE}`],
    ['behind the name of its section', `News » ${HEADLINE}`],
    ['before a label in brackets', `${HEADLINE} [PHOTOS]`],
    ['before another wording of it', `${HEADLINE}Pier of Lindholm to stay closed after the storm`],
  ])('is found %s', (_, line) => {
    const article = read([line, LEAD, NEXT, LAST]);
    expect(article.fields.title).toBe(HEADLINE);
    expect(article.markdown).toBe(STORY);
  });

  it('is found below a menu it is glued to', () => {
    const article = read([`HomeHarbour${HEADLINE}`, HEADLINE, LEAD, NEXT, LAST]);
    expect(article.fields.title).toBe(HEADLINE);
    expect(article.markdown).toBe(STORY);
  });

  it.each([
    'Storm at Lindholm: eastern pier stays closed for a week',
    'Harbour of Lindholm asks for money / council says no',
    'Eastern pier of Lindholm closed (for a week)',
    'Pier and MacLeod bridge of Lindholm stay closed for a week',
  ])('is whole: %s', (line) => {
    expect(read([line, LEAD, NEXT, LAST]).fields.title).toBe(line);
  });

  it('is cut off a call to the reader that it is glued to', () => {
    const glued =
      'The eastern pier of Lindholm is closed until FridayPer restare aggiornato entra nel nostro canale WhatsApp';
    const { fields, markdown } = read([glued, '', LEAD, '', NEXT, '', LAST]);
    expect(fields.title).toBe('The eastern pier of Lindholm is closed until Friday');
    expect(markdown).toBe(STORY);
  });

  it('goes on behind the words of its section', () => {
    const line = 'Storm at Lindholm: the eastern pier stays closed for a week';
    expect(read(['Storm at Lindholm', line, LEAD, NEXT, LAST]).fields.title).toBe(line);
  });
});

describe('what stands among leftovers', () => {
  it('a list of the story below a list of links stays, with its heading', () => {
    const list = ['What the money buys', '- 190 crowns for ropes;', '- 700 crowns for a crane.'];
    const article = read([LEAD, NEXT, 'READ ALSO:', 'Bakery of Norrby opens a second shop', ...list, LAST]);
    expect(article.markdown).toContain('What the money buys\n\n- 190 crowns for ropes;\n- 700 crowns for a crane.');
    expect(article.markdown).not.toContain('Bakery');
  });

  it('a link set between two sentences goes, and both stay', () => {
    const line = `${LEAD} Read also: Bakery of Norrby opens a second shop${LAST}`;
    const article = read([NEXT, line]);
    expect(article.markdown).toContain(`${LEAD} ${LAST}`);
    expect(article.markdown).not.toContain('Bakery');
  });

  it('the name of a section glued to the first sentence goes', () => {
    expect(read(['HARBOUR', `Harbour${LEAD}`, NEXT, LAST]).markdown).toBe(STORY);
  });

  it.each(['the spokesman of the harbour authority on Monday', 'Harbour Authority of Lindholm'])(
    'a source stays when the story is told under labels: %s',
    (source) => {
      const lines = [`Source: ${source}`, 'In his words: “The pier is closed, and the ferry waits.”'];
      const { markdown } = read([LEAD, ...lines, NEXT, LAST]);
      for (const line of lines) expect(markdown).toContain(line);
    },
  );

  it('the day below a long second headline is the day of publishing', () => {
    const lines = ['Pier of Lindholm stays closed', LEAD, 'By Harbour Desk', '20/02/2025 02:14 Updated 3 moons ago'];
    expect(read([...lines, NEXT, LAST], { language: 'pt' }).fields.published).toBe('2025-02-20');
  });
});

describe('noise inside a paragraph', () => {
  const second = 'Repairs after the storm are going well, according to the authority.';
  const third = 'The ferry sails from the western pier until then, and two of the three cranes work again.';

  it.each([
    ['a link without a full stop', 'See also: Snowplow stuck in a bakery '],
    ['a link in brackets', '(Read also: Snowplow stuck in a bakery) '],
    ['a call that ends with a network', 'Join our channel on WhatsApp '],
    ['the word for advertising', 'ADVERTISEMENT '],
  ])('goes, and both sentences stay: %s', (_, noise) => {
    const { markdown, removed } = read([LEAD, `${second} ${noise}${third}`, LAST]);
    expect(markdown).toBe(`${LEAD}\n\n${second} ${third}\n\n${LAST}\n`);
    expect(removed.map(({ text }) => text)).toEqual([noise.trim()]);
  });

  it.each([
    ['a tag of the agency', '(hp/red)'],
    ['a call without a full stop', 'Read more on our channel on Telegram'],
    ['an account', '@coastpost_example'],
  ])('goes from the end of a paragraph, which stays: %s', (_, noise) => {
    const { markdown } = read(['Pier of Lindholm stays closed', LEAD, NEXT, `${third} ${noise}`]);
    expect(markdown).toBe(`${LEAD}\n\n${NEXT}\n\n${third}\n`);
  });

  it('the headline said again as the first sentence goes', () => {
    const { fields, markdown } = read([
      'Pier of Lindholm stays closed until the end of the week',
      '26 May 2025',
      `Pier of Lindholm stays closed until the end of the week. ${LEAD}`,
      NEXT,
    ]);
    expect(fields.title).toBe('Pier of Lindholm stays closed until the end of the week');
    expect(markdown).toBe(`${LEAD}\n\n${NEXT}\n`);
  });

  it('words of pages are known in capitals without their accents', () => {
    const { markdown } = read([LEAD, 'PUBLICITE', NEXT, 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ', LAST]);
    expect(markdown).toBe(STORY);
  });
});

describe('a link behind the last sentence of a paragraph', () => {
  it.each([
    'ALSO READ: Who owns the eastern pier?',
    'CZYTAJ TEŻ: Drzewo spadło na molo',
    'Zobacz też: Ile kosztuje dźwig?',
    'A lire aussi : Qui possède la jetée ?',
    'À RÉÉCOUTER - La jetée, amie ou ennemie ?',
  ])('goes: %s', (link) => {
    expect(read([LEAD, `${NEXT} ${link}`, LAST]).markdown).toBe(STORY);
  });

  it('goes without a space before its one-letter word, too', () => {
    expect(read([LEAD, `${NEXT}A lire aussi : Qui possède la jetée ?`, LAST]).markdown).toBe(STORY);
  });
});

it('takes code for none of the story', () => {
  expect(read([LEAD, '(adsbygoogle = window.adsbygoogle || []).push({});', NEXT, LAST]).markdown).toBe(STORY);
});

it('keeps an item of a list that ends in a bracket and a semicolon', () => {
  const item = 'the second crane of the western pier (built in 1999);';
  expect(read([LEAD, NEXT, item, LAST]).markdown).toContain(item);
});

it('reads the day behind the label of a press release', () => {
  const lines = ['Harbour opens its western pier again', 'Press release | Published 12.06.2025 | Ref. 77/2025'];
  expect(read([...lines, LEAD, NEXT, LAST]).fields.published).toBe('2025-06-12');
});

describe('the line taken for the headline', () => {
  const HEADLINE = 'Ferry to Norrby sails from the western pier';

  it('is found below a greeting, which is no story yet', () => {
    const greeting = 'Dear reader, here is what most of you opened and read today.';
    expect(read([greeting, HEADLINE, LEAD, NEXT, LAST]).fields.title).toBe(HEADLINE);
  });

  it('is not the way to the page', () => {
    const headline = 'Captain of the Norrby ferry waits for the crane';
    const way = 'Main page › Ferries › Eastern pier of Lindholm';
    expect(read([way, headline, LEAD, NEXT, LAST]).fields.title).toBe(headline);
  });
});

it('a message that was forwarded tells its source, which is no headline', () => {
  const article = read(['Forwarded from Waterworks of Lindholm', LEAD, NEXT, LAST]);
  expect(article.fields.source.name).toBe('Waterworks of Lindholm');
  expect(article.titleDerived).toBe(true);
  expect(article.markdown).toBe(STORY);
});

it('the day below a standfirst and a name is the day of publishing', () => {
  const standfirst = 'Two of three cranes work again, and the town is happier about it than the harbour authority is.';
  const { fields } = read(['Pier closed until Friday', standfirst, 'Mira Osk', '3 days ago', LEAD, NEXT, LAST], {
    date: '2025-09-29',
  });
  expect(fields.published).toBe('2025-09-26');
});

it('the only item of a list above the story may be its headline', () => {
  const { fields } = read([
    'Local news',
    '+ Eastern pier of Lindholm closed until Friday',
    '27.03.2025',
    LEAD,
    NEXT,
    LAST,
  ]);
  expect(fields.title).toBe('Eastern pier of Lindholm closed until Friday');
});

it('keeps the head of a table with its rows, though it looks like a row of links', () => {
  const table = ['Pier | Length | Cranes', 'East | 210 | 2', 'West | 95 | 1'];
  const { markdown } = read(['Pier closed until Friday', LEAD, NEXT, ...table, LAST]);
  expect(markdown.replaceAll('\\', '')).toContain(table.join('\n\n'));
});

it('the day of printing, above every page, is not the day of publishing', () => {
  const day = '02.04.2025, 09:16';
  const lines = [day, 'Pier of Lindholm stays closed', 'Published: 14 March 2025', LEAD, NEXT, day, LAST];
  expect(read(lines).fields.published).toBe('2025-03-14');
});

describe('lines of the story right below links stay', () => {
  const links = ['READ ALSO:', 'Bakery of Norrby opens a second shop', 'A crane that walks'];

  it('a sentence', () => {
    const line = '“Nobody at this pier can tell the day,” he said.';
    expect(read([LEAD, NEXT, ...links, line, LAST]).markdown).toContain(line);
  });

  it('a heading, the line that leads to a list, and the list', () => {
    const lines = ['Where to board', 'Ferries wait daily from six:', '- at the western pier,', '- at the old crane.'];
    const { markdown } = read([LEAD, NEXT, 'READ ALSO:', ...lines, LAST]);
    for (const line of lines) expect(markdown).toContain(line);
  });
});
