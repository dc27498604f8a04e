/** npm run check: everything wrong in the content, and what of it no page will show, without building. */
import { buildDigest } from '../src/digest/digest.ts';
import { leftOut } from '../src/site/left-out.ts';
import { formatProblems } from '../src/site/problem.ts';
import { contentOrExit, folderArguments } from './arguments.ts';

const { content: dir } = folderArguments('npm run check -- [--content DIR]');
const { site, articles, themes } = await contentOrExit(dir);
const notices = leftOut(buildDigest(articles, themes, site));
if (notices.length > 0) console.log(formatProblems(notices));
console.log(`${articles.length} articles and ${themes.length} themes in ${dir}: no errors.`);
