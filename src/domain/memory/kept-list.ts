/**
 * Reads a list of texts as a device keeps it; anything else is none.
 * @example parseKeptList('["чат"]') → ['чат']
 */
export function parseKeptList(kept: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(kept);
    return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}

/** The list as a device keeps it; `''` for an empty one, which is not kept at all. */
export function formatKeptList(list: readonly string[]): string {
  return list.length === 0 ? '' : JSON.stringify(list);
}

/**
 * The list with the text first, each once, no more than `most`.
 * @example putFirst(['курьер', 'чат'], 'чат', 5) → ['чат', 'курьер']
 */
export function putFirst(list: readonly string[], text: string, most: number): readonly string[] {
  return [text, ...list.filter((other) => other !== text)].slice(0, most);
}
