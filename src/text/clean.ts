/** Characters that carry no words: what each is, and what becomes of it. */

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const CONTROLS = /[^\P{Cc}\n\t]/gu;
/** Zero-width spaces and joiners, byte order marks, soft hyphens, and the controls that reorder text for display. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
/** Joiners shape letters of some scripts and build emoji; next to Latin, Greek and Cyrillic letters they are residue. */
const JOINERS = /(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\s])[\u200c\u200d]+/gu;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Makes text plain: line ends become `\n`; control, zero-width, bidirectional and soft-hyphen characters go; every
 * special space becomes an ordinary one; lone surrogates become U+FFFD; letters are composed (NFC). Idempotent.
 */
export function cleanCharacters(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(JOINERS, '')
    .replace(SPACES, ' ')
    .normalize('NFC');
}

/** One line: runs of white space become one space, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
