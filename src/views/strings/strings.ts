/**
 * Every word of the interface, one file per language with this shape. Counts are functions because languages
 * disagree about plurals; everything else is a plain string.
 */
export interface Strings {
  /** For Intl: the regional form of the language whose dates and numbers readers expect. */
  readonly locale: string;
  readonly skip: string;
  readonly sections: string;
  readonly themes: string;
  readonly theme: string;
  readonly archive: string;
  readonly about: string;
  readonly feed: string;
  readonly feeds: string;
  readonly feedsText: readonly string[];
  readonly feedsFile: string;
  readonly home: string;
  readonly breadcrumbs: string;
  /** "Week 28 of 2025"; `id` is an edition's id. */
  readonly weekOf: (week: number, year: number) => string;
  readonly edition: string;
  readonly newestEdition: string;
  readonly editions: string;
  readonly previousEdition: string;
  readonly nextEdition: string;
  readonly articles: (count: number) => string;
  readonly sourcesCount: (count: number) => string;
  readonly quotations: (count: number) => string;
  readonly speakersCount: (count: number) => string;
  readonly editionsCount: (count: number) => string;
  readonly stories: (count: number) => string;
  readonly newStories: (count: number) => string;
  readonly reports: (count: number) => string;
  readonly independent: (count: number) => string;
  readonly passages: (count: number) => string;
  readonly from: (what: string, where: string) => string;
  readonly coverageCaption: string;
  readonly total: string;
  readonly emptyEdition: string;
  readonly quiet: string;
  readonly others: string;
  readonly alsoHere: string;
  readonly whoSaidWhat: string;
  /** Title of the page of everybody who is quoted. */
  readonly speakers: string;
  /** Leads there: "24 speakers by name". */
  readonly allSpeakers: (speakers: string) => string;
  readonly quotedOnce: string;
  readonly mostQuoted: string;
  readonly letters: string;
  readonly figures: string;
  readonly figuresDiffer: string;
  readonly sideBySide: string;
  readonly notReported: string;
  readonly timeline: string;
  readonly sourcesDiffer: string;
  readonly sourcesAgree: string;
  /** Heads what one source reports and no other. */
  readonly alone: string;
  readonly sources: string;
  readonly note: (number: number, source: string, day: string) => string;
  readonly copyOf: (source: string) => string;
  readonly continues: string;
  readonly moreSources: (count: number) => string;
  readonly readOriginal: (source: string) => string;
  readonly readRest: (source: string) => string;
  readonly excerptOnly: string;
  readonly linkOnly: (source: string) => string;
  readonly moreAt: (count: number, source: string) => string;
  readonly inItsPlace: string;
  readonly updated: (day: string) => string;
  readonly byAuthor: (author: string) => string;
  readonly linkToPassage: string;
  readonly inStories: string;
  readonly around: string;
  readonly inEdition: string;
  readonly months: string;
  readonly earlier: string;
  readonly articlesOf: (month: string) => string;
  readonly noArticles: string;
  readonly emptyTheme: string;
  readonly feedOf: (name: string) => string;
  readonly howMade: string;
  readonly howMadeText: (parts: { readonly week: boolean; readonly themes: number }) => readonly string[];
  readonly words: string;
  readonly exceptWords: string;
  readonly leftOut: string;
  readonly nothingLeftOut: string;
  readonly line: (line: number) => string;
  readonly source: string;
  readonly articlesColumn: string;
  readonly period: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly madeWith: string;
  readonly search: string;
  readonly searchFor: string;
  readonly searchHint: string;
  readonly searchNone: string;
  readonly searchWaiting: string;
  /** `%` stands for the number of passages found. */
  readonly searchFound: string;
  readonly searchWithout: string;
  readonly allThemes: string;
  readonly allSources: string;
  readonly sinceDay: string;
  readonly untilDay: string;
  readonly light: string;
  readonly dark: string;
  readonly share: string;
  readonly copied: string;
  readonly isNew: string;
}
