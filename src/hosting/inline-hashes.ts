import { createHash } from 'node:crypto';

/** What a content security policy must name for the inline parts of built pages to work. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const INLINE_ELEMENT = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi;

/** Browsers run no script of these types, so a policy need not allow them. */
const DATA_TYPE = /\btype\s*=\s*["']?application\/(?:[\w.-]+\+)?json\b/i;

/**
 * Policy sources for every inline script and style of the pages, sorted and without repeats.
 * @example findInlineHashes(['<style>a{}</style>']).styles → ["'sha256-…'"]
 */
export function findInlineHashes(pages: Iterable<string>): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const [, name = '', attributes = '', body = ''] of html.matchAll(INLINE_ELEMENT)) {
      if (name.toLowerCase() === 'style') styles.add(body);
      else if (!/\bsrc\s*=/i.test(attributes) && !DATA_TYPE.test(attributes)) scripts.add(body);
    }
  }
  return { scripts: sources(scripts), styles: sources(styles) };
}

const sources = (bodies: ReadonlySet<string>) =>
  [...bodies].map((body) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`).sort();
