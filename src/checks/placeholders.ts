import { parseMention } from '../domain/mention/mention.ts';
import { placeholdersIn } from '../domain/mention/placeholders.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft, Written, WrittenPage } from '../schemas/content-draft.ts';
import { pagesIn } from './published.ts';
import { TARGETS, unknownId } from './unknown-id.ts';
import { textsOf, valuesAt } from './written-values.ts';

/** What a text can name a field by. */
const FIELD_NAME = /^[A-Za-z]\w*$/;
const KINDS = ['brand', 'period:…', 'channel:…'];

/** `{{…}}` in YAML texts and messages that names no registry value and no field of its message; unused fields. */
export function checkPlaceholders(draft: ContentDraft): readonly Issue[] {
  return [
    ...draft.written.flatMap((entry) => checkTexts(draft, entry)),
    ...pagesIn(draft, 'messages').flatMap((page) => checkTemplate(draft, page)),
  ];
}

function checkTexts(draft: ContentDraft, entry: Written): readonly Issue[] {
  const texts = textsOf(entry).filter(({ path }) => !isShort(entry, path));
  return texts.flatMap(({ path, value }) =>
    placeholdersIn(value).flatMap(({ name, whole }) => {
      const place = { file: entry.file, line: entry.lineOf(path) };
      const found = quoteIn(whole, path);
      if (isMention(name)) return unknownMention(draft, name, place, found);
      return [
        issueAt('unknown-placeholder', place, {
          found,
          expected: KINDS.map((kind) => `{{${kind}}}`).join(', '),
          nearest: nearest(name.trim(), ['brand']).map((kind) => `{{${kind}}}`),
        }),
      ];
    }),
  );
}

/** The short form of a message has places for its fields, as its body does. */
function isShort({ collection }: Written, path: readonly PropertyKey[]): boolean {
  return collection === 'messages' && path[0] === 'short';
}

function checkTemplate(draft: ContentDraft, page: WrittenPage): readonly Issue[] {
  const fields = Object.keys(valuesAt(page.value, 'fields')[0]?.value ?? {});
  // A field whose name is refused by its schema is named right by the text.
  if (fields.some((field) => !FIELD_NAME.test(field))) return [];
  const full = page.body.split('\n').map((text, index) => ({ text, line: page.bodyLine + index }));
  const short = valuesAt(page.value, 'short').flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ text: value, line: page.lineOf(path) }] : [],
  );
  return [
    ...checkPlaces(draft, page, { lines: full, fields, where: 'в тексте' }),
    ...(short.length === 0 ? [] : checkPlaces(draft, page, { lines: short, fields, where: 'в short' })),
  ];
}

/** A text with places for the fields of its message, all of which must occur. */
interface Template {
  readonly lines: readonly { readonly text: string; readonly line: number }[];
  readonly fields: readonly string[];
  readonly where: string;
}

function checkPlaces(
  draft: ContentDraft,
  page: WrittenPage,
  { lines, fields, where }: Template,
): readonly Issue[] {
  const used = new Set<string>();
  const unknown = lines.flatMap(({ text, line }) =>
    placeholdersIn(text).flatMap(({ name, whole }) => {
      used.add(name);
      const place = { file: page.file, line };
      if (isMention(name)) return unknownMention(draft, name, place, quote(whole));
      if (fields.includes(name)) return [];
      // Spaces, braces too many or too few.
      const [, bare = ''] = /^[{\s]*([\w-]+)/.exec(name) ?? [];
      if (fields.includes(bare)) {
        const details = { found: quote(whole), expected: `{{${bare}}}: по две скобки, без пробелов внутри` };
        return [issueAt('message-unknown-field', place, { ...details, nearest: [bare], fix: `{{${bare}}}` })];
      }
      const details = { found: quote(whole), expected: `поле сообщения: ${fields.join(', ')}` };
      return [issueAt('message-unknown-field', place, { ...details, nearest: nearest(name.trim(), fields) })];
    }),
  );
  // A misspelt field is one mistake, not also an unused field.
  const meant = new Set(
    unknown.flatMap(({ slug, nearest: names = [] }) => (slug === 'message-unknown-field' ? names : [])),
  );
  const unusedFields = fields.filter((field) => !used.has(field) && !meant.has(field));
  const halfOf = (field: string) => lines.find(({ text }) => text.includes(`{${field}}`));
  const strangers = unknown.filter(({ slug, nearest: near }) => slug === 'message-unknown-field' && !near);
  const [unusedField = ''] = unusedFields;
  // The one that nobody knows is the one that nobody uses.
  if (strangers.length === 1 && unusedFields.length === 1 && halfOf(unusedField) === undefined)
    return unknown.map((issue) => (issue === strangers[0] ? { ...issue, nearest: [unusedField] } : issue));
  const unused = unusedFields.map((field) => {
    const half = halfOf(field);
    return issueAt(
      'message-unused-field',
      { file: page.file, line: half?.line ?? page.lineOf(['fields', field]) },
      half === undefined
        ? { found: `поле ${quote(field)}`, expected: `{{${field}}} ${where}` }
        : { found: `«{${field}}»`, expected: `{{${field}}}`, fix: 'поставьте двойные скобки' },
    );
  });
  return [...unknown, ...unused];
}

function isMention(name: string): boolean {
  return name === 'brand' || /^(?:period|channel):[a-z0-9-]+$/.test(name);
}

function unknownMention(draft: ContentDraft, name: string, place: Place, found: string): readonly Issue[] {
  const { kind, id } = parseMention(name);
  return kind === 'brand'
    ? []
    : unknownId(draft, kind === 'period' ? TARGETS.period : TARGETS.channel, id, place, found);
}
