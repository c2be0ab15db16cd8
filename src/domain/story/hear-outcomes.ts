import { unpackPulls, type Pulls, type PullsFile } from '../pull/pulls.ts';
import { repairScript } from '../search/repair-script.ts';
import type { AnswersIndex } from '../search/answers-index.ts';
import { routes, type Route } from '../tree/graph.ts';
import type { PublishedTree } from '../tree/tree-file.ts';
import type { Tree } from '../tree/tree.ts';
import { leadsOf, type Leads } from './outcome-pages.ts';
import { heardWays, rankOutcomes } from './rank-outcomes.ts';
import { saidPhrases, settleAnswers, type SaidPhrases } from './settle-answers.ts';
import type { FoundSign } from './signs.ts';
import { outcomesBehind, storyColumns, type OutcomesBehind, type StoryColumns } from './story-columns.ts';
import type { StoryFile } from './story-file.ts';
import { storySentences } from './story-words.ts';
import type { HeardStory } from './story.ts';

/** What a story is understood by. */
export interface StorySources {
  readonly index: AnswersIndex;
  readonly tree: PublishedTree;
  readonly ways: readonly Route[];
  readonly behind: OutcomesBehind;
  /** The questions to which one way leads. */
  readonly onlyWays: ReadonlySet<string>;
  readonly phrases: SaidPhrases;
  readonly leads: Leads;
  readonly columns: StoryColumns;
  readonly pulls: Pulls;
  /** Whether some words were learned to speak against every outcome. */
  readonly knowsOffTopic: boolean;
}

/** Prepares what was loaded to hear stories by: the search index with further words, the tree, the phrases that settle its answers, and what was learned of words. */
export function buildStorySources(
  index: AnswersIndex,
  tree: PublishedTree,
  file: StoryFile,
  pullsFile: PullsFile,
): StorySources {
  const ways = [...routes(tree)];
  const behind = outcomesBehind(ways);
  const columns = storyColumns(tree.outcomes, behind);
  const pulls = unpackPulls(pullsFile, columns);
  return {
    index,
    tree,
    ways,
    behind,
    onlyWays: onlyWaysOf(tree),
    phrases: saidPhrases(tree, file),
    leads: leadsOf(index, tree, file.outcomes),
    columns,
    pulls,
    // Its column comes after those of the outcomes.
    knowsOffTopic: [...pulls.values()].some((ofWord) => ofWord.has(tree.outcomes.size)),
  };
}

/** The answers of the tree that a story gives, and the outcomes that they lead to. */
export function hearOutcomes(
  sources: StorySources,
  story: string,
  signs: readonly FoundSign[],
): Omit<HeardStory, 'values'> {
  const { text, said } = readStory(sources, story, signs);
  const cards = rankOutcomes(sources, text, said);
  const settled = cards.flatMap((card) => card.settled);
  return {
    settled: settled.filter(
      ({ question, answer }, at) =>
        settled.findIndex((other) => other.question === question && other.answer === answer) === at,
    ),
    cards,
  };
}

/** How much a story with these signs speaks for each outcome, in log odds, but for what the search finds. */
export function hearOdds(
  sources: StorySources,
  story: string,
  signs: readonly FoundSign[],
): ReadonlyMap<string, number> {
  const { text, said } = readStory(sources, story, signs);
  return new Map(heardWays(sources, text, said).ways.map(({ outcome, odds }) => [outcome, odds]));
}

/** A story in the letters it was meant in, with the answers that it gives. */
function readStory({ index, phrases }: StorySources, story: string, signs: readonly FoundSign[]) {
  const text = /[а-яё]/i.test(story) ? story : repairScript(story, index.lexicon);
  return {
    text,
    said: settleAnswers(storySentences(text, text === story ? signs : []), phrases, index.lexicon),
  };
}

function onlyWaysOf({ root, questions }: Tree): ReadonlySet<string> {
  const arrivals = new Map<string, string[]>();
  for (const { id, answers } of questions.values()) {
    for (const { to } of answers) arrivals.set(to, [...(arrivals.get(to) ?? []), id]);
  }
  const isOnly = (id: string): boolean => {
    const [from, ...others] = arrivals.get(id) ?? [];
    return id === root || (from !== undefined && others.length === 0 && isOnly(from));
  };
  return new Set([...questions.keys()].filter(isOnly));
}
