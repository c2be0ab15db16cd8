import type { Draft } from './draft.ts';

// Apart from the writing: every outcome loads that.

/**
 * Reads a draft, `undefined` if it is none: anyone may have written into the storage.
 * @example parseDraft('["Напишите в чат","short",["order","123"]]')?.values.get('order') → '123'
 */
export function parseDraft(kept: string): Draft | undefined {
  const [title, tone, ...pairs] = readList(kept);
  if (typeof title !== 'string' || (tone !== 'short' && tone !== 'full')) return undefined;
  return { title, tone, values: new Map(pairs.filter(isPair)) };
}

function readList(kept: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(kept);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
