import { createElement } from '../../browser/create-element.ts';
import type { Reply } from '../../domain/reply/compose-reply.ts';
import type { RankedResult } from '../../domain/search/rank-results.ts';
import { answerNode } from '../site-search/suggestion-nodes.ts';

/** A page that answers, by the number that is said aloud. */
export function optionNode(page: RankedResult): HTMLElement {
  const option = answerNode(page);
  const number = page.answer?.number;
  if (number !== undefined) option.prepend(createElement('b', '', number));
  return option;
}

/** A reply as it will be pasted, its blanks marked; its line breaks are the preview's. */
export function replyNodes({ blocks }: Reply): readonly (Node | string)[] {
  return blocks.flatMap(({ kind, parts }, at) => [
    at === 0 ? '' : '\n',
    kind === 'item' ? '— ' : '',
    ...parts.map(({ kind: part, text }) =>
      part === 'blank' ? createElement('b', 'blank', `[${text}]`) : text,
    ),
  ]);
}
