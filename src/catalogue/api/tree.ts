import { outcomeVerdict } from '../../domain/article/verdict.ts';
import { textOf } from '../../domain/mention/mention.ts';
import { formatNumber } from '../../domain/permalink/number.ts';
import { movedAnswers } from '../../domain/permalink/moved-links.ts';
import { sharedCircumstances } from '../../domain/tree/circumstances.ts';
import { distances } from '../../domain/tree/graph.ts';
import type { ApiData } from '../../schemas/api.ts';
import { absolute, links, siteContent } from '../content.ts';
import { find } from '../find.ts';
import { messageDraft } from '../messages.ts';
import { outcomeAnnouncements } from '../outcomes.ts';
import { treeOf } from '../tree.ts';
import { resolverOf } from '../registry.ts';

/** `/api/v1/tree.json`: the decision tree, whole. */
export async function treeData(): Promise<ApiData<'tree'>> {
  const content = await siteContent();
  const tree = treeOf(content);
  const distanceOf = distances(tree);
  const hintOf = (id: string) => {
    const { hint } = find(content.questions, id).value;
    return hint === undefined ? null : textOf(resolverOf(content)(hint));
  };
  return {
    root: tree.root,
    questions: [...tree.questions.values()].map(({ id, title, answers }) => ({
      id,
      url: links.node(id),
      title,
      hint: hintOf(id),
      distance: distanceOf.get(id) ?? null,
      answers: [...answers],
    })),
    outcomes: content.outcomes.map((outcome) => {
      const { id, value } = outcome;
      return {
        id,
        url: links.node(id),
        number: formatNumber('outcome', value.number),
        shortUrl: absolute(content, links.shortOutcome(value.number)),
        title: value.title,
        verdict: outcomeVerdict(value),
        urgency: value.urgency,
        department: value.department ?? null,
        channel: value.channel ?? null,
        message:
          value.message === undefined
            ? null
            : { id: value.message, text: messageDraft(content, value.message) },
        recontact: value.recontact ?? null,
        fallback: value.fallback,
        circumstances: [...sharedCircumstances(tree, id)],
        distance: distanceOf.get(id) ?? null,
        announcements: outcomeAnnouncements(content, outcome).map(textOf),
      };
    }),
    moved: { ...movedAnswers(content) },
  };
}
