import { formatMention, parseMention } from '../domain/mention/mention.ts';
import { namedIn, namedInBody } from '../domain/mention/named-values.ts';
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
export function shownValues(content: Content, { value, body }: Page): ShownValues {
  const { facts = [], department, channel, message, reply, recontact } = value;
  const statements = facts.map((id) => find(content.facts, id).value.statement);
  const named = shownNames(content, [value, statements, mention('message', message)], body).map(parseMention);
  const idsOf = (kind: string, ...others: readonly (string | undefined)[]) => {
    const ids = named.flatMap((one) => (one.kind === kind ? one.id : []));
    return [...new Set([...ids, ...others.filter((id) => id !== undefined)])].sort();
  };
  const reached = department === undefined ? [] : find(content.departments, department).value.channels;
  return {
    periods: idsOf('period', hasPeriod(reply) ? reply.period : undefined, recontact?.after),
    channels: idsOf('channel', channel, ...reached),
  };
}

/** What texts and a body name, and what the messages name that they show. */
export function shownNames(
  { messages }: Pick<Content, 'messages'>,
  texts: unknown,
  body = '',
): readonly string[] {
  const tree = SHOWS_VALUES.test(body) ? parseBody(body).tree : undefined;
  const named = [...namedIn(texts), ...(tree === undefined ? [] : namedInBody(tree))];
  const shown = messages.filter(({ id }) => named.includes(`message:${id}`));
  return [...named, ...namedIn(shown.map((one) => [one.value, one.body]))];
}

/**
 * A value that a field names by its id alone, as texts name it; empty for none.
 * @example mention('period', 'hranenie') → '{{period:hranenie}}'
 */
export function mention(kind: 'period' | 'message', id: string | undefined): string {
  return id === undefined ? '' : formatMention(kind, id);
}

function hasPeriod(reply: unknown): reply is { readonly period: string } {
  return typeof reply === 'object' && reply !== null && 'period' in reply && typeof reply.period === 'string';
}
