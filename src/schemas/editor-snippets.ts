import { COLLECTIONS, type CollectionName } from './collections.ts';
import { entrySchema, type JsonSchema } from './editor-schema.ts';

/** A snippet of VS Code: what is typed, what is told of it, what comes in its place. */
interface Snippet {
  readonly prefix: string;
  readonly scope: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What editors write anew, by the words they type. */
const ENTRIES: Readonly<Partial<Record<CollectionName, string>>> = {
  sections: 'раздел',
  owners: 'владелец',
  channels: 'канал',
  periods: 'срок',
  redirects: 'переезд',
  journeys: 'история',
  facts: 'факт',
  departments: 'отдел',
  articles: 'статья',
  questions: 'вопрос',
  outcomes: 'исход',
  messages: 'сообщение',
  notices: 'объявление',
  changes: 'изменение',
};

/** What may stand in the body of a page besides plain Markdown. */
const BODY: Readonly<Record<string, readonly [description: string, ...body: string[]]>> = {
  'вставить срок': ['Срок из periods.yaml', '<Period id="${1:id}"/>'],
  'вставить канал': ['Канал из channels.yaml', '<Channel id="${1:id}"/>'],
  'вставить статью': ['Ссылка на статью, текст — её вопрос', '<Article number="${1:12}"/>'],
  'вставить сообщение': ['Текст сообщения из content/messages/', '<Message id="${1:id}"/>'],
  шаги: ['Шаги по порядку', '<Steps>', '', '1. ${1:Откройте…}', '2. ${2:Напишите…}', '', '</Steps>'],
  замечание: ['Важное замечание', '<Note>', '', '${1:Текст}', '', '</Note>'],
  заголовок: ['Заголовок со своим адресом', '## ${1:Что сделать} {#${2:chto-sdelat}}'],
  картинка: ['Картинка рядом со статьёй', '![${1:Что на ней}](./${2:imya}.png)'],
};

const IN_BODIES = 'mdx,markdown';

/** The snippets of VS Code for entries and bodies, with the hints of the schemas. */
export function editorSnippets(): Readonly<Record<string, Snippet>> {
  const entries = (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((name) => {
    const prefix = ENTRIES[name];
    return prefix === undefined ? [] : entrySnippets(name, prefix);
  });
  const bodies = Object.entries(BODY).map(([prefix, [description, ...body]]) => ({
    prefix,
    scope: IN_BODIES,
    description,
    body,
  }));
  return Object.fromEntries([...entries, ...bodies].map((snippet) => [snippet.prefix, snippet]));
}

/** A snippet of each kind in which the entry comes. */
function entrySnippets(name: CollectionName, prefix: string): readonly Snippet[] {
  const { shape, title } = COLLECTIONS[name];
  const entry = entrySchema(name);
  return (entry.oneOf ?? entry.anyOf ?? [entry]).map((kind, place, kinds) => {
    const lines = fieldLines(kind, stopsFrom(1));
    const only = String(kind.properties?.['kind']?.const ?? place + 1);
    return {
      prefix: kinds.length === 1 ? prefix : `${prefix} ${only}`,
      scope: shape === 'page' || shape === 'text-page' ? IN_BODIES : 'yaml',
      description: title,
      body: bodyOf(shape, lines),
    };
  });
}

function bodyOf(
  shape: (typeof COLLECTIONS)[CollectionName]['shape'],
  lines: readonly string[],
): readonly string[] {
  switch (shape) {
    case 'list':
      return asItem(lines);
    case 'record':
      return lines;
    case 'page':
    case 'text-page':
      return ['---', ...lines, '---', '', '$0'];
  }
}

/** Hands out the places between which Tab goes. */
type NextStop = () => string;

function stopsFrom(first: number): NextStop {
  let next = first;
  return () => String(next++);
}

/** The fields that an entry must have, each a place to fill; where a value comes from is asked too. */
function fieldLines({ properties = {}, required = [] }: JsonSchema, next: NextStop): readonly string[] {
  return Object.entries(properties)
    .filter(([name]) => required.includes(name) || name === 'source')
    .flatMap(([name, field]) => fieldOf(name, field, next));
}

function fieldOf(name: string, field: JsonSchema, next: NextStop): readonly string[] {
  const { properties, items, additionalProperties } = field;
  const below = (lines: readonly string[]) => [`${name}:`, ...lines.map((line) => `  ${line}`)];
  if (properties !== undefined) return below(fieldLines(field, next));
  if (items?.properties !== undefined) return below(asItem(fieldLines(items, next)));
  if (typeof additionalProperties === 'object') {
    const key = `\${${next()}:imya}`;
    return below(fieldOf(key, additionalProperties.oneOf?.[0] ?? additionalProperties, next));
  }
  return [`${name}: ${valueOf(field, next)}`];
}

function valueOf({ description = '', ...field }: JsonSchema, next: NextStop): string {
  const { const: only, enum: values, items, examples = [] } = field;
  if (only !== undefined) return String(only);
  if (values !== undefined) return `\${${next()}|${values.join(',')}|}`;
  if (items !== undefined) return `[${valueOf({ description, ...items }, next)}]`;
  if (examples.includes(DAY)) return `\${${next()}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`;
  return `\${${next()}:${description.replace(/[\\$}]/g, '\\$&')}}`;
}

/** The example of every field that holds a day. */
const DAY = '2026-11-20';

function asItem(lines: readonly string[]): readonly string[] {
  return lines.map((line, place) => (place === 0 ? `- ${line}` : `  ${line}`));
}
