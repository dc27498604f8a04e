/** Reads a built site as a browser and a feed reader would, before it is published. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { type PageLinks, pageLinks } from './page-links.ts';

export interface Finding {
  /** Path in the site. */
  readonly file: string;
  readonly problem: string;
}

export interface Verified {
  readonly files: number;
  readonly pages: number;
  readonly findings: readonly Finding[];
}

/**
 * Every link inside the site leads to a file, and its fragment to an id; nothing is loaded from another host; XML and
 * JSON parse; every path in `expected` is there.
 * @param address full address of the site with its base path
 * @param expected paths that must exist (`articles/x/`)
 */
export async function verifySite(dir: string, address: string, expected: readonly string[]): Promise<Verified> {
  const files = await filesOf(dir);
  const findings: Finding[] = [];
  const pages = new Map<string, PageLinks>();
  for (const file of files) {
    if (!/\.(html|xml|json|webmanifest|css|opml)$/.test(file)) continue;
    const text = await readFile(join(dir, file), 'utf8');
    if (file.endsWith('.html')) pages.set(file, pageLinks(text));
    else findings.push(...unreadable(file, text));
  }
  const known = new Set(files);
  for (const path of expected) {
    if (!known.has(fileOf(path))) findings.push({ file: fileOf(path), problem: 'this page is missing' });
  }
  for (const [file, page] of pages) findings.push(...brokenLinks(file, page, pages, known, address));
  return { files: files.length, pages: pages.size, findings };
}

async function filesOf(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
    .toSorted();
}

function unreadable(file: string, text: string): Finding[] {
  if (file.endsWith('.css')) {
    // A namespace is a name that looks like an address; nothing is fetched from it.
    const foreign = /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/.exec(
      text.replace(/@namespace[^;]*;/g, ''),
    )?.[1];
    return foreign ? [{ file, problem: `it loads ${foreign} from another host` }] : [];
  }
  try {
    if (/\.(xml|opml)$/.test(file)) parseXml(text);
    else JSON.parse(text);
    return [];
  } catch (error) {
    return [{ file, problem: `it does not parse: ${String(error).split('\n')[0]}` }];
  }
}

function brokenLinks(
  file: string,
  page: PageLinks,
  pages: ReadonlyMap<string, PageLinks>,
  known: ReadonlySet<string>,
  address: string,
): Finding[] {
  const findings = page.repeatedIds.map((id): Finding => ({ file, problem: `the id "${id}" stands there twice` }));
  const say = (problem: string): void => {
    findings.push({ file, problem });
  };
  const here = new URL(file.replace(/index\.html$/, ''), address);
  for (const link of new Set([...page.links, ...page.resources])) {
    if (link.startsWith('data:')) continue;
    const url = URL.parse(link, here);
    if (!url) say(`"${link}" is not an address`);
    else if (!url.href.startsWith(address)) {
      if (page.resources.includes(link)) say(`it loads ${link} from outside the site`);
      else if (url.origin === here.origin && link.startsWith('/')) say(`${link} leads out of the site's base path`);
    } else {
      const target = fileOf(decodeURI(url.pathname.slice(new URL(address).pathname.length)));
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (!known.has(target)) say(`${link} leads nowhere`);
      else if (fragment && pages.has(target) && !pages.get(target)?.ids.has(fragment)) {
        say(`${link} names a passage that ${target} does not have`);
      }
    }
  }
  return findings;
}

const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
