import { expect, test } from 'vitest';
import { type CardView, cardViews } from '../../../src/views/card.ts';
import { storyPages } from '../../../src/views/story.ts';
import { article, sourceOf } from '../../support/source.ts';

const told = (id: string, day: string, said: string) =>
  article(id, {
    title: 'Quay floods and the northern crane falls into the harbour',
    published: day,
    source: { name: `The ${id}`, url: `https://${id}.example/1` },
    body: `The quay of the port flooded on Monday and the crane of the northern berth fell into the harbour basin.\n\n${said}\n`,
  });

const passages = (said: string): CardView[] =>
  cardViews(sourceOf([told('gull', '2031-03-04', said), told('tern', '2031-03-05', 'Nobody was hurt.')])).filter(
    ({ kind }) => kind === 'quote' || kind === 'figure',
  );

test('what a named speaker said in a whole sentence gets a card that names speaker and source', () => {
  expect(
    passages('“The quay will stay closed until the crane is repaired,” said Anna Berg, the mayor of Lindholm.'),
  ).toEqual([
    expect.objectContaining({
      kind: 'quote',
      page: 'stories/gull/quote/',
      speaker: 'Anna Berg',
      foot: 'The gull',
      headline: expect.stringMatching(/^“The quay will stay closed until the crane is repaired,?”$/),
    }),
  ]);
});

test.each([
  ['nobody is named', '“The quay will stay closed until the crane is repaired,” it was said in the harbour.'],
  ['it is part of a sentence', 'Anna Berg, the mayor of Lindholm, spoke of “one of the worst floods in forty years”.'],
  ['it is too short', '“We shall see,” said Anna Berg, the mayor of Lindholm.'],
])('a quotation gets none if %s', (_, said) => {
  expect(passages(said)).toEqual([]);
});

test('a story’s page names the cards of its passages', () => {
  const said = '“The quay will stay closed until the crane is repaired,” said Anna Berg, the mayor of Lindholm.';
  const source = sourceOf([told('gull', '2031-03-04', said), told('tern', '2031-03-05', 'Nobody was hurt.')]);
  expect(storyPages(source).map(({ props }) => props.frame.pictures)).toEqual([
    ['https://ledger.example/cards/stories/gull/quote.png'],
  ]);
});
