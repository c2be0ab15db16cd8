import type { PhrasingContent, Text } from 'mdast';
import { escapeHtml } from '../language/escape-html.ts';
import { placeholdersIn } from './placeholders.ts';

/** A registry value as readers see it wherever a text names it. */
export interface Mentioned {
  readonly text: string;
  /** Page that tells more about it. */
  readonly href?: string;
  /** Whether the value is an example that no source gives. */
  readonly sample: boolean;
}

/** How readers are told that a value is an example. */
export const SAMPLE_WORD = 'пример';
/** Stands before a period that is an example: read first, it keeps the period from being taken for a promise. */
const SAMPLE_FIRST = `${SAMPLE_WORD}: `;

/** Looks up what `{{kind:id}}` or `{{brand}}` names; `undefined` if nothing does. */
export type Registry = (kind: string, id: string) => Mentioned | undefined;

/** A piece of a resolved text: plain words, or a registry value. */
export type Segment = string | Mentioned;

/** A text whose mentions are resolved, ready to print as text, HTML or Markdown. */
export type ResolvedText = readonly Segment[];

/**
 * What a placeholder names, for the registry; the brand and fields of messages have no id.
 * @example parseMention('period:hranenie') → { kind: 'period', id: 'hranenie' }
 */
export function parseMention(name: string): { readonly kind: string; readonly id: string } {
  const [kind = '', ...id] = name.split(':');
  return { kind, id: id.join(':') };
}

/**
 * How a text names a value by its id, the other way round.
 * @example formatMention('period', 'hranenie') → '{{period:hranenie}}'
 */
export function formatMention(kind: 'period' | 'channel' | 'message', id: string): string {
  return `{{${kind}:${id}}}`;
}

/**
 * Replaces every mention of a registry value; one that names nothing stays as it was written.
 * @example resolveMentions('Хранится {{period:hranenie}}', registry) → ['Хранится ', { text: '2–5 дней', … }]
 */
export function resolveMentions(text: string, registry: Registry): ResolvedText {
  const segments: Segment[] = [];
  let end = 0;
  for (const { name, start, whole } of placeholdersIn(text)) {
    const { kind, id } = parseMention(name);
    const mentioned = registry(kind, id);
    if (mentioned === undefined) continue;
    if (start > end) segments.push(text.slice(end, start));
    segments.push(mentioned);
    end = start + whole.length;
  }
  if (end < text.length) segments.push(text.slice(end));
  return segments;
}

/**
 * The text as plain words, for titles, descriptions, JSON and messages.
 * @example textOf(['Хранится ', { text: '2–5 дней', sample: false }]) → 'Хранится 2–5 дней'
 */
export function textOf(resolved: ResolvedText): string {
  return resolved.map((segment) => (typeof segment === 'string' ? segment : segment.text)).join('');
}

/**
 * The text as plain words in which examples are marked, for files that people read.
 * @example markedTextOf(['Срок — ', { text: '1 час', sample: true }]) → 'Срок — пример: 1 час'
 */
export function markedTextOf(resolved: ResolvedText): string {
  return resolved
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      if (!segment.sample) return segment.text;
      return segment.href === undefined
        ? `${SAMPLE_FIRST}${segment.text}`
        : `${segment.text} (${SAMPLE_WORD})`;
    })
    .join('');
}

/**
 * The text as nodes of Markdown: values that have a page become links to what `addressOf` makes of it, examples are
 * marked.
 * @example phrasingOf([{ text: 'Чат', href: '/svyaz/#chat', sample: true }], whole) → a link and « (пример)»
 */
export function phrasingOf(resolved: ResolvedText, addressOf: (href: string) => string): PhrasingContent[] {
  return resolved.flatMap((segment) => {
    if (typeof segment === 'string') return [wordsNode(segment)];
    if (segment.href === undefined) return [wordsNode(markedTextOf([segment]))];
    const link: PhrasingContent = {
      type: 'link',
      url: addressOf(segment.href),
      children: [wordsNode(segment.text)],
    };
    return segment.sample ? [link, wordsNode(` (${SAMPLE_WORD})`)] : [link];
  });
}

function wordsNode(value: string): Text {
  return { type: 'text', value };
}

/**
 * The text as HTML, everything in it escaped: values that have a page become links, examples carry the word for them.
 * @example htmlOf([{ text: '1 час', sample: true }]) → '<span class="sample">пример: 1 час</span>'
 */
export function htmlOf(resolved: ResolvedText): string {
  return resolved
    .map((segment) => {
      if (typeof segment === 'string') return escapeHtml(segment);
      const text = escapeHtml(segment.text);
      if (segment.href === undefined) {
        return segment.sample ? `<span class="sample">${SAMPLE_FIRST}${text}</span>` : text;
      }
      const link = `<a href="${escapeHtml(segment.href)}">${text}</a>`;
      return segment.sample ? `${link}<span class="sample">${SAMPLE_WORD}</span>` : link;
    })
    .join('');
}
