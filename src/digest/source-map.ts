/**
 * From a node's plain text back to the Markdown it was read from. Markdown's marks, escapes, character references and
 * the prefixes of quoted or indented lines make the two differ; a span of the text must still be an exact span of the source.
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes } from 'mdast';
import type { Span } from './types.ts';

/** Plain text with, for every UTF-16 unit, where it begins and ends in the body. */
export interface MappedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The source of `text.slice(start, end)`, which must not be empty. */
export function sourceSpan(map: MappedText, start: number, end: number): Span {
  return { start: map.starts[start] ?? 0, end: map.ends[end - 1] ?? 0 };
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{0,31}));/y;
/** What Markdown makes of U+0000. */
const REPLACEMENT = '\uFFFD';
/** Blocks inside a passage are set apart by a line, cells of a row by a tab. */
const BLOCKS = new Set(['paragraph', 'heading', 'code', 'listItem', 'list', 'blockquote', 'table', 'tableRow']);

class Writer {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly body: string;
  private cursor: number;

  constructor(body: string, from: number) {
    this.body = body;
    this.cursor = from;
  }

  private put(unit: string, start: number, end: number): void {
    this.text += unit;
    this.starts.push(start);
    this.ends.push(end);
  }

  separate(mark: '\n' | '\t'): void {
    const last = this.text.at(-1);
    if (last === undefined || last === '\n') return;
    if (last === '\t') this.drop();
    this.put(mark, this.cursor, this.cursor);
  }

  drop(): void {
    this.text = this.text.slice(0, -1);
    this.starts.pop();
    this.ends.pop();
  }

  /** Aligns `value` with the source from `from`; nodes without a position continue where the last one ended. */
  align(value: string, from: number | undefined, lineMark: ' ' | '\n' = ' '): void {
    let at = Math.max(this.cursor, from ?? this.cursor);
    for (let i = 0; i < value.length; ) {
      const unit = value[i] ?? '';
      if (unit === '\n' || unit === '\r') {
        at = this.lineBreak(at, lineMark);
        i += value.startsWith('\r\n', i) ? 2 : 1;
        continue;
      }
      const decoded = this.referenceAt(at);
      if (decoded !== undefined && value.startsWith(decoded.text, i)) {
        for (const part of decoded.text.split('')) this.put(part, at, decoded.end);
        i += decoded.text.length;
        at = decoded.end;
        continue;
      }
      const escaped = this.body[at] === '\\' && this.body[at + 1] === unit && unit !== '\\';
      const doubled = this.body[at] === '\\' && this.body[at + 1] === '\\' && unit === '\\';
      const start = escaped || doubled ? at : this.find(unit, at);
      const end = escaped || doubled ? at + 2 : start + 1;
      this.put(unit, start, end);
      at = end;
      i++;
    }
    this.cursor = at;
  }

  /** A line break inside a paragraph reads as a space, whatever stands before the next line's words. */
  private lineBreak(at: number, mark: ' ' | '\n'): number {
    let end = at;
    while (end < this.body.length && this.body[end] !== '\n' && this.body[end] !== '\r') end++;
    const start = Math.min(end, at);
    end += this.body.startsWith('\r\n', end) ? 2 : 1;
    this.put(mark, start, Math.min(end, this.body.length));
    return Math.min(end, this.body.length);
  }

  /** The next place of `unit`, past marks and prefixes; a mark is short, so a far search would only be a wrong one. */
  private find(unit: string, at: number): number {
    const limit = Math.min(this.body.length, at + 400);
    for (let place = at; place < limit; place++) {
      if (this.body[place] === unit || (unit === REPLACEMENT && this.body[place] === '\0')) return place;
    }
    return Math.min(at, this.body.length - 1);
  }

  /** Where the words of a code block begin: after the line of an opening fence. */
  codeStart(from: number): number {
    if (this.body[from] !== '`' && this.body[from] !== '~') return from;
    const end = this.body.indexOf('\n', from);
    return end < 0 ? this.body.length : end + 1;
  }

  private referenceAt(at: number): { text: string; end: number } | undefined {
    if (this.body[at] !== '&') return undefined;
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(this.body);
    if (match === null) return undefined;
    const [whole, decimal, hexadecimal, name] = match;
    const text =
      name === undefined
        ? String.fromCodePoint(Math.min(Number.parseInt(decimal ?? hexadecimal ?? '0', decimal ? 10 : 16), 0x10ffff))
        : decodeNamedCharacterReference(name);
    return text === false ? undefined : { text, end: at + whole.length };
  }

  finish(): MappedText {
    while (this.text.endsWith('\n') || this.text.endsWith('\t')) this.drop();
    return { text: this.text, starts: this.starts, ends: this.ends };
  }
}

function write(node: Nodes, writer: Writer): void {
  const offset = node.position?.start.offset;
  if (node.type === 'text') writer.align(node.value, offset);
  else if (node.type === 'inlineCode') writer.align(node.value, offset === undefined ? undefined : offset + 1);
  else if (node.type === 'break') writer.separate('\n');
  else if (node.type === 'code')
    writer.align(node.value, offset === undefined ? undefined : writer.codeStart(offset), '\n');
  else if ('children' in node) {
    for (const child of node.children) {
      if (BLOCKS.has(child.type)) writer.separate('\n');
      write(child, writer);
      if (child.type === 'tableCell') writer.separate('\t');
    }
  }
}

/** The plain words of a node and where each of them stands in `body`. Inline HTML and pictures have none. */
export function mapText(body: string, node: Nodes): MappedText {
  const writer = new Writer(body, node.position?.start.offset ?? 0);
  write(node, writer);
  return writer.finish();
}
