import type { ShownAnswer } from './answer-document.ts';

/** A page with how much its editors want it found at once. */
export interface WeighedAnswer {
  readonly answer: ShownAnswer;
  /** As `packPhrases` writes them. */
  readonly phrases: string;
  /** 1 for most, more for what must never be left to the full text. */
  readonly weight: number;
}

const TYPE_ORDER = { article: 0, page: 1, outcome: 2, question: 3 } as const;

/**
 * The pages whose list takes at most `mostBytes` as `sizeOf` measures it: by weight, then articles before other pages,
 * outcomes and questions, each kind in the given order. What does not fit is found by the full text alone.
 */
export function fitAnswers<Page extends WeighedAnswer>(
  pages: readonly Page[],
  mostBytes: number,
  sizeOf: (text: string) => number,
): readonly Page[] {
  const sizeOfAll = (list: readonly Page[]) =>
    sizeOf(JSON.stringify(list.map(({ answer, phrases }) => [answer, phrases])));
  let kept = [...pages].sort(
    (one, other) => other.weight - one.weight || TYPE_ORDER[one.answer.type] - TYPE_ORDER[other.answer.type],
  );
  for (let bytes = sizeOfAll(kept); bytes > mostBytes; bytes = sizeOfAll(kept)) {
    kept = kept.slice(0, Math.floor((kept.length * mostBytes) / bytes));
  }
  return kept;
}
