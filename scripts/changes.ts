/** npm run changes: what the content that is not committed yet does to the digest. */
import { parseArgs } from 'node:util';
import { type ArticleChange, compareDigests, type DigestChanges, type StoryChange } from '../src/digest/compare.ts';
import type { Digest } from '../src/digest/types.ts';
import { rememberedDigest } from '../src/site/analysis-cache.ts';
import { hasErrors } from '../src/site/problem.ts';
import type { Content } from '../src/site/read.ts';
import { contentSince } from '../src/site/revision.ts';
import { contentOrExit, refuse } from './arguments.ts';
import { counted } from './counted.ts';

const USAGE = 'npm run changes -- [--since REVISION | --since DIR] [--json] [--content DIR]';

const { since, json, content: dir } = readArguments();
const { site, articles, themes } = await contentOrExit(dir);
const old = await contentSince(dir, since).catch((error: Error) => refuse(`${error.message}\nUsage: ${USAGE}`));
const { digest } = await rememberedDigest(articles, themes, site);
const changes = compareDigests(await digestOf(old), digest);
if (json) console.log(JSON.stringify(changes, null, 2));
else console.log(lines(changes).join('\n'));

/** What could not be read then was not on the site either. */
async function digestOf(content: Content | undefined): Promise<Digest> {
  if (content !== undefined && hasErrors(content.problems))
    console.error(`Some of the content at ${since} has errors; what has them counts as not there.`);
  const { digest: then } = await rememberedDigest(
    content?.articles ?? [],
    content?.themes ?? [],
    content?.site ?? site,
  );
  return then;
}

function readArguments(): { since: string; json: boolean; content: string } {
  try {
    const options = { since: { type: 'string' }, json: { type: 'boolean' }, content: { type: 'string' } } as const;
    const { values } = parseArgs({ options });
    return { since: values.since ?? 'HEAD', json: values.json ?? false, content: values.content ?? 'content' };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
  }
}

function lines({ articles: changed, stories, editions, lost }: DigestChanges): string[] {
  const counts = Map.groupBy(changed, ({ change }) => change);
  const summary = [...counts].map(([change, list]) => `${list.length} ${change}`).join(', ');
  const gone = Object.entries(lost).flatMap(([kind, ids]) => ids.map((id) => `  ${kind}/${id}/`));
  return [
    `Since ${since}: ${summary === '' ? 'nothing changes in the digest' : `articles ${summary}`}.`,
    ...changed.flatMap(articleLines),
    ...(stories.length > 0 ? ['', 'Stories:'] : []),
    ...stories.flatMap(storyLines),
    ...(editions.length > 0 ? ['', 'Shown first:'] : []),
    ...editions.flatMap(({ edition, theme, lead, points }) => [
      `  ${edition}, ${theme}${lead === undefined ? '' : `: now leads “${lead}”`}`,
      ...points.come.map((text) => `    + ${text}`),
      ...points.gone.map((text) => `    - ${text}`),
    ]),
    ...(gone.length > 0 ? ['', 'Addresses that are lost, with every link to them:', ...gone] : []),
  ];
}

function articleLines({ change, title, file, themesBefore, themes: now, ...found }: ArticleChange): string[] {
  const sorted =
    change === 'added' || change === 'removed' || themesBefore.join() === now.join()
      ? named(change === 'removed' ? themesBefore : now)
      : `${named(themesBefore)} → ${named(now)}`;
  const { passages, quotes, figures, events } = found;
  return [
    '',
    `${change}: ${title}`,
    `  ${file}`,
    `  themes: ${sorted}`,
    ...(change === 'removed'
      ? []
      : [
          `  ${counted(passages, 'passage')}, ${counted(quotes, 'quote')}, ${counted(figures, 'figure')}, ${counted(events, 'dated event')}`,
        ]),
  ];
}

function named(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ');
}

function storyLines(story: StoryChange): string[] {
  const { change, id, idBefore, title, joined, left, articles: size, independentSources: sources } = story;
  return [
    `  ${change}: ${title} (${counted(size, 'article')}, ${counted(sources, 'independent source')})`,
    ...(idBefore === undefined ? [] : [`    its address is stories/${id}/ now; stories/${idBefore}/ leads there`]),
    ...joined.map((each) => `    + ${each}`),
    ...left.map((each) => `    - ${each}`),
  ];
}
