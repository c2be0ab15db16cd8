import { packSays, type StoryFile } from '../domain/story/story-file.ts';
import type { FixedPageTitles } from './answer-entries.ts';
import { answersFile } from './answers-file.ts';
import { articleLink, publishedArticles } from './articles.ts';
import { siteContent } from './content.ts';
import { treeOf } from './tree.ts';

/** What understanding a story needs of the content besides the search's files and the tree. */
export async function storyFile(titles: FixedPageTitles): Promise<StoryFile> {
  const content = await siteContent();
  const said = new Map(content.questions.map(({ id, value }) => [id, value.answers]));
  const questions = Array.from(treeOf(content).questions.keys(), (id) => said.get(id) ?? []);
  return {
    says: questions.map((answers) => answers.map(({ says = [] }) => packSays(says))),
    outcomes: await outcomesOfArticles(titles),
  };
}

/** Of each article, in the order of the answers file, the place of its outcome in the tree's file; -1 without one. */
export async function outcomesOfArticles(titles: FixedPageTitles): Promise<readonly number[]> {
  const content = await siteContent();
  const places = [...treeOf(content).outcomes];
  const outcomeOf = new Map(
    publishedArticles(content).map((article) => [articleLink(article).href, article.value.outcome]),
  );
  const { answers } = await answersFile(titles);
  return answers
    .filter(({ type }) => type === 'article')
    .map(({ url }) => places.indexOf(outcomeOf.get(url) ?? ''));
}
