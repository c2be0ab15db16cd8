import type { MessageChecks } from '../domain/message/message-rules.ts';
import { learnedLetters } from '../source/learned-letters.ts';
import { remembered } from '../source/remembered.ts';
import { siteContent } from './content.ts';
import { memoryFile } from './language-files.ts';

/** What the form of a message checks it by: the words and advice of editors, and what was learned from letters. */
export async function messageChecks(): Promise<MessageChecks> {
  const { messageChecks: rules, letters, told } = await siteContent();
  const learned = await remembered(memoryFile('letter-pulls'), { letters, told }, () =>
    learnedLetters({ letters, told }),
  );
  return { ...rules.value, learned };
}
