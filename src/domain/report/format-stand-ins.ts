import { counted } from '../language/plural.ts';

/**
 * What the tree still lacks, as a list for the terminal.
 * @example formatStandIns([{ outcome: 'human', files: ['content/a.mdx'] }]) → 'Темы без своей ветки …\n  human: 1 статья …'
 */
export function formatStandIns(
  standIns: readonly { readonly outcome: string; readonly files: readonly string[] }[],
): string {
  if (standIns.length === 0) return 'У каждой темы есть своя ветка дерева.';
  const lines = standIns.map(({ outcome, files }) => {
    const count = counted(files.length, { one: 'статья', few: 'статьи', many: 'статей' });
    return `  ${outcome}: ${count}\n${files.map((file) => `    ${file}`).join('\n')}`;
  });
  return ['Темы без своей ветки дерева: статьи ведут к общему исходу.', ...lines].join('\n');
}
