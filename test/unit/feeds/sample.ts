/** One feed with one item that has something of everything. */
import type { FeedView } from '../../../src/views/feed.ts';
import type { FeedItem } from '../../../src/views/feed-item.ts';

export const ITEM = {
  id: 'tag:ledger.example,2031:article/crane',
  title: 'Crane “Greta” & its <new> cable',
  link: 'https://ledger.example/articles/crane/',
  published: '2031-03-04T08:30:00Z',
  updated: '2031-03-05T10:00:00Z',
  source: { name: 'Lindholm Notes', url: 'https://notes.example/crane?a=1&b=2' },
  author: 'The harbour desk',
  language: 'en',
  categories: ['Port and docks', 'Bridges'],
  summary: 'Loads < 40 t & cables.',
  content: '<p>Loads &lt; 40 t &amp; <a href="https://notes.example/">cables</a>.</p>',
  card: {
    page: 'articles/crane/',
    url: 'https://ledger.example/cards/articles/crane.png',
    width: 1200,
    height: 630,
    length: 31_415,
  },
} satisfies FeedItem;

export const FEED: FeedView = {
  id: 'tag:ledger.example,2031:site',
  title: 'The Lindholm Ledger',
  description: 'What is written about the port.',
  language: 'en',
  rights: 'Free to share.',
  page: 'https://ledger.example/',
  author: 'The Lindholm Ledger',
  paths: { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' },
  self: {
    rss: 'https://ledger.example/feed.xml',
    atom: 'https://ledger.example/atom.xml',
    json: 'https://ledger.example/feed.json',
  },
  stylesheet: '/feed.css',
  updated: '2031-03-05T10:00:00Z',
  items: [ITEM],
};
