/** Number words by language, and the words around numbers that say how exact they are. Lower case. */
export interface NumberWords {
  /** Words that are added up: "twenty", "nine". */
  readonly units: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: "hundred", "million". */
  readonly scales: ReadonlyMap<string, number>;
  /** What may stand between: "two hundred and six". */
  readonly and: ReadonlySet<string>;
  /** A thousand is parted by a comma and decimals by a stop, or the other way round. */
  readonly decimalComma: boolean;
  readonly over: readonly string[];
  readonly under: readonly string[];
  readonly about: readonly string[];
  /** Between the ends of a range: "20 to 60". */
  readonly to: readonly string[];
}

const pairs = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split(/\s+/u)
      .map((pair): [string, number] => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])]),
  );
const list = (text: string): readonly string[] => text.split(',').map((each) => each.trim());

const ENGLISH: NumberWords = {
  units:
    pairs(`one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14
    fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80
    ninety:90`),
  scales:
    pairs(`hundred:100 hundreds:100 thousand:1e3 million:1e6 millions:1e6 mln:1e6 mn:1e6 m:1e6 billion:1e9 bln:1e9 bn:1e9 trillion:1e12 trn:1e12 k:1e3 dozen:12
    crore:1e7 lakh:1e5`),
  and: new Set(['and']),
  decimalComma: false,
  over: list(
    'more than, over, at least, upwards of, in excess of, above, exceeding, no fewer than, no less than, not less than, a minimum of, as many as or more than',
  ),
  under: list(
    'less than, fewer than, under, below, up to, at most, no more than, as many as, as much as, almost, nearly, close to, just under, just short of',
  ),
  about: list('about, around, some, roughly, approximately, an estimated, estimated, circa, in the region of, or so'),
  to: list('to, and, –, -, —'),
};

const GERMAN: NumberWords = {
  units:
    pairs(`zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13 vierzehn:14 fünfzehn:15
    sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90`),
  scales: pairs(
    'hundert:100 tausend:1e3 million:1e6 millionen:1e6 mio:1e6 milliarde:1e9 milliarden:1e9 mrd:1e9 billion:1e12 billionen:1e12 dutzend:12',
  ),
  and: new Set(['und']),
  decimalComma: true,
  over: list('mehr als, über, mindestens, wenigstens'),
  under: list('weniger als, unter, bis zu, höchstens, fast, knapp, beinahe'),
  about: list('etwa, rund, ungefähr, circa, ca., gut'),
  to: list('bis, und, –, -'),
};

const UKRAINIAN: NumberWords = {
  units:
    pairs(`два:2 дві:2 двоє:2 три:3 троє:3 чотири:4 четверо:4 п'ять:5 п'ятеро:5 шість:6 шестеро:6 сім:7 вісім:8 дев'ять:9 десять:10 одинадцять:11
    дванадцять:12 тринадцять:13 п'ятнадцять:15 двадцять:20 тридцять:30 сорок:40 п'ятдесят:50 шістдесят:60`),
  scales: pairs(
    'сто:100 тис:1e3 тисяча:1e3 тисячі:1e3 тисяч:1e3 млн:1e6 мільйон:1e6 мільйона:1e6 мільйони:1e6 мільйонів:1e6 млрд:1e9 мільярд:1e9 мільярда:1e9 мільярди:1e9 мільярдів:1e9',
  ),
  and: new Set([]),
  decimalComma: true,
  over: list('понад, більше, більш як, щонайменше, не менше, принаймні'),
  under: list('менше, до, майже, не більше'),
  about: list('близько, приблизно, орієнтовно'),
  to: list('до, –, -'),
};

const RUSSIAN: NumberWords = {
  units:
    pairs(`два:2 две:2 двое:2 три:3 трое:3 четыре:4 четверо:4 пять:5 пятеро:5 шесть:6 шестеро:6 семь:7 восемь:8 девять:9 десять:10 одиннадцать:11
    двенадцать:12 тринадцать:13 пятнадцать:15 двадцать:20 тридцать:30 сорок:40 пятьдесят:50`),
  scales: pairs(
    'сто:100 тыс:1e3 тысяча:1e3 тысячи:1e3 тысяч:1e3 млн:1e6 миллион:1e6 миллиона:1e6 миллионов:1e6 млрд:1e9 миллиард:1e9 миллиарда:1e9 миллиардов:1e9',
  ),
  and: new Set([]),
  decimalComma: true,
  over: list('свыше, более, больше, не менее, по меньшей мере'),
  under: list('менее, меньше, до, почти, не более'),
  about: list('около, примерно, порядка'),
  to: list('до, –, -'),
};

export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = {
  en: ENGLISH,
  de: GERMAN,
  uk: UKRAINIAN,
  ru: RUSSIAN,
};
