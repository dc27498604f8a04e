import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../../src/digest/analyse.ts';
import { createThemeModel } from '../../../../src/digest/themes/model.ts';
import { makeArticle } from '../make.ts';

const model = createThemeModel([]);
const quotesOf = (body: string, language = 'en'): string[] =>
  analyseArticle(makeArticle({ body, language }), model).quotes.map(
    ({ speaker, text }) => `${speaker ?? '?'}: ${text}`,
  );

describe('quotes', () => {
  it.each([
    ['“We wait for the tide,” said Emma Woodhouse.', ['Emma Woodhouse: We wait for the tide']],
    ['“We wait for the tide,” the mayor, Dorothea Brooke, said.', ['Dorothea Brooke: We wait for the tide']],
    ['Dorothea Brooke told reporters that “nobody goes home”.', ['Dorothea Brooke: nobody goes home']],
    ['According to President Jane Eyre, the wall is “good enough for now”.', ['Jane Eyre: good enough for now']],
    [
      'Jane Eyre came late. “I walked the whole way,” she said. “It rained.”',
      ['Jane Eyre: I walked the whole way', 'Jane Eyre: It rained.'],
    ],
    ['“He asked about the cherries,” says their sister, Jane Eyre.', ['Jane Eyre: He asked about the cherries']],
    ['“I had to count them,” said one of the men, Silas Marner, 24, a weaver.', ['Silas Marner: I had to count them']],
    ['“It rained,” said a man in the queue, and Silas Marner nodded at him.', ['?: It rained']],
    ['“I heard it fall behind the house,” a neighbour said.', ['?: I heard it fall behind the house']],
    ['The film “The Long Tide” opens on Friday in four cinemas.', []],
    ['It is a so-called “buffer zone” along the river.', []],
    ['He asked for “biting” measures.', []],
    [
      '“I have never owned a ferry,” Tom Sawyer said, “but I can swim.”',
      ['Tom Sawyer: I have never owned a ferry', 'Tom Sawyer: but I can swim.'],
    ],
    [
      'Its spokesman, Tom Sawyer, described the quay as “a lawful berth, plainly marked”, and said the ships had left.',
      ['Tom Sawyer: a lawful berth, plainly marked'],
    ],
    [
      'Silas Marner expected six bids. “It is the only line that pays,” the financier said.',
      ['Silas Marner: It is the only line that pays'],
    ],
    [
      '‘There is work,’ said Jane Eyre; ‘there is, for once, too little time.’',
      ['Jane Eyre: There is work', 'Jane Eyre: there is, for once, too little time.'],
    ],
    [
      '“The crews worked with precision,” the commander of the Fifth Brigade of Lindholm, General Tom Sawyer, stated.',
      ['Tom Sawyer: The crews worked with precision'],
    ],
    ['Silas Marner came back in August. “The clock has stopped,” he remarks.', ['Silas Marner: The clock has stopped']],
    [
      'Six hundred loaves, says master baker Silas Marner: “Send me the bill when I am dead.”',
      ['?: Send me the bill when I am dead.'],
    ],
    [
      '“The tide will not wait for us,” said its deputy leader, Tom Sawyer.',
      ['Tom Sawyer: The tide will not wait for us'],
    ],
    [
      '“The tide will not wait,” Emma Woodhouse, an economist at the Institute for Eastern Markets, told this paper.',
      ['Emma Woodhouse: The tide will not wait'],
    ],
    ['Emma Woodhouse of the Liberals replied: “Tell that to a nurse.”', ['Emma Woodhouse: Tell that to a nurse.']],
    [
      '“I slept badly last night,” said the director of St Agnes’s, Silas Marner.',
      ['Silas Marner: I slept badly last night'],
    ],
    [
      'Foreign minister Yusuf al-Rahbi came by boat. “It is a calm sea,” he said.',
      ['Yusuf al-Rahbi: It is a calm sea'],
    ],
    ['Architect Jane Eyre brought a model. “We kept the cranes,” she said.', ['Jane Eyre: We kept the cranes']],
    ['Seventeen-year-old Jane Eyre won. “I never cried at all,” she said.', ['Jane Eyre: I never cried at all']],
    ['A survey had rated the beams “in need of attention”, according to the county.', ['?: in need of attention']],
    ['“We cook for forty people,” said Brother Anselm.', ['Brother Anselm: We cook for forty people']],
    ['Jane Eyre was awake. “The mat is moving,” says the 78-year-old.', ['Jane Eyre: The mat is moving']],
    [
      'When Jane Eyre spoke of the tax, a retired driver, Silas Marner, put down his glass. “I will believe it then,” he said.',
      ['Silas Marner: I will believe it then'],
    ],
    ['The quay is closed, says Portnet. “It is about a saw,” grumbled Jane Eyre.', ['Jane Eyre: It is about a saw']],
    [
      'Jane Eyre called it ‘the best that we could get and more than that’.',
      ['Jane Eyre: the best that we could get and more than that'],
    ],
    ['The second-year reader is called “Long Tides”.', []],
    ['Under what the ministry calls “open water”, others may sail at night.', []],
  ])('reads %j', (body, expected) => {
    expect(quotesOf(body)).toEqual(expected);
  });

  it('leaves joined German titles out of names', () => {
    expect(quotesOf('„Wir warten auf die Flut“, sagte Hafenminister Anton Wohlfart am Montag.', 'de')).toEqual([
      'Anton Wohlfart: Wir warten auf die Flut',
    ]);
  });

  it('carries names over from earlier passages, by last name, title and office', () => {
    const body = [
      'Kastrian spokesman Tom Sawyer spoke first.',
      '“We are not in a hurry,” Sawyer said.',
      '“We have never been,” the spokesman added.',
    ].join('\n\n');
    expect(quotesOf(body)).toEqual(['Tom Sawyer: We are not in a hurry', 'Tom Sawyer: We have never been']);
  });

  it('keeps people of one office apart by who was named last', () => {
    const body = 'Spokesman Tom Sawyer left. Spokeswoman Jane Eyre stayed. “The door is open,” the spokeswoman said.';
    expect(quotesOf(body)).toEqual(['Jane Eyre: The door is open']);
  });

  // A wrong name is worse than none: each of these once named somebody else.
  it.each([
    [
      'whom others act upon',
      'Silas Marner spent the day in Quillport. He was received by Bishop Tom Sawyer. He called for “an open and lasting peace”.',
      ['Silas Marner: an open and lasting peace'],
    ],
    [
      'about whom the sentence is',
      'Silas Marner turned to the strike. The harbour chief, Tom Sawyer, was always polite, he added, “but nothing ever comes of it”.',
      ['Silas Marner: but nothing ever comes of it'],
    ],
    [
      'that somebody nobody names has begun to speak',
      'Jane Eyre was freed in May.\n\nAnother gunner would say little about the camp. “We were counted,” he said.',
      ['?: We were counted'],
    ],
    [
      'whom somebody is led by, before a new sentence begins',
      'Jane Eyre opened the door.\n\nThe others were led by Silas Marner, a former officer. He left early. “Ask me tomorrow,” was all he said.',
      ['Silas Marner: Ask me tomorrow'],
    ],
    [
      'a word of saying that belongs to the next quotation',
      'Asked about the remark that Jane Eyre had gone “completely mad”, the spokesman, Tom Sawyer, spoke of “a long day for everybody”.',
      ['Tom Sawyer: a long day for everybody'],
    ],
    [
      'things that bear a country’s name',
      'Tom Sawyer will send Ukraine Patriot batteries. “They need them now,” he said.',
      ['Tom Sawyer: They need them now'],
    ],
    [
      'a row of particles',
      '“It is enough,” said the president, Emma von der Woodhouse.',
      ['Emma von der Woodhouse: It is enough'],
    ],
    [
      'the first word of a sentence',
      'Also on Sunday, Tom Sawyer wrote of “a buffer of our own making”.',
      ['Tom Sawyer: a buffer of our own making'],
    ],
  ])('does not name %s', (_, body, expected) => {
    expect(quotesOf(body)).toEqual(expected);
  });

  it('gives the role that the article gives', () => {
    const [quote] = analyseArticle(
      makeArticle({ body: '“No,” said Emma Woodhouse, who leads the union.' }),
      model,
    ).quotes;
    expect(quote).toMatchObject({ speaker: 'Emma Woodhouse', role: 'who leads the union', text: 'No' });
  });

  it('reads German and Ukrainian', () => {
    expect(quotesOf('„Wir warten auf das Wasser“, sagte Bürgermeisterin Emma Woodhouse.', 'de')).toEqual([
      'Emma Woodhouse: Wir warten auf das Wasser',
    ]);
    expect(quotesOf('«Ми чекаємо на воду вже тиждень», — сказав міністр Том Сойєр.', 'uk')).toEqual([
      'Том Сойєр: Ми чекаємо на воду вже тиждень',
    ]);
  });
});
