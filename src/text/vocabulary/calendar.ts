/** Names of days and months, and words of time, by language. Lower case; months and days may carry case endings. */
export interface CalendarWords {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** Words that are a day themselves: offset from the day of publication. */
  readonly days: ReadonlyMap<string, number>;
  /** In the clause of a date: it is still to come, or it has been. */
  readonly future: RegExp;
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
    /\b(?:(?:will|would|shall|should|must|may|might|could|can|cannot|going to|(?:is|are|was|were|ready|due|set|expected|planned|scheduled|agree[ds]?|wants?|wanted|hope[ds]?|promise[ds]?|vow(?:s|ed)?|pledge[ds]?|right|decision|promise|refus(?:es|al)|intend(?:s|ed)?|plan(?:s|ned)?|invited|asked) to)(?: (?:not|also|then|only|first|be|have|been|\p{L}+ly))* \p{L}+|(?:(?:is|are|was|were|has been|have been|had been) )?(?:due|expected|planned|scheduled|pencilled in|slated|put off|postponed|set for|called for)|expects?|next|coming|upcoming|to (?:begin|start|open|meet|vote|take|be|return|last|follow)|begins|starts|opens|closes|ends|returns|faces|signs?|meets|hosts|travels?|at home (?:again )?on|goes in|goes ahead|comes? into force|takes? (?:effect|place)|expires?|starting with|beginning with|tickets?|deadline)\b/u,
  past: /\b(?!hundred|expected|planned|scheduled|pencilled|slated|postponed|suggested|proposed|offered|promised|demanded|invited|asked|announced|need|speed|indeed)(?:\p{L}{2,}ed|was|were|had|has|have|did|been|since|last|said|told|made|came|went|took|held|met|began|begun|left|gave|got|saw|fell|broke|struck|sent|brought|built|burst|kept|knew|led|lost|paid|ran|rose|sank|shot|spoke|stood|swept|thought|threw|won|wrote|drew|drawn|chose|chosen|fled|flew|found|fought|grew|heard|laid|rode|sold|spent|tore|woke|bought|caught|dealt|drove|felt|became|hit)\b/u,
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
    /\b(?:wird|werden|soll|sollen|sollte|sollten|will|wollen|nächste[nrm]?|kommende[nrm]?|geplant|beginnt|startet|ende[tn])\b/u,
  past: /\b(?!sollte)(?:hat|haben|hatte|hatten|war|waren|wurde|wurden|seit|\p{L}{3,}(?:te|ten))\b/u,
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
  future: /(?:буде|будуть|має|мають|планує|планують|наступн\p{L}+)\s/u,
  past: /(?:минул\p{L}+|\p{L}{3,}(?:ав|ив|ла|ло|ли))(?!\p{L})/u,
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
  future: /(?:будет|будут|должен|должны|планирует|следующ\p{L}+)\s/u,
  past: /(?:прошл\p{L}+|\p{L}{3,}(?:ал|ил|ла|ло|ли))(?!\p{L})/u,
  last: set('прошлый прошлого прошлой прошлую прошлом'),
  next: set('следующий следующего следующей следующую следующем'),
};

export const CALENDAR: Readonly<Record<string, CalendarWords>> = {
  en: ENGLISH,
  de: GERMAN,
  uk: UKRAINIAN,
  ru: RUSSIAN,
};
