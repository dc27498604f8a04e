import { describe, expect, it } from 'vitest';
import { cannotStandAlone } from '../../../../src/digest/points/alone.ts';
import { choosePoints } from '../../../../src/digest/points/choose.ts';
import type { PointCandidate } from '../../../../src/digest/types.ts';

describe('cannotStandAlone', () => {
  it.each([
    'The dockers of Lindholm returned to the quays on Thursday morning.',
    'Emma Woodhouse said she would put the paper to the members.',
    '“We wait,” said Emma Woodhouse.',
    'The harbour authority reported forty ships at anchor.',
    'The mayor, Dorothea Brooke, promised a tent for the traders.',
    'The number of ships at anchor has risen to 40.',
    'The truce that both towns had declared ran out at midnight.',
    'Two ships were lost off Quillport on Friday.',
    'The harbour authority said it would pay.',
    'Emma Woodhouse asked the council for a tent and got it.',
    'Fishermen of Lindholm say they saw no light.',
    'Emma Woodhouse gave the same number as in the spring.',
    'The council of Lindholm and the dockers agreed that they would meet on Friday.',
    'In the night to Friday the quay at Lindholm gave way.',
  ])('keeps %j', (sentence) => {
    expect(cannotStandAlone(sentence)).toBeUndefined();
  });

  it.each([
    'He said nothing of it.',
    'It lasted two hours.',
    'But nobody came to the door.',
    'The latter was refused by the council.',
    'Nobody knew what his plan had been.',
    '“We wait for the tide.”',
    'Who pays for the deeper water?',
    'These are its main points:',
    'and went on to the harbour.',
    'Emma Woodhouse said: “We wait.',
    'The order came from the council.',
    'The pause should hold in Lindholm too.',
    'The United Ports worked it out with Lindholm.',
    'The debate, most of all in Quillport, was a loud one.',
    'Two have been held in Lindholm since the spring.',
    'All nine ships came back before noon.',
    'Most of the victims lived in Tannery Row.',
    'A shorter truce ended that day in Lindholm.',
    'The Harbour Union, he said, would pay the whole cost.',
    'Dorothea Brooke called it a record for the town.',
    'Since January it has sent forty crews to Lindholm.',
    'Bombers also hit the quays of Lindholm.',
    'A night earlier the quay at Lindholm had held.',
    'The council of Lindholm worked it out with the dockers.',
    'Dorothea Brooke called them a nuisance for the town.',
    'Watching over it would cost a fortune, Emma Woodhouse said.',
    '“Everything is in order,” its chairman, Silas Marner, told the paper.',
    'The harbour master, Tom Sawyer, said they were of the older kind.',
    'Emma Woodhouse described the same two hours in other words.',
    'Silas Marner spoke of promises above that mark.',
    'In the night, Lindholm had lost two cranes to the storm.',
    'Clerks of the council went from one to the other with papers.',
  ])('refuses %j', (sentence) => {
    expect(cannotStandAlone(sentence)?.text).toBeTruthy();
  });
});

describe('choosePoints', () => {
  const point = (article: string, score: number, stems: string[]): PointCandidate => ({
    article,
    passage: 'p-1',
    start: score,
    end: 9,
    text: stems.join(' '),
    dates: [],
    score,
    stems,
    themes: [],
    reasons: [],
  });

  it('takes what says most, never the same twice, from several articles', () => {
    const chosen = choosePoints(
      [
        point('a', 1, ['fire', 'market', 'stall']),
        point('b', 0.95, ['fire', 'market', 'burn']),
        point('a', 0.8, ['tent', 'square']),
        point('b', 0.75, ['bakery', 'lane']),
      ],
      3,
    );
    expect(chosen.map((each) => each.text)).toEqual(['fire market stall', 'bakery lane', 'tent square']);
  });
});
