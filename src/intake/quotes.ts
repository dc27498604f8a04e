/**
 * Quotation marks. They are not restyled: straight stay straight, « » stay « ». Repaired is only what is surely wrong,
 * since a pair that does not close hides a quotation: TeX and double-comma marks, and in the “…” style a mark that
 * points the wrong way.
 */
export function repairQuotes(text: string): string {
  const typed = text
    .replace(/``([^`\n]{1,400}?)''/gu, '“$1”')
    .replace(/``|‟/gu, '“')
    .replace(/(?<=[^\s'])''(?!')|(?<!')''(?=[\p{L}\p{N}])/gu, '"')
    .replace(/,,(?=\p{L})/gu, '„');
  return /[„«»‚]/u.test(typed) ? typed : turnMarks(typed);
}

/** Between a space and a letter a mark opens; between a letter or full stop and a space it closes. */
function turnMarks(text: string): string {
  if (!/[“”]/u.test(text)) return text;
  return text
    .replace(/(?<=^|[\s([–—])”(?=[\p{L}\p{N}])/gmu, '“')
    .replace(/(?<=[\p{L}\p{N}.,!?…])“(?=$|[\s.,;:!?)\]–—])/gmu, '”');
}
