/** What the components, links and pictures of a body stand for, in the form that is being made. */
export interface BodyValues {
  readonly period: (id: string) => string;
  readonly channel: (id: string) => string;
  readonly article: (number: number) => string;
  readonly message: (id: string) => string;
  readonly note: (text: string) => string;
  /** The address of an authored link, which begins with `/`. */
  readonly link: (address: string) => string;
  readonly picture: (alt: string, file: string) => string;
}

const VALUE = /<(Period|Channel|Article|Message) (?:id|number)="([^"]*)"\s*\/>/g;

/**
 * A body of the closed set of components as Markdown without them; steps become a plain list.
 * @example fillBody('Хранится <Period id="hranenie"/>.', values) → 'Хранится 2–5 дней.'
 */
export function fillBody(body: string, values: BodyValues): string {
  return body
    .trim()
    .replace(/<Note>\s*([\s\S]*?)\s*<\/Note>/g, (_, note: string) => values.note(note))
    .replace(/<\/?Steps>\n*/g, '')
    .replace(VALUE, (_, component: string, value: string) => valueOf(component, value, values))
    .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, (_, alt: string, file: string) => values.picture(alt, file))
    .replace(/\]\((\/[^)\s]*)\)/g, (_, address: string) => `](${values.link(address)})`)
    .trim();
}

function valueOf(component: string, value: string, values: BodyValues): string {
  if (component === 'Period') return values.period(value);
  if (component === 'Channel') return values.channel(value);
  return component === 'Article' ? values.article(Number(value)) : values.message(value);
}

/**
 * Markdown without the anchors that authors give headings, for readers that know only plain Markdown.
 * @example withoutAnchors('## Что сделать {#chto-sdelat}') → '## Что сделать'
 */
export function withoutAnchors(markdown: string): string {
  return markdown.replace(/^(#+ .*?) *\{#[a-z0-9-]+\}$/gm, '$1');
}

/**
 * The text as a Markdown quotation.
 * @example quotation('Раз\n\nДва') → '> Раз\n>\n> Два'
 */
export function quotation(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}
