import type { Urgency, VerdictMark } from '../domain/article/verdict.ts';
import { formatMention, markedTextOf } from '../domain/mention/mention.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import type { WrittenOutcome, WrittenTree } from '../domain/tree/format-tree.ts';
import { reachable, routes } from '../domain/tree/graph.ts';
import { siteContent } from './content.ts';
import { find } from './find.ts';
import { messageDraft } from './messages.ts';
import { outcomeMark } from './outcome-mark.ts';
import { treeOf } from './tree.ts';
import { resolverOf } from './registry.ts';

/** The whole tree for reading, without the interface's words for verdicts and urgencies. */
export interface TreeText extends Pick<WrittenTree, 'questions' | 'routes'> {
  readonly site: string;
  readonly outcomes: readonly TextOutcome[];
}

type TextOutcome = Omit<WrittenOutcome, 'verdict' | 'urgency'> & {
  readonly mark: VerdictMark;
  readonly urgency: Urgency;
};

/** Questions in the order of walking, outcomes by number. */
export async function treeText(): Promise<TreeText> {
  const content = await siteContent();
  const tree = treeOf(content);
  const resolve = resolverOf(content);
  const plain = (text: string) => markedTextOf(resolve(text));
  const plainIfAny = (text: string | undefined) => (text === undefined ? undefined : plain(text));
  return {
    site: content.site.value.title,
    routes: [...routes(tree)].length,
    questions: [...reachable(tree)].flatMap((id) => {
      const question = tree.questions.get(id);
      return question === undefined
        ? []
        : [{ ...question, hint: plainIfAny(find(content.questions, id).value.hint) }];
    }),
    outcomes: content.outcomes
      .toSorted((a, b) => a.value.number - b.value.number)
      .map(({ id, value }) => ({
        id,
        number: formatNumber('outcome', value.number),
        title: value.title,
        mark: outcomeMark(content, value),
        urgency: value.urgency,
        sign: plainIfAny(value.sign),
        channel: plainIfAny(value.channel && formatMention('channel', value.channel)),
        why: plain(value.why),
        next: plain(value.next),
        recontact: value.recontact && {
          after: plain(formatMention('period', value.recontact.after)),
          to: value.recontact.to,
        },
        fallback: value.fallback,
        message: value.message === undefined ? undefined : messageDraft(content, value.message),
      })),
  };
}
