/** npm run explain: why every passage, story and key point is where it is. Without a name: what is covered and what is not. */
import { parseArgs } from 'node:util';
import { type Coverage, coverageOf } from '../src/digest/coverage.ts';
import { reportArticle, reportDigest, reportStory } from '../src/digest/report.ts';
import type { AnalysedArticle, Digest, Passage, Reason, Story } from '../src/digest/types.ts';
import { rememberedDigest } from '../src/site/analysis-cache.ts';
import { contentOrExit, refuse } from './arguments.ts';
import { counted } from './counted.ts';

const USAGE = 'npm run explain -- [ARTICLE | STORY | PASSAGE | ARTICLE#PASSAGE] [--json] [--content DIR]';

const { name, json, content: dir } = readArguments();
const { site, articles, themes } = await contentOrExit(dir);
const { digest } = await rememberedDigest(articles, themes, site);

if (name === undefined) print(json ? reportDigest(digest) : coverageLines(coverageOf(digest, site)));
else explain(name);

function readArguments(): { name: string | undefined; json: boolean; content: string } {
  try {
    const options = { json: { type: 'boolean' }, content: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length > 1) return refuse(`One name at a time.\nUsage: ${USAGE}`);
    return { name: positionals[0], json: values.json ?? false, content: values.content ?? 'content' };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
  }
}

function explain(what: string): void {
  const [id = '', anchor] = what.split('#', 2);
  const article = digest.articles.find((each) => each.article.id === id);
  const story = digest.stories.find((each) => each.id === id);
  const passages = digest.articles.flatMap((each) =>
    each.passages
      .filter((passage) => (anchor === undefined ? passage.id === id : each.article.id === id && passage.id === anchor))
      .map((passage) => ({ each, passage })),
  );
  if (anchor === undefined && (article !== undefined || story !== undefined)) {
    const told = story ?? digest.stories.find((each) => each.articles.includes(id));
    if (json)
      print({
        article: article === undefined ? null : reportArticle(article, digest.stories),
        story: told === undefined ? null : reportStory(told),
      });
    else
      print([
        ...(article === undefined ? [] : articleLines(article)),
        ...(told === undefined ? [] : storyLines(told, digest)),
      ]);
  } else if (passages.length > 0) {
    if (json)
      print(
        passages.map(({ each, passage }) =>
          reportArticle(each, digest.stories).passages.find((one) => one.id === passage.id),
        ),
      );
    else
      print(
        passages.flatMap(({ each, passage }) => [`${each.article.file}:${passage.line}`, ...passageLines(passage)]),
      );
  } else refuse(`No article, story or passage is called ${what}. ${suggestion(id)}`);
}

function suggestion(id: string): string {
  const near = digest.articles
    .map((each) => each.article.id)
    .filter((each) => each.includes(id) || id.includes(each))
    .slice(0, 5);
  return near.length > 0
    ? `Did you mean ${near.join(' or ')}?`
    : 'Run it without a name for a list of themes and periods.';
}

function print(what: unknown): void {
  console.log(
    Array.isArray(what) && what.every((line) => typeof line === 'string')
      ? what.join('\n')
      : JSON.stringify(what, null, 2),
  );
}

function articleLines(analysed: AnalysedArticle): string[] {
  const { article, themes, passages, quotes, figures, events, leftOut } = analysed;
  return [
    `${article.title}`,
    `${article.file} · ${article.published} · ${article.source.name} · ${article.language}`,
    '',
    themes.length === 0 ? 'No theme: no passage carries one.' : 'Themes, the primary one first:',
    ...themes.flatMap((match) => [`  ${match.theme} ${match.score.toFixed(2)}`, ...reasonLines(match.reasons, 4)]),
    '',
    ...passages.flatMap((passage) => [...passageLines(passage), '']),
    ...(quotes.length > 0
      ? [
          'Quotes:',
          ...quotes.map(
            (quote) =>
              `  ${quote.speaker ?? '(nobody named)'}${quote.role === undefined ? '' : `, ${quote.role}`}: “${quote.text}”`,
          ),
          '',
        ]
      : []),
    ...(figures.length > 0
      ? [
          'Figures:',
          ...figures.map(
            (figure) =>
              `  ${figure.value}${figure.upper === undefined ? '' : `–${figure.upper}`} ${figure.unit} ${figure.counts} (${figure.bound}) from “${figure.text}”`,
          ),
          '',
        ]
      : []),
    ...(events.length > 0
      ? ['Dates:', ...events.map((event) => `  ${event.date ?? '(undated)'} from “${event.words}”: ${event.text}`), '']
      : []),
    ...leftOut.map((part) => `Left out, line ${part.line}: ${part.reason}: ${part.text.slice(0, 80)}`),
  ];
}

function passageLines(passage: Passage): string[] {
  return [
    `${passage.id} · line ${passage.line} · ${passage.text.length > 160 ? `${passage.text.slice(0, 159)}…` : passage.text}`,
    ...(passage.themes.length === 0
      ? ['  no theme']
      : passage.themes.flatMap((match) => [
          `  ${match.theme} ${match.score.toFixed(2)}`,
          ...reasonLines(match.reasons, 4),
        ])),
  ];
}

function storyLines(story: Story, whole: Digest): string[] {
  const titles = new Map(whole.articles.map(({ article }) => [article.id, article]));
  return [
    `Story ${story.id}: ${counted(story.articles.length, 'article')}, ${counted(story.independentSources, 'independent source')}, ${story.first} to ${story.last}`,
    ...story.articles.map((id) => `  ${id} · ${titles.get(id)?.source.name} · ${titles.get(id)?.title}`),
    ...reasonLines(story.reasons, 2),
    'Key points:',
    ...story.keyPoints.flatMap((point) => [`  ${point.text}`, ...reasonLines(point.reasons, 4)]),
    'Figures:',
    ...story.figures.map(
      (group) =>
        `  ${group.counts || 'count'} ${group.unit}${group.differ ? ' (sources differ)' : ''}: ${group.figures.map((figure) => `${figure.text} [${figure.article}]`).join(' · ')}`,
    ),
  ];
}

function reasonLines(reasons: readonly Reason[], indent: number): string[] {
  return reasons.map(
    ({ kind, text, weight, words }) =>
      `${' '.repeat(indent)}${weight === undefined ? '      ' : `${weight < 0 ? '' : '+'}${weight.toFixed(2)}`.padStart(6)} ${kind}: ${text}${words === undefined ? '' : ` (“${words}”)`}`,
  );
}

function coverageLines(coverage: Coverage): string[] {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return [
    `${counted(coverage.articles, 'article')}, ${counted(coverage.passages, 'passage')}: ${coverage.themed} in a theme, ${coverage.unthemed} in none; ${counted(coverage.leftOut, 'part')} without words of a story.`,
    ...coverage.themes.flatMap((theme) => [
      '',
      `${theme.theme}: ${counted(theme.passages, 'passage')} in ${counted(theme.articles, 'article')} of ${counted(theme.sources, 'source')}${theme.foremost === undefined ? '' : `; most from ${theme.foremost.source} (${percent(theme.foremost.share)})`}`,
      ...theme.periods.map(
        (period) =>
          `  ${period.edition}  ${counted(period.passages, 'passage').padStart(13)}, ${counted(period.sources, 'source')}`,
      ),
    ]),
    ...(coverage.empty.length > 0 ? ['', `Without a passage: ${coverage.empty.join(', ')}`] : []),
  ];
}
