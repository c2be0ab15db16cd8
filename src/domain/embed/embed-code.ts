import { escapeHtml } from '../language/escape-html.ts';

/** What a page of others puts in, for whoever copies it. */
interface EmbedParts {
  /** Name of the element. */
  readonly name: string;
  /** Full address of the script. */
  readonly script: string;
  /** What stands there until the script has come, and if it never does. */
  readonly link: { readonly href: string; readonly text: string };
  /** Number of the page to show instead of the search box. */
  readonly number?: string | undefined;
}

/**
 * The HTML that puts the help centre into a page of others.
 * @example embedCode({ name: 'shop-help', … }) → '<script …></script>\n<shop-help>\n  <a href="…">Помощь</a>\n</shop-help>\n'
 */
export function embedCode({ name, script, link, number }: EmbedParts): string {
  const attribute = number === undefined ? '' : ` number="${escapeHtml(number)}"`;
  return `<script type="module" src="${escapeHtml(script)}"></script>
<${name}${attribute}>
  <a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a>
</${name}>
`;
}

/** What each directive of a policy must allow the help centre for; the last one only old browsers need. */
export const EMBED_DIRECTIVES = ['script-src', 'connect-src', 'style-src'] as const;

/** One of them. */
export type EmbedDirective = (typeof EMBED_DIRECTIVES)[number];

/**
 * The directives that a page's Content-Security-Policy needs for a help centre at an address.
 * @example embedPolicy('https://help.example/help/') → 'script-src https://help.example; connect-src …; style-src …'
 */
export function embedPolicy(address: string): string {
  const { origin } = new URL(address);
  return EMBED_DIRECTIVES.map((directive) => `${directive} ${origin}`).join('; ');
}

/**
 * Styles that a page may give the element, as an example to begin with.
 * @example themeCode('shop-help') → 'shop-help {\n  font-size: 1.1rem;\n  …\n}\n'
 */
export function themeCode(name: string): string {
  return `${name} {
  font-size: 1.1rem;
  color-scheme: light;
  --ink: #222;
  --r: 0;
}
`;
}
