import { addressBook } from '../domain/permalink/address-book.ts';
import { buildAnswersIndex } from '../domain/search/answers-index.ts';
import { narrowIndex } from '../domain/search/narrow-index.ts';
import { learnStoryPulls, type LabelledText } from '../domain/story/learn-story-pulls.ts';
import { firstPagesOf, leadsOf } from '../domain/story/outcome-pages.ts';
import { searchOutcomes, SEARCH_WEIGHT } from '../domain/story/search-outcomes.ts';
import { outcomesBehind, storyColumns } from '../domain/story/story-columns.ts';
import { NO_STORY_PULLS, packStoryPulls, type StoryPullsFile } from '../domain/story/story-pulls.ts';
import { routes } from '../domain/tree/graph.ts';
import type { Content } from '../schemas/content.ts';
import { TOLD_OFF_TOPIC } from '../schemas/told.ts';
import { remembered } from '../source/remembered.ts';
import type { FixedPageTitles } from './answer-entries.ts';
import { answersFile } from './answers-file.ts';
import { links, siteContent } from './content.ts';
import { memoryFile, searchLanguage } from './language-files.ts';
import { outcomesOfArticles } from './story-file.ts';
import { treeOf } from './tree.ts';

/** A text with the outcomes that it may end at; none of them if nothing here answers it. */
interface ToldText {
  readonly text: string;
  readonly outcomes: readonly string[];
}

/** Learning takes no longer for a thousand articles than for a hundred: so many pages of an outcome are searched. */
const MOST_PAGES = 12;

/** How strongly words of stories pull towards outcomes beyond what the search knows, learned from those that people told. */
export async function storyPulls(titles: FixedPageTitles): Promise<StoryPullsFile> {
  const content = await siteContent();
  if (content.told.length === 0) return NO_STORY_PULLS;
  const answers = await answersFile(titles);
  const { further } = await searchLanguage(titles);
  const ofArticles = await outcomesOfArticles(titles);
  const input = { answers, further, ofArticles, told: toldTexts(content) };
  return remembered(memoryFile('story-pulls'), input, () => {
    const tree = treeOf(content);
    const outcomes = [...tree.outcomes];
    const columns = storyColumns(tree.outcomes, outcomesBehind([...routes(tree)]));
    const index = buildAnswersIndex(answers, further);
    const urls = new Map(outcomes.map((id) => [id, links.node(id)]));
    const leads = leadsOf(index, { outcomes: new Set(outcomes), urls }, ofArticles);
    const searched = narrowIndex(index, firstPagesOf(index, leads, MOST_PAGES));
    const placeOf = (outcome: string) => outcomes.indexOf(outcome);
    const labelled = input.told.map((told): LabelledText => {
      const scores = searchOutcomes(searched, leads, told.text);
      return {
        text: told.text,
        outcomes: told.outcomes.length === 0 ? [outcomes.length] : told.outcomes.map(placeOf),
        odds: new Map(Array.from(scores, ([id, score]) => [placeOf(id), SEARCH_WEIGHT * score])),
      };
    });
    return packStoryPulls(learnStoryPulls(labelled, columns), columns);
  });
}

/** What people tell and how they call outcomes; golden stories that only judge are not learned from. */
function toldTexts(content: Content): readonly ToldText[] {
  const { told, stories, outcomes } = content;
  const { outcomeOf } = addressBook(content);
  return [
    ...told.flatMap(({ id, value }) =>
      value.stories.map((text) => ({ text, outcomes: id === TOLD_OFF_TOPIC ? [] : [outcomeOf(id)] })),
    ),
    ...stories
      .filter(({ value }) => value.held !== true)
      .map(({ value }) => ({ text: value.story, outcomes: value.outcomes.map(outcomeOf) })),
    ...outcomes.flatMap(({ id, value }) => value.aliases.map((text) => ({ text, outcomes: [id] }))),
  ];
}
