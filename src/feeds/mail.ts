/**
 * An edition as mail: one HTML file with its styles in the elements, since mail clients drop style sheets, and the same
 * as plain text. Nothing is loaded, nothing is followed.
 */
import type { Letter, LetterSection, LetterStory, Marks } from '../views/feed-edition.ts';
import { clean, escapeXml } from './xml.ts';

const SERIF = "font-family:'Source Serif 4',Georgia,'Times New Roman',serif";
const SANS = "font-family:Inter,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const INK = 'color:#17140f';
const SECOND = 'color:#5d564b';
const HAIRLINE = '#ded8cc';

export function mailHtml(letter: Letter): string {
  const { site, language, direction, kicker, title, summary, link, sections } = clean(letter);
  const start = direction === 'rtl' ? 'right' : 'left';
  return `<!doctype html>
<html lang="${escapeXml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<title>${escapeXml(`${site.name}: ${title}`)}</title>
</head>
<body style="margin:0;padding:0;background-color:#fbfaf7">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#fbfaf7"><tr><td align="center" style="padding:32px 20px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px"><tr><td align="${start}">
<p style="margin:0;${SANS};font-size:14px;line-height:20px;font-weight:600"><a href="${escapeXml(site.link)}" style="${INK};text-decoration:none">${escapeXml(site.name)}</a></p>
<p style="margin:16px 0 0;${SANS};font-size:14px;line-height:20px;${SECOND}">${escapeXml(kicker)}</p>
<h1 style="margin:4px 0 0;${SERIF};font-size:32px;line-height:38px;font-weight:600;${INK}">${escapeXml(title)}</h1>
<p style="margin:8px 0 0;${SANS};font-size:14px;line-height:20px;${SECOND}">${escapeXml(summary)}</p>
${sections.map(sectionHtml).join('\n')}
<p style="margin:40px 0 0;padding:16px 0 0;border-top:1px solid ${HAIRLINE};${SANS};font-size:14px;line-height:20px"><a href="${escapeXml(link)}" style="${INK}">${escapeXml(link)}</a></p>
${site.rights === undefined ? '' : `<p style="margin:8px 0 0;${SANS};font-size:13px;line-height:18px;${SECOND}">${escapeXml(site.rights)}</p>`}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

function sectionHtml({ name, colour, stories }: LetterSection): string {
  const heading = `margin:36px 0 0;padding:12px 0 0;border-top:1px solid ${HAIRLINE};${SANS};font-size:14px;line-height:20px;font-weight:600;color:${colour}`;
  return `<h2 style="${heading}">${escapeXml(name)}</h2>\n${stories.map(storyHtml).join('\n')}`;
}

function storyHtml({ headline, link, meta, points, ...marks }: LetterStory): string {
  const title = `<h3${attributes(marks)} style="margin:16px 0 0;${SERIF};font-size:21px;line-height:27px;font-weight:600"><a href="${escapeXml(link)}" style="${INK};text-decoration:none">${escapeXml(headline)}</a></h3>`;
  const about = `<p style="margin:4px 0 0;${SANS};font-size:13px;line-height:18px;${SECOND}">${escapeXml(meta)}</p>`;
  const lines = points.map(
    (point) =>
      `<p style="margin:8px 0 0;${SERIF};font-size:17px;line-height:26px;${INK}"><span${attributes(point)}>${escapeXml(point.text)}</span> <a href="${escapeXml(point.link)}" style="${SANS};font-size:13px;${SECOND}">${escapeXml(point.source)}</a></p>`,
  );
  return [title, about, ...lines].join('\n');
}

/** A word read aloud or hyphenated in the wrong language is worse than none. */
const attributes = ({ lang, dir }: Marks): string =>
  (lang === undefined ? '' : ` lang="${escapeXml(lang)}"`) + (dir === undefined ? '' : ` dir="${dir}"`);

/** Width of a line of plain mail in characters. */
const MEASURE = 72;

export function mailText(letter: Letter): string {
  const { site, kicker, title, summary, link, sections } = clean(letter);
  const parts = [
    `${site.name}\n${kicker}: ${title}\n${summary}`,
    ...sections.flatMap(({ name, stories }) => [
      `${name.toUpperCase()}\n${'-'.repeat(name.length)}`,
      ...stories.map(storyText),
    ]),
    `--\n${[link, site.rights].filter((line) => line !== undefined).join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function storyText({ headline, link, meta, points }: LetterStory): string {
  const lines = points.map((point) => wrap(`${point.text} (${point.source})`, '* ', '  '));
  return [wrap(headline), meta, ...lines, `  ${link}`].join('\n');
}

/** Lines of at most `MEASURE` characters, broken at spaces; a longer word, such as an address, stays whole. */
function wrap(text: string, first = '', rest = ''): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && line.length + 1 + word.length > MEASURE) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
