import type { PackedAnswer } from './answer-document.ts';

/** A page with how much its editors want it found at once. */
export interface WeighedAnswer {
  readonly answer: PackedAnswer;
  /** 1 for most, more for what must never be left to the full text. */
  readonly weight: number;
}

const TYPE_ORDER = { article: 0, outcome: 1, question: 2 } as const;

/**
 * The pages whose list takes at most `mostBytes` as `sizeOf` measures it: by weight, then articles before outcomes
 * before questions, each kind in the given order. What does not fit is found by the full text alone.
 */
export function fitAnswers(
  pages: readonly WeighedAnswer[],
  mostBytes: number,
  sizeOf: (text: string) => number,
): readonly PackedAnswer[] {
  let answers = [...pages]
    .sort(
      (one, other) =>
        other.weight - one.weight || TYPE_ORDER[one.answer.type] - TYPE_ORDER[other.answer.type],
    )
    .map(({ answer }) => answer);
  for (
    let bytes = sizeOf(JSON.stringify(answers));
    bytes > mostBytes;
    bytes = sizeOf(JSON.stringify(answers))
  ) {
    answers = answers.slice(0, Math.floor((answers.length * mostBytes) / bytes));
  }
  return answers;
}
