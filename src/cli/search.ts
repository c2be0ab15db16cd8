import { answerQuery } from '../domain/search/answer-query.ts';
import { hearStory } from '../domain/story/hear-story.ts';
import { pullingWords } from '../domain/story/story-pulls.ts';
import { formatExplanation } from '../search-lab/format-explanation.ts';
import { formatStory, storyData } from '../search-lab/format-story.ts';
import { formatWordReport } from '../search-lab/word-report.ts';
import { readContent } from '../source/read-content.ts';
import { builtIndex, builtStorySources, readBuiltSearch, type BuiltSearch } from '../source/built-search.ts';
import { goldenFailures } from '../search-lab/golden-failures.ts';
import { goldenMessages, goldenQueries, goldenStories } from '../search-lab/golden-queries.ts';
import { judgeMessages, messageFailures, messageReport } from '../search-lab/golden-message.ts';
import { judgeQueries } from '../search-lab/golden-query.ts';
import { goldenReport } from '../search-lab/golden-report.ts';
import { judgeStory } from '../search-lab/golden-story.ts';
import { storyFailures, storyReport } from '../search-lab/story-failures.ts';
import { tuneConfidence } from '../search-lab/tune-confidence.ts';
import { tuneWeights } from '../search-lab/tune-weights.ts';
import { messageOf } from './fail.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';

// npm run search -- "запрос": what the built search understood and found, and why; with --story "…" what is understood
// of a story, with --json for programs. With --golden it asks all golden queries and messages and hears all golden stories and exits 1
// where they are answered worse than they must be, with --words it names what editors could name better, with --tune it tries other weights.
const { values: options, positionals } = readOptions({
  options: {
    story: { type: 'string' },
    json: { type: 'boolean', default: false },
    golden: { type: 'boolean', default: false },
    words: { type: 'boolean', default: false },
    tune: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const BUILT_SITE = 'dist';
const NO_FAILURES = 'Поиск отвечает так, как должен.';
const USAGE =
  'Что искать? npm run search -- "запрос" или --story "что случилось"; ещё есть --golden, --words и --tune';

try {
  console.log(await report(positionals.join(' ')));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

async function report(query: string): Promise<string> {
  const built = await readBuiltSearch(BUILT_SITE);
  if (options.story !== undefined) return reportStory(built, options.story);
  const index = builtIndex(built);
  if (options.words) return formatWordReport(index);
  if (options.golden) return reportGolden(built);
  if (options.tune) {
    const queries = goldenQueries(await readDraft(), runEnvironment().base);
    return [tuneWeights(built, queries), tuneConfidence(index, queries, built.pages)].join('\n\n');
  }
  if (query === '') throw new Error(USAGE);
  return formatExplanation(index, answerQuery(index, query));
}

function reportStory(built: BuiltSearch, story: string): string {
  const { today } = runEnvironment();
  const sources = builtStorySources(built);
  const heard = hearStory(sources, story, today);
  const outcomes = [...sources.tree.outcomes];
  const pulling = (outcome: string) =>
    pullingWords(sources.pulls, story, sources.columns, outcomes.indexOf(outcome));
  return options.json ? JSON.stringify(storyData(heard)) : formatStory(sources.tree, heard, pulling);
}

async function reportGolden(built: BuiltSearch): Promise<string> {
  const { base } = runEnvironment();
  const draft = await readDraft();
  const sources = builtStorySources(built);
  const judgements = judgeQueries(builtIndex(built), goldenQueries(draft, base), built.pages);
  const stories = goldenStories(draft).map((story) => judgeStory(sources, story));
  const messages = judgeMessages(sources, goldenMessages(draft, base), built.pages);
  const failures = [...goldenFailures(judgements), ...storyFailures(stories), ...messageFailures(messages)];
  if (failures.length > 0) process.exitCode = 1;
  return [
    goldenReport(judgements),
    '',
    storyReport(stories, sources.tree.outcomes),
    '',
    messageReport(messages),
    '',
    ...(failures.length > 0 ? failures : [NO_FAILURES]),
  ].join('\n');
}

async function readDraft() {
  const { contentFolder } = runEnvironment();
  return (await readContent(process.cwd(), contentFolder)).draft;
}
