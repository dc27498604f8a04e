/** "yesterday", "vor 2 Tagen", "годину тому": how many days back from the reference, in every language of the vocabulary. */
import { phraseBook, type Token, tokenise } from '../vocabulary/phrases.ts';

/** How a language counts back. Lists have commas between their phrases. */
interface Counting {
  readonly today: string;
  readonly yesterday: string;
  readonly dayBefore: string;
  /** What stands around the number and its unit, which are `_`. */
  readonly frames: string;
  readonly minutes: string;
  readonly hours: string;
  readonly days: string;
  readonly weeks: string;
  /** "one", "two" and "three" as they stand before a unit. */
  readonly numbers: readonly [string, string, string];
  /** The first form of each unit says "one" without a number: "час назад". */
  readonly bare?: true;
}

const COUNTINGS: Readonly<Record<string, Counting>> = {
  cs: {
    today: 'dnes',
    yesterday: 'včera',
    dayBefore: 'předevčírem',
    frames: 'před _, přede _',
    minutes: 'minutou, minutami, min',
    hours: 'hodinou, hodinami, hod, h',
    days: 'dnem, dny',
    weeks: 'týdnem, týdny, týd',
    numbers: ['jednou, jedním', 'dvěma', 'třemi'],
    bare: true,
  },
  da: {
    today: 'i dag, idag',
    yesterday: 'i går, igår',
    dayBefore: 'i forgårs',
    frames: 'for _ siden, _ siden',
    minutes: 'minut, minutter, min',
    hours: 'time, timer, t',
    days: 'dag, dage, døgn',
    weeks: 'uge, uger',
    numbers: ['en, et, én, ét', 'to', 'tre'],
  },
  de: {
    today: 'heute',
    yesterday: 'gestern',
    dayBefore: 'vorgestern',
    frames: 'vor _',
    minutes: 'minute, minuten, min, m',
    hours: 'stunde, stunden, std, h',
    days: 'tag, tagen, d',
    weeks: 'woche, wochen, wo',
    numbers: ['einer, einem', 'zwei', 'drei'],
  },
  el: {
    today: 'σήμερα',
    yesterday: 'χθες, χτες, εχθές',
    dayBefore: 'προχθές, προχτές',
    frames: 'πριν από _, πριν _, _ πριν',
    minutes: 'λεπτό, λεπτά, λεπ, λ',
    hours: 'ώρα, ώρες, ώ, ω',
    days: 'ημέρα, ημέρες, μέρα, μέρες, ημ',
    weeks: 'εβδομάδα, εβδομάδες, εβδ',
    numbers: ['μία, μια, ένα', 'δύο, δυο', 'τρεις, τρία'],
  },
  en: {
    today: 'today',
    yesterday: 'yesterday',
    dayBefore: 'the day before yesterday, day before yesterday',
    frames: '_ ago',
    minutes: 'minute, minutes, min, mins, m',
    hours: 'hour, hours, hr, hrs, h',
    days: 'day, days, d',
    weeks: 'week, weeks, wk, wks, w',
    numbers: ['a, an, one', 'two', 'three'],
  },
  es: {
    today: 'hoy',
    yesterday: 'ayer',
    dayBefore: 'anteayer, antes de ayer, antier',
    frames: 'hace _',
    minutes: 'minuto, minutos, min',
    hours: 'hora, horas, h',
    days: 'día, días, d',
    weeks: 'semana, semanas, sem',
    numbers: ['un, una', 'dos', 'tres'],
  },
  fi: {
    today: 'tänään',
    yesterday: 'eilen',
    dayBefore: 'toissapäivänä, toissa päivänä',
    frames: '_ sitten',
    minutes: 'minuutti, minuuttia, min',
    hours: 'tunti, tuntia, t, h',
    days: 'päivä, päivää, pv',
    weeks: 'viikko, viikkoa, vk',
    numbers: ['yksi', 'kaksi', 'kolme'],
    bare: true,
  },
  fr: {
    today: 'aujourd hui',
    yesterday: 'hier',
    dayBefore: 'avant hier',
    frames: 'il y a _',
    minutes: 'minute, minutes, min, mn',
    hours: 'heure, heures, h',
    days: 'jour, jours, j',
    weeks: 'semaine, semaines, sem',
    numbers: ['un, une', 'deux', 'trois'],
  },
  hu: {
    today: 'ma',
    yesterday: 'tegnap',
    dayBefore: 'tegnapelőtt',
    frames: '_',
    minutes: 'perce, perccel ezelőtt',
    hours: 'órája, órával ezelőtt',
    days: 'napja, nappal ezelőtt',
    weeks: 'hete, héttel ezelőtt',
    numbers: ['egy', 'két, kettő', 'három'],
  },
  it: {
    today: 'oggi',
    yesterday: 'ieri',
    dayBefore: 'l altro ieri, altro ieri, avantieri',
    frames: '_ fa',
    minutes: 'minuto, minuti, min',
    hours: 'ora, ore, h',
    days: 'giorno, giorni, g, gg',
    weeks: 'settimana, settimane, sett',
    numbers: ['un, una, uno', 'due', 'tre'],
  },
  nl: {
    today: 'vandaag',
    yesterday: 'gisteren',
    dayBefore: 'eergisteren',
    frames: '_ geleden',
    minutes: 'minuut, minuten, min',
    hours: 'uur, uren, u',
    days: 'dag, dagen, dgn, d',
    weeks: 'week, weken',
    numbers: ['een, één', 'twee', 'drie'],
  },
  pl: {
    today: 'dziś, dzisiaj',
    yesterday: 'wczoraj',
    dayBefore: 'przedwczoraj',
    frames: '_ temu',
    minutes: 'minutę, minuta, minuty, minut, min',
    hours: 'godzinę, godzina, godziny, godzin, godz, g, h',
    days: 'dzień, dni',
    weeks: 'tydzień, tygodnie, tygodni, tyg',
    numbers: ['jeden, jedną', 'dwa, dwie', 'trzy'],
    bare: true,
  },
  pt: {
    today: 'hoje',
    yesterday: 'ontem',
    dayBefore: 'anteontem, antes de ontem',
    frames: 'há _, _ atrás, há _ atrás',
    minutes: 'minuto, minutos, min',
    hours: 'hora, horas, h',
    days: 'dia, dias, d',
    weeks: 'semana, semanas, sem',
    numbers: ['um, uma', 'dois, duas', 'três'],
  },
  ro: {
    today: 'astăzi, azi',
    yesterday: 'ieri',
    dayBefore: 'alaltăieri',
    frames: 'acum _, _ în urmă',
    minutes: 'minut, minute, de minute, min, de min',
    hours: 'oră, ore, de ore, h',
    days: 'zi, zile, de zile',
    weeks: 'săptămână, săptămâni, săpt',
    numbers: ['o, un', 'două', 'trei'],
  },
  ru: {
    today: 'сегодня',
    yesterday: 'вчера',
    dayBefore: 'позавчера',
    frames: '_ назад, _ тому назад',
    minutes: 'минуту, минуты, минут, мин',
    hours: 'час, часа, часов, ч',
    days: 'день, дня, дней, дн, сутки, суток',
    weeks: 'неделю, недели, недель, нед',
    numbers: ['один, одну', 'два, две', 'три'],
    bare: true,
  },
  sv: {
    today: 'i dag, idag',
    yesterday: 'i går, igår',
    dayBefore: 'i förrgår, förrgår',
    frames: 'för _ sedan, _ sedan, för _ sen, _ sen',
    minutes: 'minut, minuter, min',
    hours: 'timme, timma, timmar, tim',
    days: 'dag, dagar, dygn',
    weeks: 'vecka, veckor',
    numbers: ['en, ett', 'två', 'tre'],
  },
  tr: {
    today: 'bugün',
    yesterday: 'dün',
    dayBefore: 'evvelsi gün, evvelki gün, önceki gün',
    frames: '_ önce',
    minutes: 'dakika, dk',
    hours: 'saat, sa',
    days: 'gün',
    weeks: 'hafta, hf',
    numbers: ['bir', 'iki', 'üç'],
  },
  uk: {
    today: 'сьогодні',
    yesterday: 'вчора, учора',
    dayBefore: 'позавчора',
    frames: '_ тому',
    minutes: 'хвилину, хвилини, хвилин, хв',
    hours: 'годину, години, годин, год',
    days: 'день, дні, днів, дн, добу, доби, діб',
    weeks: 'тиждень, тижні, тижнів, тиж',
    numbers: ['один, одну', 'два, дві', 'три'],
    bare: true,
  },
};

/** Words for a day that other languages have for something else, like German "hier": they count in a text of their own. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['hier', 'fr'],
  ['ma', 'hu'],
  ['eilen', 'fi'],
]);

/** Days of one unit, and how many of it are counted. Hours and minutes ago is the reference day: no clock is known. */
const UNITS = [
  ['minutes', 0, 59],
  ['hours', 0, 23],
  ['days', 1, 30],
  ['weeks', 7, 8],
] as const;

/** `#` stands for any figures; `each` is then what one of them counts. */
interface Back {
  readonly each: number;
  readonly most: number;
}

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());
const keyOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => (/^\d/.test(word) ? '#' : word)).join(' ');

const COUNTED: ReadonlyMap<string, Back> = new Map(
  Object.values(COUNTINGS)
    .flatMap(phrasesOf)
    .map(([phrase, back]) => [keyOf(tokenise(phrase.replace('#', '0'))), back]),
);
const PHRASES = phraseBook([...COUNTED.keys()].join(','));

function phrasesOf(counting: Counting): [string, Back][] {
  const fixed = (phrases: string, days: number): [string, Back][] =>
    list(phrases).map((phrase) => [phrase, { each: days, most: 1 }]);
  const counted = UNITS.flatMap(([unit, each, most]) =>
    list(counting[unit]).flatMap((name, index): [string, Back][] => [
      [`# ${name}`, { each, most }],
      ...counting.numbers.flatMap((words, before) =>
        fixed(words.replaceAll(/[^,]+/g, `$& ${name}`), (before + 1) * each),
      ),
      ...(counting.bare && index === 0 ? fixed(name, each) : []),
    ]),
  );
  return [
    ...fixed(counting.today, 0),
    ...fixed(counting.yesterday, 1),
    ...fixed(counting.dayBefore, 2),
    ...list(counting.frames).flatMap((frame) =>
      counted.map(([what, back]): [string, Back] => [frame.replace('_', what), back]),
    ),
  ];
}

export interface DaysBack {
  readonly start: number;
  readonly end: number;
  readonly days: number;
}

/** All phrases of the text that count days back, the longest where several begin. */
export function daysBack(text: string, language: string | undefined): DaysBack[] {
  const tokens = tokenise(text);
  let next = 0;
  return tokens.flatMap((token, index): DaysBack[] => {
    const length = index < next ? 0 : PHRASES.at(tokens, index);
    const words = tokens.slice(index, index + length);
    const key = keyOf(words);
    const back = COUNTED.get(key);
    const end = words.at(-1)?.end;
    if (back === undefined || end === undefined) return [];
    next = index + length;
    const own = OWN.get(key);
    if (own !== undefined && language !== undefined && !language.startsWith(own)) return [];
    const count = Number(words.find(({ word }) => /^\d/.test(word))?.word ?? 1);
    return count > back.most ? [] : [{ start: token.start, end, days: count * back.each }];
  });
}
