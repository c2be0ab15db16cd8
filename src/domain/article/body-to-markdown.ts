/** What the components of a body stand for, as Markdown. */
export interface BodyValues {
  readonly period: (id: string) => string;
  readonly channel: (id: string) => string;
  readonly article: (number: number) => string;
  readonly message: (id: string) => string;
}

const VALUE = /<(Period|Channel|Article|Message) (?:id|number)="([^"]*)"\s*\/>/g;

/**
 * A body of the closed set of components as plain Markdown, for the `.md` twin of a page.
 * @example bodyToMarkdown('Хранится <Period id="hranenie"/>.', values) → 'Хранится 2–5 дней.'
 */
export function bodyToMarkdown(body: string, values: BodyValues): string {
  return body
    .trim()
    .replace(/<Note>\s*([\s\S]*?)\s*<\/Note>/g, (_, note: string) => quoted(note))
    .replace(/<\/?Steps>\n*/g, '')
    .replace(VALUE, (_, component: string, value: string) => valueOf(component, value, values))
    .replace(/^(#+ .*?) *\{#[a-z0-9-]+\}$/gm, '$1')
    .trim();
}

function valueOf(component: string, value: string, values: BodyValues): string {
  if (component === 'Period') return values.period(value);
  if (component === 'Channel') return values.channel(value);
  return component === 'Article' ? values.article(Number(value)) : quoted(values.message(value));
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}
