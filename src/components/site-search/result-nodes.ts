import { highlight } from '../../domain/search/highlight.ts';
import type { VerdictMark } from '../../domain/article/verdict.ts';
import type { NoticeDocument } from '../../domain/search/answer-document.ts';
import { NOW_FOR_ALL } from '../../texts/notice.ts';
import { VERDICTS, verdictWord } from '../../texts/verdict.ts';
import { createElement } from '../../browser/create-element.ts';

/** The text with the words that were found marked. */
export function marked(text: string, matchedStems: ReadonlySet<string>): readonly (Node | string)[] {
  return highlight(text, matchedStems).map((segment) =>
    segment.matched ? createElement('mark', '', segment.text) : segment.text,
  );
}

/** A verdict as `VerdictMark.astro` prints it. */
export function verdictNode(mark: VerdictMark): HTMLElement {
  const sign = createElement('i', '', VERDICTS[mark.verdict].sign);
  sign.setAttribute('aria-hidden', 'true');
  return createElement('span', `verdict ${mark.verdict}`, sign, verdictWord(mark.verdict, mark));
}

/** A notice as `TimedNotice.astro` begins it. */
export function noticeNodes({ text }: NoticeDocument): readonly (Node | string)[] {
  return [createElement('strong', '', NOW_FOR_ALL), ` ${text}`];
}
