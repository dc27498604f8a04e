/** An invented site with everything a page has to cope with: rights, scripts, directions, hostile text, long headlines. */
import { article } from '../support/content.ts';

const theme = (name: string, order: number, colour: string, terms: string) =>
  `---\nname: ${name}\nlabel: ${name}\ncolour: "${colour}"\norder: ${order}\ndescription: All about it.\nterms: [${terms}]\n---\nWhat is known of it.\n`;

const from = (source: string, fields: Record<string, string>, body: string) =>
  article(
    { source: `{ name: ${source}, url: "https://example.net/${source.replaceAll(' ', '-')}" }`, ...fields },
    body,
  );

const long =
  'The harbour authority of Lindholm, which has promised it three times, promises once more to dredge the quay';

export const HARBOUR: Readonly<Record<string, string>> = {
  'site.yml': `name: The Lindholm Ledger
address: https://example.org/sheaf/
language: en
edition: week
description: What is written about the port of Lindholm.
about: |
  A site for tests.

  ## Who writes it

  Nobody.
`,
  'themes/port.md': theme('Port', 1, '#ffcc00', 'harbour, quay, crane'),
  'themes/ferry.md': theme('Ferry', 2, '#22aa55', 'ferry, timetable'),
  'themes/bread.md': theme('Bread', 3, '#884400', 'loaf of rye'),
  'articles/2031/storm.md': from(
    'Lindholm Notes',
    { title: 'Storm closes the harbour', published: '2031-03-04' },
    `The harbour authority closed the northern quay on Tuesday after a storm broke two cranes.

“Nobody was hurt and nobody will be,” the Lindholm Harbour Authority said. The repair will cost 9 million euros.

The ferry to the islands keeps its timetable, a spokeswoman said: [the list is online](https://example.net/times).

## What comes next

- The quay opens on Friday.
- The crane is repaired in April.

| berth | metres |
|-------|-------:|
| north | 120 |
`,
  ),
  'articles/2031/cranes.md': from(
    'Island Post',
    { title: 'Storm closes the harbour of Lindholm', published: '2031-03-05' },
    `A storm broke three cranes in the harbour, and the harbour authority closed the northern quay on Tuesday.

“We will open the quay when the wind lets us,” the Lindholm Harbour Authority said. The repair will cost 12 million euros.
`,
  ),
  'articles/2031/excerpt.md': from(
    'Island Post',
    { title: 'How the ferry sailed', published: '2031-03-05', rights: 'excerpt' },
    `${'The ferry sailed past the harbour in high seas and nobody on the quay believed it. '.repeat(3)}\n\n${'Behind the cape the ferry turned. '.repeat(20)}\n`,
  ),
  'articles/2031/link.md': from(
    'Closed Courier',
    {
      title: 'Inside the harbour office',
      published: '2031-03-05',
      rights: 'link',
      description: 'A visit to the quay.',
    },
    'The secret of the harbour office is its quay.\n',
  ),
  'articles/2031/arabic.md': from(
    'Port Said Sample',
    { title: 'Lindholm, notice 12', published: '2031-03-06', language: 'ar', themes: '{ pin: [port] }' },
    'أغلقت سلطة الميناء الرصيف الشمالي يوم الثلاثاء بعد عاصفة.\n',
  ),
  'articles/2031/ukrainian.md': from(
    'Kholm Sample',
    {
      title: 'Набережну Ліндгольма закрили після шторму',
      published: '2031-03-06',
      language: 'uk',
      themes: '{ pin: [port] }',
    },
    'Портова адміністрація закрила північну набережну у вівторок після шторму.\n\nПоромна лінія працює за розкладом.\n',
  ),
  'articles/2031/hostile.md': from(
    'Loud Sample',
    { title: `'<script>document.title = "taken"</script> & "quotes"'`, published: '2031-02-20' },
    'The quay <script>document.title = "taken"</script> is [open](javascript:document.title="taken").\n\n<img src=x onerror="document.title=\'taken\'">\n\n![The quay](https://example.net/quay.jpg)\n',
  ),
  'articles/2031/long.md': from(
    'Lindholm Notes',
    { title: `${long}, ${long}`, published: '2031-03-07' },
    'The harbour quay is shallow.\n\nUnbreakable: Hafenverwaltungsgebührenordnungsänderungsverfahrensbeschleunigungsgesetz.\n',
  ),
};
