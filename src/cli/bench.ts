import { parseArgs } from 'node:util';
import { readEnvironment } from '../source/environment.ts';
import { prepareContent } from '../bench/build-contest.ts';
import { formatFigures, formatVerdict, isPast, type Figure } from '../bench/figure.ts';
import {
  HUGE_COUNT,
  LARGE_COUNT,
  measureBuilds,
  measureGrowth,
  SMALL_COUNT,
} from '../bench/measure-builds.ts';
import { measureCheck, measureTreeCheck } from '../bench/measure-check.ts';
import { measurePages } from '../bench/measure-pages.ts';
import { measureRun } from '../bench/measured-run.ts';
import { measureQueries } from '../bench/measure-queries.ts';
import { measureSearch } from '../bench/measure-search.ts';
import { measureSearchContest } from '../bench/measure-search-contest.ts';
import { withServedSite } from '../bench/served-site.ts';

// npm run bench [-- --large]: prints every budget with its figure and fails if one is broken.
const { values: options } = parseArgs({ options: { large: { type: 'boolean', default: false } } });
const { contentFolder } = readEnvironment(process.env);
const SITE_FOLDER = '.cache/bench/site';

await measureRun(['src/cli/build.ts', SITE_FOLDER], { cwd: process.cwd(), env: { SITE_BASE: '/' } });
const served = await withServedSite(SITE_FOLDER, async (site) => [
  ...tell('Pages: HTML with styles and scripts, as sent', await measurePages(SITE_FOLDER, site)),
  ...tell('Search: all that is sent', await measureSearch(site)),
]);

const builds = tell('Builds: ours also holds the written content', [
  ...(await measureBuilds(SMALL_COUNT, contentFolder)),
  ...(await measureBuilds(LARGE_COUNT, contentFolder)),
]);
const queries = tell('Queries nobody types', await measureQueries(SITE_FOLDER));
const contest = tell('Search of generated articles', await measureSearchContest(LARGE_COUNT));
const checks = tell('Content check', [
  await measureCheck('written content', contentFolder),
  await measureCheck('with 1,000 generated articles', await prepareContent(LARGE_COUNT, contentFolder)),
  ...(await measureTreeCheck()),
]);
const growth = options.large
  ? [
      ...tell('Growth', await measureGrowth(contentFolder)),
      ...tell('Search of very many articles', await measureSearchContest(HUGE_COUNT)),
    ]
  : [];

const figures = [...served, ...queries, ...builds, ...contest, ...checks, ...growth];
console.log(`\n${formatVerdict(figures)}`);
process.exitCode = figures.some(isPast) ? 1 : 0;

function tell(title: string, figures: readonly Figure[]): readonly Figure[] {
  console.log(`\n${title}\n${formatFigures(figures)}`);
  return figures;
}
