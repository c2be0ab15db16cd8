import { cleanText } from '../language/clean-text.ts';

/** Shows nothing, and keeps what it stands in from being a mention, a reference to an issue or an address. */
const JOINT = '\u2060';
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };

/**
 * Somebody's text for a comment on GitHub, on one line and no longer than a limit: it shows as it was written, and is
 * neither markup nor a link, and calls nobody.
 * @example inertText('<b>@anna</b> [x](https://a.example)', 99) → '&lt;b&gt;@⁠anna&lt;/b&gt; \[x\](https:⁠//a.example)'
 */
export function inertText(text: string, maxLength: number): string {
  const line = cleanText(text.slice(0, maxLength * 2))
    .replace(/\s+/g, ' ')
    .trim();
  return shortened(line, maxLength)
    .replace(/[@#]|\b(?:GH(?=-\d)|www(?=\.)|[a-z]+:(?=\/\/))/gi, `$&${JOINT}`)
    .replace(/[&<>$]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\\`*_~[\]|]/g, '\\$&');
}

function shortened(line: string, maxLength: number): string {
  if (line.length <= maxLength) return line;
  const cut = line.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}
