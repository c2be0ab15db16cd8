import { movedAnswers } from '../domain/permalink/moved-links.ts';
import type { TreeFile } from '../domain/tree/tree-file.ts';
import { links, siteContent } from './content.ts';
import { treeOf } from './tree.ts';

/** The tree as pages load it once a visitor has given answers. */
export async function treeFile(): Promise<TreeFile> {
  const content = await siteContent();
  const { root, questions, outcomes } = treeOf(content);
  return {
    root,
    questions: Array.from(questions.values(), (question) => ({ ...question, url: links.node(question.id) })),
    outcomes: Array.from(outcomes, (id) => ({ id, url: links.node(id) })),
    moved: movedAnswers(content),
  };
}
