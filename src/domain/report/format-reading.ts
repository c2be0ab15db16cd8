/**
 * Articles with their reading ease as a table for the terminal.
 * @example formatReading([{ file: 'content/a.mdx', ease: 41.6 }]) → 'Труднее всего читать …\n   42  content/a.mdx'
 */
export function formatReading(articles: readonly { readonly file: string; readonly ease: number }[]): string {
  const lines = articles.map(({ file, ease }) => `${ease.toFixed(0).padStart(5)}  ${file}`);
  return [
    'Труднее всего читать (формула Оборневой: чем больше, тем легче; ниже 30 — очень трудно):',
    ...lines,
  ].join('\n');
}
