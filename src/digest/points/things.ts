/** "It", "they" and their like in a sentence: whether anything in it can be meant. */

const PRONOUN = /(?<!\p{L})(it|its|they|them|their|theirs)(?!\p{L})/iu;
/** What may be meant: a thing with its article, a number of things, a name, several of a kind; with what it is of. */
const NOUNS =
  /(?:(?<!\p{L})(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Ff]ew|[Nn]o|[Ee]ach|[Ee]very|any|this|these|\p{N}[\p{N}.,]*)\s[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*|\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*|(?<!\p{L})\p{Ll}{3,}(?<!ous|ss|us|is|was|has|does|says|goes|as)s(?!\p{L})|(?<!\p{L})(?:people|men|women|children|police|troops)(?!\p{L}))(?:\s(?:of|for|and)\s(?:the\s)?[\p{L}-]+)?/gu;
/** The first word has a capital whatever it is: "Watching over it", "What they spend" name nothing. */
const NOBODY =
  /^(?:\p{Lu}\p{Ll}+(?:ing|ed|ly)|In|On|At|As|For|From|With|After|Before|When|While|If|Although|Since|Until|By|To|Only|Not|Even|What|Who|Where|How|Why|Whether|Whatever)$/u;
const SAYS =
  /(?:said|says|say|told \S+(?: \S+)?|added|adds|wrote|writes|warned|explained|insisted|believes?)(?: that)?\s$/u;
const SEVERAL =
  /(?<!\p{L})(?:and|both|all|people|\p{L}*men|children|police|troops|many|several|some|few|two|three|four|five|six|seven|eight|nine|ten|\p{N}+)(?!\p{L})|\p{Ll}{2,}(?<!ous|ss|us|is|was|has|does|say|goes|as|['’])s(?!\p{L})/iu;
const JOINING = /(?<!\p{L})(?:that|which|who|when|if|and|but|because|while|as|where|what|how|whether)\s$/u;
/** Behind "it" or "them" when they are acted upon: no verb of their own follows. */
const OBJECT =
  /^(?:\s(?:out|over|up|down|off|away|back|in|on|with|to|for|at|by|from|as|an?|the|\p{Ll}+(?:tion|ance|ence|ness))(?!\p{L})|[.,;]|$)/u;

/** @param sentence with its quotations blanked @returns the pronoun that nothing in the sentence stands for */
export function danglingThing(sentence: string): string | undefined {
  const match = PRONOUN.exec(sentence);
  if (match === null) return undefined;
  const [pronoun] = match;
  const before = sentence.slice(0, match.index);
  const nouns = [...before.matchAll(NOUNS)].filter(({ 0: words }) => !NOBODY.test(words)).length;
  if (nouns === 0) return pronoun;
  if (pronoun === 'they' && SAYS.test(before)) return SEVERAL.test(before) ? undefined : pronoun;
  // "The council worked it out": of one thing in the sentence, it acts itself and something else is meant.
  const acted =
    /^(?:it|them)$/u.test(pronoun) && /\p{Ll}{2,}\s$/u.test(before) && !SAYS.test(before) && !JOINING.test(before);
  return acted && nouns === 1 && OBJECT.test(sentence.slice(match.index + pronoun.length)) ? pronoun : undefined;
}
