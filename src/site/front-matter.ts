/** From the bytes of a content file to its YAML document and its body, or to the problems that stop it. */
import { isUtf8 } from 'node:buffer';
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A megabyte of text is a long book; more is a mistake. */
const MAX_FILE_BYTES = 1024 * 1024;
/** A theme brings hundreds of passages to learn from. */
const MAX_YAML_CHARACTERS = 512 * 1024;
const MAX_DEPTH = 20;

/** YAML with the means to say on which line of the file a field stands. */
export interface Fields {
  readonly value: unknown;
  /** 1-based line of the field at `path`, or of its nearest parent that exists. */
  lineOf(path: readonly PropertyKey[]): number;
}

export interface SplitFile {
  readonly fields: Fields;
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: Problem[] };

function failure(file: string, line: number, problem: string, remedy: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ file, line, problem, remedy, level: 'error' }] };
}

/** UTF-8 text with LF line ends and no byte order mark. */
export function decode(file: string, bytes: Uint8Array): Result<string> {
  if (bytes.length > MAX_FILE_BYTES) {
    const size = (bytes.length / MAX_FILE_BYTES).toFixed(1);
    return failure(file, 1, `the file is ${size} MiB long; the limit is 1 MiB`, 'split it into several articles');
  }
  if (!isUtf8(bytes)) {
    const line = lineOfBadByte(bytes);
    return failure(file, line, 'this line is not valid UTF-8', 'save the file as UTF-8 in your editor');
  }
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  const control = /[\u0000-\u0008\u000b-\u001f\u007f]/.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const line = lineAt(text, control.index);
    return failure(file, line, `control character U+${code}`, 'delete it; it cannot be shown or put into a feed');
  }
  return { ok: true, value: text };
}

/** Splits `---` front matter from the body and parses it. */
export function splitFile(file: string, text: string): Result<SplitFile> {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    return failure(
      file,
      1,
      'there is no front matter',
      'begin the file with a line "---", the fields, and another "---"',
    );
  }
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (close < 0) {
    return failure(file, 1, 'the front matter is never closed', 'add a line "---" after the last field');
  }
  const parsed = parseYaml(file, lines.slice(1, close).join('\n'), 2);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { fields: parsed.value, body: lines.slice(close + 1).join('\n'), bodyLine: close + 2 } };
}

/** @param firstLine 1-based line of the file on which `yaml` begins */
export function parseYaml(file: string, yaml: string, firstLine: number): Result<Fields> {
  if (yaml.length > MAX_YAML_CHARACTERS) {
    return failure(file, firstLine, 'the fields are longer than 512 KiB', 'move text into the body');
  }
  if (depth(yaml) > MAX_DEPTH) {
    return failure(file, firstLine, `the fields are nested deeper than ${MAX_DEPTH} levels`, 'write plain fields');
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, merge: false });
  const lineAtOffset = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const problems = document.errors.map(
      (error): Problem => ({
        file,
        line: lineAtOffset(error.pos[0]),
        problem: `this is not valid YAML: ${error.message.split(' at line ')[0]}`,
        remedy:
          'put text that holds ": " or begins with a sign such as " [ { # & * in quotation marks; indent with spaces',
        level: 'error',
      }),
    );
    return { ok: false, problems };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return { ok: true, value: { value, lineOf: (path) => lineAtOffset(offsetOf(document, path)) } };
  } catch {
    return failure(file, firstLine, 'YAML aliases (*name) are not allowed', 'write the value out where it is needed');
  }
}

/** Offset of the key at `path`; where it does not exist, of the deepest parent that does. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === part);
      if (!pair) return offset;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else {
      const item = (node as { items?: { range?: [number, number, number] }[] } | null)?.items?.[Number(part)];
      if (!item) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}

/** An upper bound of the nesting, cheap enough to ask before parsing: parsing deep nesting is what costs. */
function depth(yaml: string): number {
  let open = 0;
  let deepest = 0;
  for (const line of yaml.split('\n')) {
    const dashes = /^[ ]*((?:- +)*)/.exec(line)?.[1]?.length ?? 0;
    const indent = line.length - line.trimStart().length;
    for (const character of line) {
      if (character === '[' || character === '{') open += 1;
      else if ((character === ']' || character === '}') && open > 0) open -= 1;
      deepest = Math.max(deepest, open);
    }
    deepest = Math.max(deepest, Math.floor((indent + dashes) / 2));
  }
  return deepest;
}

function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    // No UTF-8 sequence holds a line feed, so each line is valid or not by itself.
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
