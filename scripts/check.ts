/** npm run check: everything wrong in the content, its themes' examples included, and what of it no page will show, without building. */
import { rememberedDigest } from '../src/site/analysis-cache.ts';
import { wrongExamples } from '../src/site/examples.ts';
import { leftOut } from '../src/site/left-out.ts';
import { formatProblems } from '../src/site/problem.ts';
import { contentOrExit, folderArguments, refuse } from './arguments.ts';

const { content: dir } = folderArguments('npm run check -- [--content DIR]');
const { site, articles, themes } = await contentOrExit(dir);
const { digest } = await rememberedDigest(articles, themes, site);
const notices = leftOut(digest);
const wrong = wrongExamples(themes);
const found = [...wrong, ...notices];
if (found.length > 0) console.log(formatProblems(found));
if (wrong.length > 0) refuse(`\n${wrong.length} of the themes' examples are wrong.`);
console.log(`${articles.length} articles and ${themes.length} themes in ${dir}: no errors.`);
