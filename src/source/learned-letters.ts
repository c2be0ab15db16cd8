import { LETTER_COLUMNS } from '../domain/message/letter-pulls.ts';
import { learnLetterPulls } from '../domain/message/learn-letter-pulls.ts';
import { NO_PULLS, packPulls, type PullsFile } from '../domain/pull/pulls.ts';
import type { Content } from '../schemas/content.ts';
import { TOLD_OFF_TOPIC } from '../schemas/told.ts';

/** What is learned from the letters and told stories of a content, as the form of a message loads it. */
export function learnedLetters({ letters, told }: Pick<Content, 'letters' | 'told'>): PullsFile {
  if (letters.length === 0) return NO_PULLS;
  const written = letters.flatMap(({ value: { shows, letters: texts } }) =>
    texts.map((text) => ({ text, shows })),
  );
  const stories = told.flatMap(({ id, value }) => (id === TOLD_OFF_TOPIC ? [] : value.stories));
  return packPulls(learnLetterPulls(written, stories), LETTER_COLUMNS);
}
