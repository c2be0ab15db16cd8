import { plainBody } from '../domain/article/plain-body.ts';
import { parseMention } from '../domain/mention/mention.ts';
import { placeholdersIn } from '../domain/mention/placeholders.ts';
import type { Entry } from '../domain/report/located.ts';
import type { Content } from '../schemas/content.ts';
import { parseBody } from '../source/read-body.ts';
import { find } from './find.ts';

/** Ids of the periods and channels that a page shows. */
export interface ShownValues {
  readonly periods: string[];
  readonly channels: string[];
}

/** An article, a question or an outcome, as far as it may name what shows periods and channels. */
type Page = Entry<{
  readonly facts?: readonly string[] | undefined;
  readonly department?: string | undefined;
  readonly channel?: string | undefined;
  readonly message?: string | undefined;
  readonly reply?: unknown;
  readonly recontact?: { readonly after: string } | undefined;
}> & { readonly body?: string };

/** A body without these shows no values, and need not be read again. */
const SHOWS_VALUES = /<(?:Period|Channel|Message)\b/;

/** The periods and channels that a page shows in its texts, facts, message, reply and by its department. */
export function shownValues(content: Content, { value, body = '' }: Page): ShownValues {
  const { facts = [], department, channel, message, reply, recontact } = value;
  const periods = new Set(recontact === undefined ? [] : [recontact.after]);
  const channels = new Set(channel === undefined ? [] : [channel]);
  if (hasPeriod(reply)) periods.add(reply.period);
  if (department !== undefined) find(content.departments, department).value.channels.forEach(addTo(channels));

  const readText = (text: string) => {
    for (const { name } of placeholdersIn(text)) {
      const { kind, id } = parseMention(name);
      if (kind === 'period') periods.add(id);
      if (kind === 'channel') channels.add(id);
    }
  };
  const readMessage = (id: string) => {
    const { value: fields, body: text } = find(content.messages, id);
    readText(JSON.stringify(fields) + text);
    return '';
  };
  readText(JSON.stringify(value));
  for (const id of facts) readText(find(content.facts, id).value.statement);
  if (message !== undefined) readMessage(message);
  const tree = SHOWS_VALUES.test(body) ? parseBody(body).tree : undefined;
  if (tree !== undefined) {
    plainBody(tree, {
      period: (id) => (periods.add(id), []),
      channel: (id) => (channels.add(id), []),
      message: readMessage,
      article: () => [],
      link: (address) => address,
      picture: (address) => address,
    });
  }
  return { periods: [...periods].sort(), channels: [...channels].sort() };
}

function hasPeriod(reply: unknown): reply is { readonly period: string } {
  return typeof reply === 'object' && reply !== null && 'period' in reply && typeof reply.period === 'string';
}

function addTo<T>(set: Set<T>): (value: T) => void {
  return (value) => void set.add(value);
}
