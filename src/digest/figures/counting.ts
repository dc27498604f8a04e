/** Words that decide what a number counts. Lower case. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/[\s,]+/u));

/** Where a noun phrase ends, in the languages Sheaf reads closely. */
export const PHRASE_ENDS = set(`
  a an the and or but nor so yet of in on at by for from to into onto over under with without within near after before during since until till as than that which who whom whose
  when while where why how if because although though is are was were be been being am do does did has have had having will would can could may might shall should must not
  it its he his him she her they their them we our us you your i my me this these those there here then now also only just more less about against between through across along
  behind beyond towards toward per via up down out off away back said says told died killed injured wounded hurt went came were took began ended fell rose hit left made got
  und oder aber der die das den dem des ein eine einen einem einer von vom zu zum zur mit ohne bei im am auf aus nach vor für über unter durch gegen sind war waren ist wurden wurde werden sollen haben hatten hat als wie
  і й та або але в у на з із зі до від за для про по при над під між був була були є не що як
  и или но в на с из до от за для о об по при над под между был была были не что как
  sold long ago want wants spoke speak sought seek comes come confirmed waiting missing due stood stand lay lie wait were arrived crossed
`);

/** "118 of the machines", "two of its ships" */
export const OF = set('of the its their his her our these those all those von der den із з из');

/** Words between a number and what it counts that say nothing of it. */
export const SKIPPED = set(
  'other further more additional such different separate whole entire so-called new old fresh',
);

export const KILLED = set(`
  killed dead died die dies dying deaths death fatalities fatality slain perished killing kills lives corpses bodies
  getötet tot tote toten todesopfer starben gestorben ums leben
  загинули загинуло загинув загинула загиблих загиблі вбито вбиті погибли погибло погибших убиты убито
`);
export const INJURED = set(`
  injured wounded hurt injuring wounding injuries casualties
  verletzt verletzte verletzten verwundet
  поранено поранені поранених постраждали постраждало постраждалих ранены ранено раненых пострадали пострадавших
`);
export const MISSING = set('missing vermisst vermisste зниклих пропавших');

/** What befalls people, as figures count it. */
export const FATES: ReadonlySet<string> = new Set(['killed', 'injured', 'missing']);

/** What is numbered, not counted: "30-day", "Article 5", "line 9". */
export const NUMBERED = set(`
  article articles chapter section paragraph page line no number nr § g group channel route platform highway room flight phase type day week version figure table aged age
  artikel kapitel seite absatz § nummer
`);

/** Two of these are always the same two. */
export const NEVER_COUNTED = set(
  'side sides party parties capital capitals leader leaders president presidents thing things hand hands way ways time times half one ones fold',
);

/** Before a bare number: a time of day, an age, a place in a row. */
export const NO_COUNT = set(
  'at by until till since from past before after around towards under over aged half quarter no number one and to page line group chapter phase act level gate top',
);

/** What is counted, in the word that all languages share here. Stems of other languages, lower case. */
export const SHARED_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:дрон|безпілотник|беспилотник|drohne)/u, 'drone'],
  [/^(?:ракет|rakete)/u, 'missile'],
  [/^(?:marschflugkörper)/u, 'missile'],
  [/^(?:полонен|пленн|gefangene)/u, 'prisoner'],
  [/^(?:людей|людин|осіб|человек|menschen|personen)/u, 'people'],
  [/^(?:дітей|діти|детей|kinder)/u, 'child'],
  [/^(?:будинк|домов|häuser)/u, 'house'],
  [/^(?:літак|самолет|самолёт|flugzeug)/u, 'aircraft'],
  [/^(?:військов|солдат|soldat)/u, 'soldier'],
  [/^(?:загинул|загибл|погибш|погибл|вбит|убит|tote|todesopfer|getötet)/u, 'killed'],
  [/^(?:поранен|постраждал|пострадавш|ранен|verletzt|verwundet)/u, 'injured'],
];
