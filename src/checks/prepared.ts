import { stemsOf } from '../domain/language/words.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { Message } from '../schemas/message.ts';

/** What outcomes tell to prepare and their message has no place for: no word of it names a field or an attachment. */
export function checkPrepared(draft: ContentDraft): readonly Issue[] {
  return draft.outcomes.flatMap(({ file, value: { prepare = [], message: id }, lineOf }) => {
    const message = draft.messages.find((candidate) => candidate.id === id);
    if (message === undefined) return [];
    const asked = new Set(stemsOf(askedIn(message.value)));
    return prepare.flatMap((item, index) => {
      if (stemsOf(item).some((stem) => asked.has(stem))) return [];
      const path = ['prepare', index];
      const found = `${quoteIn(item, path)}: в сообщении ${quote(message.id)} об этом ни слова`;
      return [issueAt('prepare-unasked', { file, line: lineOf(path) }, { found })];
    });
  });
}

function askedIn({ fields, attachments = [] }: Message): string {
  return [...Object.values(fields).flatMap(({ label, hint = '' }) => [label, hint]), ...attachments].join(
    '\n',
  );
}
