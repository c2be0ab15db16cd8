import type { PagePart } from './full-text.ts';

/** A heading as the full-text engine keeps it. */
export interface Heading {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Its place in the page's text, in words. */
  readonly location: number;
}

/** A page as the full-text engine keeps it: headings stand in its text like all else. */
export interface WholePage {
  readonly url: string;
  readonly title: string;
  readonly content: string;
  readonly headings: readonly Heading[];
}

/**
 * Cuts a page into what stands above its first heading and the parts below each, without the headings themselves.
 * @example splitPage({ url: '/a/', title: 'Чат', content: 'Чат. Напишите. Часы. Всегда.', headings: [{ id: 'chasy', text: 'Часы', location: 2, … }] }) → { lead: 'Напишите.', parts: [{ url: '/a/#chasy', title: 'Часы', text: 'Всегда.' }] }
 */
export function splitPage({ url, title, content, headings }: WholePage): {
  readonly lead: string;
  readonly parts: readonly PagePart[];
} {
  const words = content.split(/\s+/);
  const starts = headings
    .filter(({ element, text }) => /^h\d$/i.test(element) && text.trim() !== '')
    .sort((one, other) => one.location - other.location);
  const textFrom = (start: number, next: Heading | undefined) => words.slice(start, next?.location).join(' ');
  return {
    lead: textFrom(content.startsWith(title) ? lengthOf(title) : 0, starts[0]),
    parts: starts.map(({ id, text, location }, at) => ({
      url: `${url}#${id}`,
      title: text.trim(),
      text: textFrom(location + lengthOf(text), starts[at + 1]),
    })),
  };
}

function lengthOf(text: string): number {
  return text.trim().split(/\s+/).length;
}
