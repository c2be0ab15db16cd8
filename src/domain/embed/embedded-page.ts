import type { VerdictMark } from '../article/verdict.ts';

/** What pages of others show of an article or an outcome: `vstroit.json` beside its short link. */
export interface EmbeddedPage {
  readonly url: string;
  /** `А-12`. */
  readonly number: string;
  readonly title: string;
  readonly mark?: VerdictMark | undefined;
  /** The answer, or why the advice. */
  readonly text: string;
  /** What to do instead of what cannot be done. */
  readonly instead: readonly string[];
  /** What to have at hand. */
  readonly prepare: readonly string[];
  /** When it was last checked, in words. */
  readonly checked: string;
}

/** Whether the parsed JSON has the shape of an embedded page, and is no other page a host sent instead. */
export function isEmbeddedPage(value: unknown): value is EmbeddedPage {
  if (typeof value !== 'object' || value === null) return false;
  return (
    ['url', 'number', 'title', 'text', 'checked'].every(
      (key) => typeof Reflect.get(value, key) === 'string',
    ) && ['instead', 'prepare'].every((key) => Array.isArray(Reflect.get(value, key)))
  );
}
