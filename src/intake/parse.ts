/** Markdown as the site reads it: CommonMark and GitHub's tables, strikethrough and bare links. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { IntakeError } from './error.ts';

const EXTENSIONS = [gfm()];
const TREES = [gfmFromMarkdown()];
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+] )){40}/m;

/** @throws {IntakeError} when block quotes or lists are nested as no person nests them: the parser would take minutes */
export function parseMarkdown(markdown: string): Root {
  if (TOO_DEEP.test(markdown))
    throw new IntakeError('its marks are nested too deeply; give the text of the article alone');
  return fromMarkdown(markdown, { extensions: EXTENSIONS, mdastExtensions: TREES });
}
