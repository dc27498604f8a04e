/** npm run check: everything wrong in the content, without building. */
import { contentOrExit, folderArguments } from './arguments.ts';

const { content: dir } = folderArguments('npm run check -- [--content DIR]');
const { articles, themes } = await contentOrExit(dir);
console.log(`${articles.length} articles and ${themes.length} themes in ${dir}: no errors.`);
