/** Plain text → blocks. */
import { decodeHTMLStrict } from 'entities';
import { cleanCharacters, squeeze } from '../../text/clean.ts';
import { repairQuotes } from '../quotes.ts';
import type { Block, Draft, List } from '../types.ts';

const BULLET = /^(?:[-*+•·‣▪▫●○◦■□–]|&bull;)\s+/u;
const NUMBER = /^(\d{1,3})[.)]\s+/;
const RULE = /^(?:={3,}|-{3,}|\*{3,}|_{3,}|—{3,}|~{3,})$/;

export function readText(raw: string): Draft {
  const text = repairQuotes(cleanCharacters(decodeHTMLStrict(cleanCharacters(raw))));
  const lines = text.split('\n').map(squeeze);
  const blocks = unwrap(lines).flatMap(({ line, text }): Block[] =>
    text === '' || RULE.test(text) ? [] : [{ line, kind: 'paragraph', text }],
  );
  return { blocks: asItems(blocks), taken: [], removed: [], warnings: [] };
}

interface Line {
  readonly line: number;
  readonly text: string;
}

const MAX_WRAP = 100;
const MIN_WRAP = 50;

/**
 * Joins the lines of a text that a mail program has broken: nearly all lines that another follows are about as long as
 * the longest, and the next line's first word would not have fitted.
 */
function unwrap(lines: readonly string[]): Line[] {
  const numbered = lines.map((text, index) => ({ line: index + 1, text }));
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (width > MAX_WRAP || width < MIN_WRAP || !isWrapped(lines, width)) return numbered;
  const joined: Line[] = [];
  let previous = '';
  for (const { line, text } of numbered) {
    const open = joined.at(-1);
    const firstWord = /^\S+/.exec(text)?.[0] ?? '';
    const full = previous !== '' && previous.length + 1 + firstWord.length > width;
    const starts = text === '' || BULLET.test(text) || NUMBER.test(text);
    if (open !== undefined && full && !starts)
      joined[joined.length - 1] = { line: open.line, text: `${open.text} ${text}` };
    else joined.push({ line, text });
    previous = text;
  }
  return joined;
}

function isWrapped(lines: readonly string[], width: number): boolean {
  const followed = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '');
  const full = followed.filter((line) => line.length >= width - 16);
  return full.length >= 4 && full.length >= followed.length * 0.6;
}

/** Lines that begin with bullets or counting numbers become the items of a list; one alone stays as it is. */
function asItems(blocks: readonly Block[]): Block[] {
  const marks = blocks.map(({ text }) => {
    const number = NUMBER.exec(text)?.[1];
    return { bullet: BULLET.test(text), number: number === undefined ? undefined : Number(number) };
  });
  let list: List | undefined;
  return blocks.map((block, index): Block => {
    const mark = marks[index];
    const before = marks[index - 1];
    const after = marks[index + 1];
    if (mark?.bullet === true) {
      if (!(before?.bullet ?? false)) list = { id: index, ordered: false, start: 1 };
      const alone = !(before?.bullet ?? false) && !(after?.bullet ?? false);
      if (alone && /^[-–]/u.test(block.text)) return block;
      return { ...block, kind: 'item', text: block.text.replace(BULLET, ''), list };
    }
    if (mark?.number === undefined) return block;
    const continues = before?.number === mark.number - 1;
    if (!continues && after?.number !== mark.number + 1) return block;
    if (!continues) list = { id: index, ordered: true, start: mark.number };
    return { ...block, kind: 'item', text: block.text.replace(NUMBER, ''), list };
  });
}
