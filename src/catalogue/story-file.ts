import { packSays, type StoryFile } from '../domain/story/story-file.ts';
import type { FixedPageTitles } from './answer-entries.ts';
import { answersFile } from './answers-file.ts';
import { articleLink, publishedArticles } from './articles.ts';
import { siteContent } from './content.ts';
import { treeOf } from './tree.ts';

/** What understanding a story needs of the content besides the search's files and the tree. */
export async function storyFile(titles: FixedPageTitles): Promise<StoryFile> {
  const content = await siteContent();
  const { questions, outcomes } = treeOf(content);
  const places = [...outcomes];
  const outcomeOf = new Map(
    publishedArticles(content).map((article) => [articleLink(article).href, article.value.outcome]),
  );
  const said = new Map(content.questions.map(({ id, value }) => [id, value.answers]));
  const { answers } = await answersFile(titles);
  return {
    says: Array.from(questions.keys(), (id) => (said.get(id) ?? []).map(({ says = [] }) => packSays(says))),
    outcomes: answers
      .filter(({ type }) => type === 'article')
      .map(({ url }) => places.indexOf(outcomeOf.get(url) ?? '')),
  };
}
