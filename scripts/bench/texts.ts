/**
 * The labelled texts of test/fixtures/intake/texts. A text begins with `=== name`, then `@title`, `@date`: what should
 * be found (`derived`, `none`). Each line has a label: `T` title, `+` story, `-` leftover, `###` a heading of the story;
 * `⟦ ⟧` marks leftovers glued onto a line. An empty line is an empty line.
 */

export interface LabelledText {
  readonly name: string;
  /** What the intake is given. */
  readonly input: string;
  /** `derived`: there is none to be found. */
  readonly title: string;
  /** ISO day; `none`: there is none to be found. */
  readonly date: string;
  /** Given as --date. */
  readonly reference: string | undefined;
  /** Whole lines, and pieces of lines, that must go. */
  readonly leftovers: readonly string[];
  /** Lines of the story without what was glued on. */
  readonly story: readonly string[];
  /** Label of each line of the input: `T`, `+`, `-`, `###` or nothing. */
  readonly labels: readonly string[];
  /** Leftovers glued onto a line. */
  readonly glued: readonly string[];
}

const GLUED = /⟦([^⟧]*)⟧/g;

export function parseTexts(source: string): LabelledText[] {
  const parts = source.split(/^=== /m).slice(1);
  return parts.map((part) => {
    const [name = '', ...lines] = part.trimEnd().split('\n');
    const field = (key: string): string | undefined =>
      lines.find((line) => line.startsWith(`@${key} `))?.slice(key.length + 2);
    const labelled = lines
      .filter((line) => !line.startsWith('@'))
      .map((line) => /^(###|[T+-]) ?(.*)$/.exec(line) ?? ['', '', line]);
    const glued = labelled.flatMap(([, , text]) => Array.from((text ?? '').matchAll(GLUED), (match) => match[1] ?? ''));
    return {
      name: name.trim(),
      input: labelled.map(([, , text]) => (text ?? '').replace(GLUED, '$1')).join('\n'),
      title: field('title') ?? '',
      date: field('date') ?? '',
      reference: field('reference'),
      leftovers: [...labelled.filter(([, label]) => label === '-').map(([, , text]) => text ?? ''), ...glued],
      story: labelled
        .filter(([, label]) => label === '+' || label === '###')
        .map(([, , text]) => (text ?? '').replace(GLUED, '').replace(/^(?:[-•]|\d+[.)]) /, '')),
      glued,
      labels: labelled.map(([, label]) => label ?? ''),
    };
  });
}
