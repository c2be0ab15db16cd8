import { addressBook } from '../domain/permalink/address-book.ts';
import type { LabelledText } from '../domain/pull/learn-pulls.ts';
import { NO_PULLS, packPulls, type PullsFile } from '../domain/pull/pulls.ts';
import { learnStoryPulls } from '../domain/story/learn-story-pulls.ts';
import { outcomesBehind, storyColumns } from '../domain/story/story-columns.ts';
import { routes } from '../domain/tree/graph.ts';
import type { Content } from '../schemas/content.ts';
import { TOLD_OFF_TOPIC } from '../schemas/told.ts';
import { remembered } from '../source/remembered.ts';
import { siteContent } from './content.ts';
import { memoryFile } from './language-files.ts';
import { treeOf } from './tree.ts';

/** A text with the outcomes that it may end at; none of them if nothing here answers it. */
interface ToldText {
  readonly text: string;
  readonly outcomes: readonly string[];
}

/** How strongly words of stories pull towards outcomes, learned from those that people told. */
export async function storyPulls(): Promise<PullsFile> {
  const content = await siteContent();
  if (content.told.length === 0) return NO_PULLS;
  const tree = treeOf(content);
  const outcomes = [...tree.outcomes];
  const columns = storyColumns(tree.outcomes, outcomesBehind([...routes(tree)]));
  const placeOf = (outcome: string) => outcomes.indexOf(outcome);
  const texts = toldTexts(content).map((told): LabelledText => ({
    text: told.text,
    outcomes: told.outcomes.length === 0 ? [outcomes.length] : told.outcomes.map(placeOf),
  }));
  return remembered(memoryFile('story-pulls'), { texts, columns }, () =>
    packPulls(learnStoryPulls(texts, columns), columns),
  );
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
