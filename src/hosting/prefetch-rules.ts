import { permalinks } from '../domain/permalink/permalink.ts';

/**
 * Which pages browsers may load before the click, as speculation rules: those that readers go through one after another,
 * once a link is pointed at. Who saves traffic or charge is spared by the browser.
 */
export function formatPrefetchRules(base: string): string {
  const links = permalinks(base);
  const next = [
    links.section('*'),
    links.tree,
    links.node('*'),
    links.departments,
    links.department('*'),
    links.contact,
  ];
  return JSON.stringify({ prefetch: [{ where: { href_matches: next }, eagerness: 'moderate' }] });
}
