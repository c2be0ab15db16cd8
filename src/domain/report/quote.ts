const LONGEST_QUOTE_CHARACTERS = 60;

/**
 * The value in «ёлочки», one line, cut to fit a report.
 * @example quote('две\nстроки') → '«две строки»'
 */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? 'ничего' : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ').trim();
  const short =
    line.length > LONGEST_QUOTE_CHARACTERS ? `${line.slice(0, LONGEST_QUOTE_CHARACTERS - 1)}…` : line;
  return `«${short}»`;
}

/**
 * A key's place inside a file as editors see it in reports.
 * @example formatPath(['answers', 2, 'to']) → 'answers[2].to'
 */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${String(key)}]`;
      return index === 0 ? String(key) : `.${String(key)}`;
    })
    .join('');
}

/**
 * The value with its place, the usual `found` of an issue.
 * @example quoteIn('oplata', ['answers', 2, 'to']) → '«oplata» в answers[2].to'
 */
export function quoteIn(value: unknown, path: readonly PropertyKey[]): string {
  return path.length === 0 ? quote(value) : `${quote(value)} в ${formatPath(path)}`;
}
