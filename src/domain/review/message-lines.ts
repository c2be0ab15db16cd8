import type { PluralForms } from '../language/plural.ts';
import { beforeAndAfter } from './before-and-after.ts';
import { changeLines, listed, namesText, pageText, wholeLine, wordText } from './comment-lines.ts';
import type { ReviewedBuild } from './reviewed-build.ts';

const MESSAGES: PluralForms = { one: 'сообщение', few: 'сообщения', many: 'сообщений' };
const REPLIES: PluralForms = { one: 'ответ', few: 'ответа', many: 'ответов' };

/** A message with the numbers of the outcomes that ask to send it. */
interface Message {
  readonly text: string;
  readonly outcomes: readonly string[];
}

/** Messages that visitors send, before and after, as a list. */
export function messageLines(before: ReviewedBuild, after: ReviewedBuild): readonly string[] {
  const messages = beforeAndAfter(messagesOf(before), messagesOf(after));
  const changed = messages.filter(({ was, is }) => was?.text !== is?.text);
  return listed(changed, MESSAGES, ({ id, was, is }) => {
    const name = `${wordText(id)} (${namesText((is ?? was)?.outcomes.map(wordText) ?? [])})`;
    if (was === undefined) return [`- Новое: ${name}`, wholeLine(is?.text ?? '')];
    if (is === undefined) return [`- Удалено: ${name}`];
    return [`- Изменено: ${name}`, ...changeLines(was.text, is.text)];
  });
}

/** Numbers of the outcomes whose message is another now. */
export function outcomesOfMessages(before: ReviewedBuild, after: ReviewedBuild): ReadonlySet<string> {
  const old = messagesOf(before);
  return new Set(
    [...messagesOf(after)].flatMap(([id, { text, outcomes }]) =>
      old.get(id)?.text === text ? [] : outcomes,
    ),
  );
}

/** Replies that operators paste, before and after, as a list: of each page in the first of its tones that changed. */
export function replyLines(before: ReviewedBuild, after: ReviewedBuild): readonly string[] {
  const changed = beforeAndAfter(repliesOf(before), repliesOf(after)).flatMap(({ was, is }) => {
    const replies = beforeAndAfter(was, is);
    return replies.find((reply) => reply.was?.text !== reply.is?.text) ?? [];
  });
  return listed(changed, REPLIES, ({ was, is }) => {
    if (was === undefined) return is === undefined ? [] : [`- Новый: ${pageText(is)}`, wholeLine(is.text)];
    if (is === undefined) return [`- Удалён: ${pageText(was)}`];
    return [`- Изменён: ${pageText(is)}`, ...changeLines(was.text, is.text)];
  });
}

function messagesOf({ tree }: ReviewedBuild): ReadonlyMap<string, Message> {
  const asked = tree.outcomes.flatMap(({ number, message }) =>
    message === null ? [] : [{ number, ...message }],
  );
  return new Map(
    [...Map.groupBy(asked, ({ id }) => id)].map(([id, all]) => [
      id,
      { text: all[0]?.text ?? '', outcomes: all.map(({ number }) => number) },
    ]),
  );
}

function repliesOf({ macros }: ReviewedBuild) {
  return new Map(
    [...Map.groupBy(macros, ({ number }) => number)].map(([number, replies]) => [
      number,
      new Map(replies.map((reply) => [reply.tone, reply])),
    ]),
  );
}
