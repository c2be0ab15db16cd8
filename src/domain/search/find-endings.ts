import type { ShownAnswer } from './answer-document.ts';
import { resultOf, type RankedResult } from './rank-results.ts';
import { wordsOf } from '../language/words.ts';

/**
 * All pages in the order in which to offer them while what is typed names no topic yet: by how many of its words the
 * title has, those in their places twice, so that titles that go on from it come first; then as editors order them.
 * @example findEndings(answers, 'не мо')[0] → { title: 'Не могу вернуть деньги. Кто поможет?', … }
 */
export function findEndings(answers: readonly ShownAnswer[], text: string): readonly RankedResult[] {
  const typed = tokensOf(text);
  const likeness = ({ title }: ShownAnswer) => {
    const words = tokensOf(title);
    const placed = typed.filter((token, at) => words[at]?.startsWith(token));
    const held = typed.filter((token) => words.some((word) => word.startsWith(token)));
    return placed.length + held.length;
  };
  return answers
    .map((answer) => ({ answer, likeness: likeness(answer) }))
    .sort((one, other) => other.likeness - one.likeness)
    .map(({ answer }) => resultOf(answer));
}

function tokensOf(text: string): readonly string[] {
  return wordsOf(text).map(({ token }) => token);
}
