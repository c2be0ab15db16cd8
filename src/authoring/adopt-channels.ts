import { isDeepStrictEqual } from 'node:util';
import { parseDocument, type Document } from 'yaml';
import { parseHours } from '../domain/channel/hours-line.ts';
import { formatOpeningHours } from '../domain/channel/opening-hours.ts';
import { channelSchema, type Channel } from '../schemas/channel.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { entrySchema } from '../schemas/editor-schema.ts';
import { schemaIssues } from '../source/schema-issues.ts';
import { fieldsToAsk, readAnswer } from './ask-values.ts';
import type { EntryValues } from './compose-entry.ts';
import { answerTo, type Interview } from './interview.ts';

const FIELDS = ['kind', 'title', 'steps', 'phone', 'email', 'address', 'hours', 'timeZone'] as const;
const ENTRY = entrySchema('channels');
const [KIND] = fieldsToAsk(ENTRY, {}).filter(({ name }) => name === 'kind');

/** What the command line may tell of the channels: `chat.hours`. */
export function channelOptions({ channels }: Pick<ContentDraft, 'channels'>): readonly string[] {
  return channels.flatMap(({ id }) => FIELDS.map((field) => `${id}.${field}`));
}

/** `channels.yaml` with the shop's own contacts; what it has not told stays an example. */
export async function adoptChannels(
  yaml: string,
  channels: readonly { readonly value: Channel }[],
  interview: Interview,
): Promise<string> {
  const document = parseDocument(yaml);
  let isChanged = false;
  for (const [index, { value }] of channels.entries()) {
    const own = await ownChannel(value, interview);
    if (own === undefined) continue;
    rewrite(document, index, value, own);
    isChanged = true;
  }
  return isChanged ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : yaml;
}

/** Writes what differs into the entry of a list, and leaves the rest as its editor wrote it. */
function rewrite(document: Document, index: number, before: EntryValues, after: EntryValues): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const value = after[name];
    if (value === undefined) document.deleteIn([index, name]);
    else if (!isDeepStrictEqual(value, before[name]))
      document.setIn([index, name], document.createNode(value, { flow: true }));
  }
}

/** The channel as the shop has it; `undefined` if nothing is told of it. */
async function ownChannel(channel: Channel, interview: Interview): Promise<EntryValues | undefined> {
  const { given, ask, offer, today } = interview;
  const told = (field: string) => given[`${channel.id}.${field}`];
  const about = `${channel.title} («${channel.id}»).`;
  const offered = <T>(field: string, question: string, read: (line: string) => T) =>
    answerTo(
      told(field),
      `${about} ${question}; пусто — останется примером`,
      (line) => (line.trim() === '' ? undefined : read(line)),
      offer,
    );
  const asKind = (line: string) => readAnswer(KIND?.schema ?? {}, line);
  const isTold = FIELDS.some((field) => told(field) !== undefined);
  const kind =
    isTold && told('kind') === undefined ? channel.kind : await offered('kind', KIND?.question ?? '', asKind);
  if (kind === undefined) return undefined;

  const isSameKind = kind === channel.kind;
  const title = told('title') ?? (isSameKind ? channel.title : undefined);
  const known = {
    kind,
    id: channel.id,
    timeZone: told('timeZone') ?? channel.timeZone,
    ...(title !== undefined && { title }),
  };
  const contact: Record<string, unknown> = {};
  for (const { name, question, schema } of fieldsToAsk(ENTRY, known)) {
    const read = (line: string) => rightValue(known, name, readAnswer(schema, line));
    contact[name] = isSameKind
      ? await offered(name, question, read)
      : await answerTo(told(name), `${about} ${question}`, read, ask);
  }
  const hours = await offered('hours', `Часы работы, сейчас ${formatOpeningHours(channel.hours)}`, (line) =>
    rightValue(known, 'hours', readHours(line)),
  );
  const isWhole = hours !== undefined && Object.values(contact).every((value) => value !== undefined);
  return {
    ...(isSameKind ? channel : { maxLength: channel.maxLength }),
    ...known,
    ...Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== undefined)),
    hours: hours ?? channel.hours,
    source: isWhole ? { title: SOURCE, checked: today } : undefined,
    sample: isWhole ? undefined : true,
  };
}

const SOURCE = 'Контакты магазина';
/** What an editor would be told of a number, which channels have none of. */
const NO_NUMBER = { expected: '', fix: '' };

/** The value, if the field may hold it; else throws a message for people, as long as they can be asked again. */
function rightValue<T>(known: EntryValues, name: string, value: T): T {
  const entry = {
    collection: 'channels',
    id: '',
    file: '',
    value: { ...known, [name]: value },
    lineOf: () => 1,
  } as const;
  const faults = channelSchema.safeParse(entry.value).error?.issues ?? [];
  const ofField = faults.filter(({ path }) => path[0] === name);
  const [issue] = schemaIssues(entry, channelSchema, ofField, NO_NUMBER);
  if (issue === undefined) return value;
  throw new Error(`нашли: ${issue.found}\nждали: ${issue.expected ?? ''}`);
}

function readHours(line: string): ReturnType<typeof parseHours> {
  const hours = parseHours(line);
  if (hours !== undefined) return hours;
  throw new Error(`нашли: «${line}»\nждали: дни и часы, например mo-fr 09:00-21:00; sa-su 10:00-18:00`);
}
