import { outcomeVerdict } from '../../domain/article/verdict.ts';
import { formatNumber } from '../../domain/permalink/number.ts';
import { sharedCircumstances } from '../../domain/tree/circumstances.ts';
import type { ApiData } from '../../schemas/api.ts';
import { links, siteContent } from '../content.ts';
import { treeOf } from '../outcomes.ts';

/** `/api/v1/tree.json`: the decision tree, whole. */
export async function treeData(): Promise<ApiData<'tree'>> {
  const content = await siteContent();
  const tree = treeOf(content);
  return {
    root: tree.root,
    questions: [...tree.questions.values()].map(({ id, title, answers }) => ({
      id,
      url: links.node(id),
      title,
      answers: [...answers],
    })),
    outcomes: content.outcomes.map(({ id, value }) => ({
      id,
      url: links.node(id),
      number: formatNumber('outcome', value.number),
      title: value.title,
      verdict: outcomeVerdict(value),
      circumstances: [...sharedCircumstances(tree, id)],
    })),
  };
}
