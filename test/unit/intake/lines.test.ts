import { describe, expect, it } from 'vitest';
import { intake } from '../../../src/intake/intake.ts';
import { KNOWN, probabilities } from '../../../src/intake/lines/chain.ts';
import { featuresOf } from '../../../src/intake/lines/features.ts';
import { sceneOf } from '../../../src/intake/lines/scene.ts';
import { readText } from '../../../src/intake/read/text.ts';
import type { Intake } from '../../../src/intake/types.ts';

const BONDS = { leftovers: 1, story: 1.5 };

/** By going through every labelling, as the chain must not. */
function bruteForce(scores: readonly number[]): number[] {
  const sums = scores.map(() => 0);
  let all = 0;
  for (let labels = 0; labels < 2 ** scores.length; labels += 1) {
    const is = (index: number): boolean => (labels & (2 ** index)) !== 0;
    let weight = 0;
    for (const [index, score] of scores.entries()) {
      if (is(index)) weight += score;
      if (index === 0) continue;
      if (is(index) && is(index - 1)) weight += BONDS.leftovers;
      if (!is(index) && !is(index - 1)) weight += BONDS.story;
    }
    all += Math.exp(weight);
    for (const index of scores.keys()) if (is(index)) sums[index] = (sums[index] ?? 0) + Math.exp(weight);
  }
  return sums.map((sum) => sum / all);
}

function read(...lines: string[]): Intake {
  const result = intake({ bytes: new TextEncoder().encode(lines.join('\n')), name: 'a.txt', options: {} });
  if ('error' in result) throw new Error(result.error);
  const [article] = result.articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

describe('the chain', () => {
  it('gives the probabilities of the whole, not of each line', () => {
    const scores = [0.4, -1.2, 2.5, -0.3, 0];
    const expected = bruteForce(scores);
    for (const [index, probability] of probabilities(scores, BONDS).entries())
      expect(probability).toBeCloseTo(expected[index] ?? Number.NaN, 10);
  });

  it('lets known neighbours pull', () => {
    const [, among] = probabilities([KNOWN, 0, KNOWN], BONDS);
    const [, between] = probabilities([-KNOWN, 0, -KNOWN], BONDS);
    expect(among).toBeGreaterThan(0.8);
    expect(between).toBeLessThan(0.2);
  });

  it('takes no neighbours for no evidence', () => {
    expect(probabilities([0], BONDS)).toEqual([0.5]);
    expect(probabilities([], BONDS)).toEqual([]);
  });
});

describe('what is seen of a line', () => {
  it('is its look, its place and its words', () => {
    const { blocks } = readText(
      [
        'The harbour authority of Lindholm has closed the eastern pier for a week after the storm of Sunday.',
        'Subscribe to our newsletter',
        'The pier lost eleven metres of its wall to the storm, the harbour authority said on Monday morning.',
      ].join('\n'),
    );
    const scene = sceneOf({ blocks, removed: [], taken: [] });
    expect(featuresOf(1, scene)).toEqual(
      expect.arrayContaining([
        '3 or 4 words',
        'no end of a sentence',
        'between paragraphs',
        'short: begins with calls',
        'asks for something',
        'open line between a paragraph and a paragraph',
      ]),
    );
    expect(featuresOf(0, scene)).toContain('the first paragraph');
  });
});

describe('what belongs together', () => {
  const at = (lines: readonly string[], index: number): string[] => {
    const { blocks, taken, removed } = readText(lines.join('\n'));
    return featuresOf(index, sceneOf({ blocks, taken, removed }));
  };
  const paragraph =
    'The harbour authority of Lindholm said on Monday that the eastern pier would stay closed until Friday.';

  it('is a heading, a time, a name and what happened then', () => {
    const page = [paragraph, 'Ferry sails again', '17:41', 'Mara Dell', paragraph, '16:05', 'Mara Dell', paragraph];
    expect(at(page, 1)).toContain('over when and by whom: a paragraph');
    expect(at(page, 2)).toContain('nothing but a time');
    expect(at(page, 3)).toContain('capitalised words at a time, again elsewhere');
    expect(at([paragraph, 'Ferry sails again', paragraph], 1).join()).not.toContain('by whom');
  });

  it('is what a sentence with a colon announces', () => {
    const list = [
      'By Friday the harbour authority had counted all that the storm had left behind:',
      '11 boats',
      '3 cars',
    ];
    expect(at([...list, paragraph], 2)).toContain('announced by a sentence and a colon');
    expect(at([paragraph, '11 boats', '3 cars'], 2).join()).not.toContain('announced');
  });

  it('is made alike', () => {
    const moves = ['Jonas Brekk – Norrby to Oster – 4m', 'Harry Quist – Oster to Lindholm – free', 'Closing words'];
    expect(at([paragraph, ...moves], 2)).toContain('made like one of the lines beside it');
  });

  it('is a heading and results', () => {
    expect(at([paragraph, 'Saturday', 'Norrby 1-3 Oster'], 1)).toContain('plain: above a result, no end of a sentence');
  });
});

describe('lines that no rule knows', () => {
  const story = [
    'The keeper of the Vesta tower has climbed its 311 stairs about nine thousand times and retires in autumn.',
    'The lamps of the tower will be controlled from the mainland, the town of Vesta said on Thursday.',
    'A museum is to move into the two lower floors of the tower, and the keeper will open it.',
  ];

  it('go when look, place and words speak against them, and the report says what did', () => {
    const { markdown, removed } = read(
      'Keeper of the Vesta tower retires',
      story[0] ?? '',
      'Bulletin of the evening tide in your mailbox, free of charge',
      'Your email address',
      story[1] ?? '',
      story[2] ?? '',
      'Zebra crossing painted twice',
      'Otter steals regatta trophy',
    );
    expect(markdown.trim().split('\n\n')).toEqual(story);
    expect(removed.find(({ text }) => text.startsWith('Otter'))?.reason).toMatch(/^looks like a leftover: .+; .+; .+/);
  });

  it('stay when they are headings, questions or short sentences of the story', () => {
    const lines = [
      story[0] ?? '',
      'A museum in the tower',
      story[1] ?? '',
      'Nobody objected.',
      story[2] ?? '',
      'She will miss the gulls.',
    ];
    expect(
      read('Keeper of the Vesta tower retires', ...lines)
        .markdown.trim()
        .split('\n\n'),
    ).toEqual(lines);
  });
});

it('a heading of what was said is no counter, a count of words is one', () => {
  const told = [
    'Nella ripresa il Lindholm cambia tutto e inserisce tre attaccanti, e al settantesimo pareggia di testa con Brekk.',
    'Gli ospiti restano in dieci e chiudono la partita nella loro area, tra i fischi di chi era venuto da Norrby.',
  ];
  const said = '«Non ho visto niente, vedo solo davanti a me», ha detto Brekk a fine gara davanti agli spogliatoi.';
  const counters = (line: string) => read(...told, line, said).removed.filter(({ reason }) => /^counter/u.test(reason));
  expect(counters('Le parole')).toEqual([]);
  expect(counters('412 parole')).toHaveLength(1);
});
