/** A card of an invented article, for tests of drawing and remembering. */
import type { HeadlineCard } from '../../src/views/card.ts';

export const CARD: HeadlineCard = {
  kind: 'headline',
  page: 'articles/crane/',
  file: 'articles/2031/crane.md',
  site: 'The Lindholm Ledger',
  language: 'en',
  direction: 'ltr',
  date: '4 March 2031',
  headline: 'The port reopens',
  foot: 'Lindholm Notes',
  chips: [],
};
