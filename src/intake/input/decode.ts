/** Bytes → text: by the byte order mark, by what the file declares, else by what the bytes look like. */
import { analyse } from 'chardet';
import { IntakeError } from '../error.ts';

export const MAX_BYTES = 8 * 1024 * 1024;

/** First bytes of files that are no text, and what they are. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document'],
  ['{\\rtf', 'a rich text document'],
  ['\u0089PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['RIFF', 'a picture, sound or film'],
  ['\u001f\u008b', 'a compressed file'],
  ['BZh', 'a compressed file'],
  ['\u00fd7zXZ', 'a compressed file'],
  ['7z\u00bc\u00af', 'a compressed file'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090', 'a program'],
  ['OggS', 'a sound file'],
  ['ID3', 'a sound file'],
  ['SQLite format', 'a database'],
];

export interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

/** @throws {IntakeError} for what is empty, too large, or no text */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new IntakeError('the file is empty');
  if (bytes.length > MAX_BYTES) {
    throw new IntakeError(
      `${Math.ceil(bytes.length / 1024 / 1024)} MB is more than the ${MAX_BYTES / 1024 / 1024} MB an article may have; give the article's own text`,
    );
  }
  const start = latin(bytes.subarray(0, 32));
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined)
    throw new IntakeError(`this is ${known[1]}, whatever its name says; copy its text into a .txt file`);
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === '') throw new IntakeError('the file is empty');
  const sample = decoded.text.slice(0, 100_000);
  const odd = sample.match(/[^\P{Cc}\n\r\t\f\v]|\ufffd/gu)?.length ?? 0;
  if (odd / sample.length > 0.05)
    throw new IntakeError('this is no text but binary data; give a text, Markdown or HTML file');
  return decoded;
}

function decodeText(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked !== undefined) return marked;
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, warnings: [] };
  const declared = declaredCharset(bytes);
  const text = declared === undefined ? undefined : decodeAs(declared, bytes);
  if (text !== undefined && !/^utf-?8$/i.test(declared ?? '')) return { text, warnings: [] };
  const loose = new TextDecoder('utf-8').decode(bytes);
  const broken = loose.match(/\ufffd/g)?.length ?? 0;
  const letters = loose.match(/[\u00a1-\ufffc]/g)?.length ?? 0;
  if (letters > broken * 10)
    return { text: loose, warnings: [`${broken} broken characters in UTF-8: they are shown as \ufffd.`] };
  const guess = guessed(bytes);
  return {
    text: new TextDecoder(guess).decode(bytes),
    warnings: [`No charset is declared and it is not UTF-8: read as ${guess}. Check accented letters.`],
  };
}

/** UTF-16 with a mark, or without one when every second byte is zero, as in Latin text. */
function byMark(bytes: Uint8Array): Decoded | undefined {
  const [first, second] = bytes;
  const even = zeros(bytes, 0);
  const odd = zeros(bytes, 1);
  const little = (first === 0xff && second === 0xfe) || (odd > 0.3 && even < 0.05);
  const big = (first === 0xfe && second === 0xff) || (even > 0.3 && odd < 0.05);
  if (!little && !big) return undefined;
  const text = bytes.length % 2 === 0 ? decodeAs(little ? 'utf-16le' : 'utf-16be', bytes) : undefined;
  if (text === undefined)
    throw new IntakeError('this is broken UTF-16 (half a character is missing); save the text again as UTF-8');
  return { text, warnings: [] };
}

function zeros(bytes: Uint8Array, from: number): number {
  const sample = bytes.subarray(0, 2000);
  let count = 0;
  for (let index = from; index < sample.length; index += 2) if (sample[index] === 0) count += 1;
  return count / (sample.length / 2);
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = latin(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  );
}

/** Undefined when the label is unknown or the bytes are not valid in it. */
function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function guessed(bytes: Uint8Array): string {
  const windows = bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  for (const { name } of analyse(bytes.subarray(0, 65_536))) {
    const label = name === 'ISO-8859-2' && windows ? 'windows-1250' : name;
    if (decodeAs(label, bytes) !== undefined && !/^utf/i.test(label)) return new TextDecoder(label).encoding;
  }
  return 'windows-1252';
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
