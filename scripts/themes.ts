/** npm run themes: what a theme catches, what it narrowly misses, which of its terms do the work, and which it could use. */
import { parseArgs } from 'node:util';
import { buildDigest } from '../src/digest/digest.ts';
import { createThemeModel } from '../src/digest/themes/model.ts';
import { proposeTerms, surveyTheme, type ThemeSurvey } from '../src/digest/themes/survey.ts';
import { contentOrExit, refuse } from './arguments.ts';

const USAGE = 'npm run themes -- [THEME] [--json] [--content DIR]';
const SHOWN = 8;

const { theme: wanted, json, content: dir } = readArguments();
const { articles: files, themes, site } = await contentOrExit(dir);
const model = createThemeModel(themes);
const { articles } = buildDigest(files, themes, site);
const chosen = model.themes.filter((theme) => wanted === undefined || theme.id === wanted);
if (chosen.length === 0)
  refuse(`No theme is called ${wanted}. There are: ${themes.map((theme) => theme.id).join(', ')}.`);
const surveys = chosen.map((theme) => ({
  ...surveyTheme(theme, articles, model),
  proposed: proposeTerms(theme, articles, model),
}));
console.log(json ? JSON.stringify(surveys, null, 2) : surveys.flatMap(lines).join('\n'));

function readArguments(): { theme: string | undefined; json: boolean; content: string } {
  try {
    const options = { json: { type: 'boolean' }, content: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { theme: positionals[0], json: values.json ?? false, content: values.content ?? 'content' };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
  }
}

function lines(
  survey: ThemeSurvey & { readonly proposed: readonly { term: string; inside: number; outside: number }[] },
): string[] {
  const cut = (text: string): string => (text.length > 130 ? `${text.slice(0, 129)}…` : text);
  const idle = survey.terms.filter((term) => term.passages === 0).map((term) => term.term);
  return [
    `${survey.theme}: ${survey.caught.length} passages, ${survey.missed.length} narrowly missed`,
    '  Terms that do the work:',
    ...survey.terms
      .filter((term) => term.passages > 0)
      .slice(0, SHOWN)
      .map((term) => `    ${String(term.passages).padStart(4)} passages  ${term.term}`),
    ...(idle.length > 0 ? [`  Terms that found nothing: ${idle.join(', ')}`] : []),
    '  Barely in:',
    ...survey.caught
      .slice(-SHOWN)
      .map((each) => `    ${each.score.toFixed(2)}  ${each.article}#${each.passage}  ${cut(each.text)}`),
    '  Narrowly missed:',
    ...survey.missed
      .slice(0, SHOWN)
      .map((each) => `    ${each.score.toFixed(2)}  ${each.article}#${each.passage}  ${cut(each.text)}`),
    ...(survey.failed.length > 0
      ? ['  Examples that fail:', ...survey.failed.map((each) => `    ${each.expected}: ${each.text}`)]
      : []),
    '  Words it could use (passages in the theme / outside it):',
    ...survey.proposed.slice(0, SHOWN).map((each) => `    ${each.term} (${each.inside} / ${each.outside})`),
    '',
  ];
}
