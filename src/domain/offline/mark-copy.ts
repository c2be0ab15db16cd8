import { escapeHtml } from '../language/escape-html.ts';

/**
 * The HTML of a kept page with lines before its content that say so.
 * @example markCopy('<body><main>…', ['Нет связи.']) → '<body><aside class="wrap"><p>Нет связи.</p></aside><main>…'
 */
export function markCopy(html: string, lines: readonly string[]): string {
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  return html.replace('<main', (main) => `<aside class="wrap">${paragraphs}</aside>${main}`);
}
