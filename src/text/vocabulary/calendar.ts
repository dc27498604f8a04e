/** Names of days and months, and words of time, by language. Lower case; months and days may carry case endings. */
export interface CalendarWords {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** Words that are a day themselves: offset from the day of publication. */
  readonly days: ReadonlyMap<string, number>;
  /** Before or after a date: it is still to come. */
  readonly future: RegExp;
  /** Right before a date: it has been. */
  readonly past: RegExp;
  readonly last: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
}

function numbered(text: string): ReadonlyMap<string, number> {
  return new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line, at) =>
        line
          .trim()
          .split(/\s+/u)
          .map((word): [string, number] => [word, at + 1]),
      ),
  );
}
const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ENGLISH: CalendarWords = {
  weekdays: numbered(`monday mondays mon
    tuesday tuesdays tue
    wednesday wednesdays wed
    thursday thursdays thu
    friday fridays fri
    saturday saturdays sat
    sunday sundays sun`),
  months: numbered(`january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sept sep
    october oct
    november nov
    december dec`),
  days: new Map([
    ['today', 0],
    ['tonight', 0],
    ['overnight', 0],
    ['this morning', 0],
    ['this afternoon', 0],
    ['this evening', 0],
    ['yesterday', -1],
    ['last night', -1],
    ['tomorrow', 1],
    ['the day after tomorrow', 2],
    ['the day before yesterday', -2],
  ]),
  future:
    /\b(?:will|would|shall|should|is to|are to|was to|were to|due|going to|plans?|planned|scheduled|expected|expects?|set to|set for|until|till|by|ahead of|next|coming|upcoming|wants?|hopes?|begins?|starts?|runs?|opens?|closes?|signs?|returns?|faces?|deadline|from|ready to|cannot|may|could)\b/u,
  past: /\b(?:said|says|told|announced|reported|confirmed|wrote|added|decided|declared|agreed|warned|approved|voted|published|proposed|killed|died|hit|struck|fell|broke|opened|closed|stopped|began|started|ended|returned|met|came|was|were|had|since|last|past|late|\p{L}{3,}ed)\s*$/u,
  last: set('last past previous'),
  next: set('next coming'),
};

const GERMAN: CalendarWords = {
  weekdays: numbered(`montag montags montagabend montagmorgen montagnachmittag montagmittag montagnacht
    dienstag dienstags dienstagabend dienstagmorgen dienstagnachmittag dienstagmittag dienstagnacht
    mittwoch mittwochs mittwochabend mittwochmorgen mittwochnachmittag mittwochmittag mittwochnacht
    donnerstag donnerstags donnerstagabend donnerstagmorgen donnerstagnachmittag donnerstagmittag donnerstagnacht
    freitag freitags freitagabend freitagmorgen freitagnachmittag freitagmittag freitagnacht
    samstag samstags samstagabend samstagmorgen sonnabend samstagnachmittag samstagmittag samstagnacht
    sonntag sonntags sonntagabend sonntagmorgen sonntagnachmittag sonntagmittag sonntagnacht`),
  months: numbered(`januar jänner
    februar
    märz
    april
    mai
    juni
    juli
    august
    september
    oktober
    november
    dezember`),
  days: new Map([
    ['heute', 0],
    ['gestern', -1],
    ['vorgestern', -2],
    ['morgen', 1],
    ['übermorgen', 2],
  ]),
  future:
    /\b(?:wird|werden|soll|sollen|will|wollen|ab|bis|nächste[nrm]?|kommende[nrm]?|geplant|beginnt|startet|ende[tn])\b/u,
  past: /\b(?:hat|haben|hatte|hatten|war|waren|wurde|wurden|sagte|teilte|erklärte|seit|am)\s*$/u,
  last: set('letzten letzte letzter letztes vergangenen vergangene vergangener'),
  next: set('nächsten nächste nächster kommenden kommende kommender'),
};

const UKRAINIAN: CalendarWords = {
  weekdays: numbered(`понеділок понеділка понеділку
    вівторок вівторка
    середа середу середи
    четвер четверга
    п'ятниця п'ятницю п'ятниці
    субота суботу суботи
    неділя неділю неділі`),
  months: numbered(`січень січня січні
    лютий лютого лютому
    березень березня березні
    квітень квітня квітні
    травень травня травні
    червень червня червні
    липень липня липні
    серпень серпня серпні
    вересень вересня вересні
    жовтень жовтня жовтні
    листопад листопада листопаді
    грудень грудня грудні`),
  days: new Map([
    ['сьогодні', 0],
    ['вчора', -1],
    ['учора', -1],
    ['позавчора', -2],
    ['завтра', 1],
    ['післязавтра', 2],
  ]),
  future: /(?:буде|будуть|має|мають|планує|планують|наступн\p{L}+|до|з)\s/u,
  past: /(?:минул\p{L}+|сказав|сказала|заявив|заявила)\s*$/u,
  last: set('минулий минулого минулої минулу минулому'),
  next: set('наступний наступного наступної наступну наступному'),
};

const RUSSIAN: CalendarWords = {
  weekdays: numbered(`понедельник понедельника понедельнику
    вторник вторника
    среда среду среды
    четверг четверга
    пятница пятницу пятницы
    суббота субботу субботы
    воскресенье воскресенья`),
  months: numbered(`январь января январе
    февраль февраля феврале
    март марта марте
    апрель апреля апреле
    май мая мае
    июнь июня июне
    июль июля июле
    август августа августе
    сентябрь сентября сентябре
    октябрь октября октябре
    ноябрь ноября ноябре
    декабрь декабря декабре`),
  days: new Map([
    ['сегодня', 0],
    ['вчера', -1],
    ['позавчера', -2],
    ['завтра', 1],
    ['послезавтра', 2],
  ]),
  future: /(?:будет|будут|должен|должны|планирует|следующ\p{L}+|до|с)\s/u,
  past: /(?:прошл\p{L}+|сказал|сказала|заявил|заявила)\s*$/u,
  last: set('прошлый прошлого прошлой прошлую прошлом'),
  next: set('следующий следующего следующей следующую следующем'),
};

export const CALENDAR: Readonly<Record<string, CalendarWords>> = {
  en: ENGLISH,
  de: GERMAN,
  uk: UKRAINIAN,
  ru: RUSSIAN,
};
