/** Invented sites of any size, the same each time: what only an archive of years shows, or one of a single article. */
import {
  ARTICLES,
  FIGURES,
  FIRST_NAMES,
  LAST_NAMES,
  OFFICES,
  PLACES,
  REMARKS,
  REPORTS,
  SOURCES,
  SUBJECTS,
} from './invented-words.ts';

/**
 * @param speakers persons who are quoted, at most as many as there are names; 0 for the town's offices only
 * @returns content by path; articles are spread evenly over `days` days from 6 January 2031
 */
export function inventedSite(articles: number, themes: number, days: number, speakers = 0): Record<string, string> {
  const subjects = SUBJECTS.slice(0, themes);
  const files: Record<string, string> = {
    'site.yml':
      'name: The Lindholm Ledger\naddress: https://example.org/ledger/\nlanguage: en\nedition: week\ndescription: What is written about Lindholm, by theme.\n',
  };
  subjects.forEach(({ id, name, colour, nouns }, index) => {
    files[`themes/${id}.md`] =
      `---\nname: ${name}\nlabel: ${nouns[0]}\ncolour: "${colour}"\norder: ${index + 1}\ndescription: What is reported about the ${nouns[0]} in Lindholm.\nterms: [${nouns.join(', ')}]\n---\nThe ${nouns[0]} of Lindholm has been in the papers for years.\n`;
  });
  for (let index = 0; index < articles; index += 1) {
    const day = isoDay(Math.floor((index * days) / articles));
    files[`articles/${day.slice(0, 4)}/a${String(index).padStart(5, '0')}.md`] = article(
      index,
      day,
      subjects,
      speakers,
    );
  }
  return files;
}

type Subject = (typeof SUBJECTS)[number];

/** Every third article reports what the one before it did: there are stories, and figures that differ. */
function article(index: number, day: string, subjects: readonly Subject[], speakers: number): string {
  const event = chance(`event ${index % 3 === 2 ? index - 1 : index}`);
  const own = chance(`article ${index}`);
  const subject = event.of(subjects);
  const other = own.of(subjects);
  const place = event.of(PLACES);
  const office = event.of(OFFICES);
  const noun = event.of(subject.nouns);
  const fill = (text: string, { nouns } = subject) =>
    text
      .replaceAll('{noun}', nouns === subject.nouns ? noun : own.of(nouns))
      .replaceAll('{place}', place)
      .replaceAll('{office}', office)
      .replaceAll('{count}', String(20 + event.below(400) + own.below(4)))
      .replaceAll('{day}', own.of(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']));
  const remark = (nth: number, of?: Subject) => {
    const words = own.of(REMARKS);
    return fill(speakers === 0 ? words : words.replaceAll('{office}', speaker((2 * index + nth) % speakers)), of);
  };
  const source = own.of(SOURCES);
  const lede = fill(event.of(REPORTS));
  const title = lede.replace(/,? (?:published )?on \w+day,?/, '').slice(0, -1);
  const paragraphs = [
    lede,
    `${remark(0)} ${fill(own.of(ARTICLES))}`,
    `${fill(event.of(FIGURES))} ${fill(own.of(ARTICLES))}`,
    fill(own.of(REPORTS), other),
    `${fill(own.of(ARTICLES), other)} ${remark(1, other)}`,
    fill(own.of(ARTICLES)),
  ];
  return `---\ntitle: "${title}"\npublished: ${day}\nsource: { name: ${source}, url: "https://example.net/${index}" }\n---\n${paragraphs.join('\n\n')}\n`;
}

/** The name of the `index`th person; no two are alike, since the two lists have lengths without a common divisor. */
const speaker = (index: number): string =>
  `${FIRST_NAMES[index % FIRST_NAMES.length]} ${LAST_NAMES[index % LAST_NAMES.length]}`;

function isoDay(days: number): string {
  return new Date(Date.UTC(2031, 0, 6) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Numbers that look like chance and are the same each time (FNV-1a, then xorshift). */
function chance(seed: string) {
  let state = 2_166_136_261;
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 16_777_619);
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  const of = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  return { below, of };
}
