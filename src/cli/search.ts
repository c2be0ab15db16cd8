import { answerQuery } from '../domain/search/answer-query.ts';
import { formatExplanation } from '../search-lab/format-explanation.ts';
import { formatWordReport } from '../search-lab/word-report.ts';
import { readEnvironment } from '../source/environment.ts';
import { readContent } from '../source/read-content.ts';
import { builtIndex, readBuiltSearch } from '../source/built-search.ts';
import { goldenFailures } from '../search-lab/golden-failures.ts';
import { goldenQueries } from '../search-lab/golden-queries.ts';
import { judgeQueries } from '../search-lab/golden-query.ts';
import { goldenReport } from '../search-lab/golden-report.ts';
import { tuneConfidence } from '../search-lab/tune-confidence.ts';
import { tuneWeights } from '../search-lab/tune-weights.ts';
import { readOptions } from './read-options.ts';

// npm run search -- "запрос": what the built search understood and found, and why. With --golden it asks all golden
// queries and exits 1 where they are answered worse than they must be, with --words it names what editors could name better, with --tune it tries other weights.
const { values: options, positionals } = readOptions({
  options: {
    golden: { type: 'boolean', default: false },
    words: { type: 'boolean', default: false },
    tune: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const BUILT_SITE = 'dist';
const NO_FAILURES = 'Поиск отвечает так, как должен.';
const USAGE = 'Что искать? npm run search -- "запрос"; ещё есть --golden, --words и --tune';

try {
  console.log(await report(positionals.join(' ')));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function report(query: string): Promise<string> {
  const built = await readBuiltSearch(BUILT_SITE);
  const { pages } = built;
  const index = builtIndex(built);
  if (options.words) return formatWordReport(index);
  if (options.golden) {
    const judgements = judgeQueries(index, await readGoldenQueries(), pages);
    const failures = goldenFailures(judgements);
    if (failures.length > 0) process.exitCode = 1;
    return [goldenReport(judgements), '', ...(failures.length > 0 ? failures : [NO_FAILURES])].join('\n');
  }
  if (options.tune) {
    const queries = await readGoldenQueries();
    return [tuneWeights(built, queries), tuneConfidence(index, queries, pages)].join('\n\n');
  }
  if (query === '') throw new Error(USAGE);
  return formatExplanation(index, answerQuery(index, query));
}

async function readGoldenQueries() {
  const { contentFolder, base } = readEnvironment(process.env);
  const { draft } = await readContent(process.cwd(), contentFolder);
  return goldenQueries(draft, base);
}
