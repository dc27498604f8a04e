/**
 * Measures the digest engine on the labelled set: `npm run bench:digest -- [--list MEASURE] [--topic NAME] [--held] [--set DIR] [--cost]`.
 * Prints, per topic, what was right, wrong and missed on the part used for development and on the part set aside.
 */
import { parseArgs } from 'node:util';
import { createThemeModel } from '../src/digest/themes/model.ts';
import { readThemes } from '../src/site/read.ts';
import { analysisCost, groupingCost, mixedArticles, spreadOut } from '../test/bench/digest/cost.ts';
import { readTopics, untaught } from '../test/bench/digest/labels.ts';
import { emptyReport, measure, type Report, type Tally } from '../test/bench/digest/measure.ts';

const { values: options } = parseArgs({
  options: {
    list: { type: 'string' },
    topic: { type: 'string' },
    held: { type: 'boolean' },
    content: { type: 'string', default: 'content' },
    set: { type: 'string', default: 'test/fixtures/digest' },
    cost: { type: 'boolean' },
  },
});

const shipped = (await readThemes(options.content)).items;
const topics = (await readTopics(options.set)).filter(
  ({ name }) => options.topic === undefined || name === options.topic,
);
const wholes = { development: emptyReport(), 'set aside': emptyReport() };

for (const topic of topics) {
  const model = createThemeModel(topic.themes.length > 0 ? topic.themes : untaught(shipped, topic));
  const reports = { development: emptyReport(), 'set aside': emptyReport() };
  measure(reports, topic.articles, model);
  for (const part of ['development', 'set aside'] as const) {
    const report = reports[part];
    const articles = topic.articles.filter((each) => each.held === (part === 'set aside'));
    print(
      `${topic.name}, ${part}: ${articles.length} articles, ${articles.flatMap((each) => each.passages).length} passages`,
      report,
    );
    merge(wholes[part], report);
    if (options.list !== undefined && (part === 'development') !== (options.held ?? false)) list(report, options.list);
  }
}
print('all topics, development', wholes.development);
print('all topics, set aside', wholes['set aside']);

function print(title: string, report: Report): void {
  console.log(`\n${title}`);
  for (const [name, tally] of Object.entries(report)) console.log(`  ${name.padEnd(20)} ${line(tally)}`);
}

function line({ right, wrong, missed }: Tally): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '   – ' : (part / whole).toFixed(3));
  const [precision, recall] = [share(right, right + wrong), share(right, right + missed)];
  const f1 = share(2 * right, 2 * right + wrong + missed);
  return `precision ${precision}  recall ${recall}  F1 ${f1}   (${right} right, ${wrong} wrong, ${missed} missed)`;
}

function merge(into: Report, report: Report): void {
  for (const [name, tally] of Object.entries(report)) {
    const sum = into[name];
    if (sum === undefined) continue;
    sum.right += tally.right;
    sum.wrong += tally.wrong;
    sum.missed += tally.missed;
  }
}

function list(report: Report, name: string): void {
  console.log(
    report[name]?.list.map((each) => `    ${each}`).join('\n') ??
      `no measure ${name}: ${Object.keys(report).join(', ')}`,
  );
}

if (options.cost === true) {
  const labelled = topics.flatMap((topic) => topic.articles);
  const { median, slowest, analysed } = analysisCost(mixedArticles(10_000, labelled), createThemeModel(shipped));
  console.log(
    `\ncost\n  analysing an article of 470 words: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(0)} ms`,
  );
  for (const perDay of [5, 200]) {
    for (const count of [1_000, 5_000, 10_000]) {
      const cost = groupingCost(spreadOut(analysed.slice(0, count), perDay));
      console.log(`  grouping ${count}, ${perDay} a day: ${cost.toFixed(0)} ms`);
    }
  }
}
