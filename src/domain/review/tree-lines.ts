import { counted, plural, type PluralForms } from '../language/plural.ts';
import { listed, namesText, titleText, wordText } from './comment-lines.ts';
import type { RouteChange } from './compare-routes.ts';
import { inertText } from './inert-text.ts';
import type { ReviewedBuild } from './reviewed-build.ts';

const ROUTES: PluralForms = { one: 'путь', few: 'пути', many: 'путей' };
const CHANGES: PluralForms = { one: 'перемена', few: 'перемены', many: 'перемен' };
const ROUTE_LETTERS = 300;

/** What becomes of the routes of the tree, as a list. */
export function treeLines(
  changes: readonly RouteChange[],
  before: ReviewedBuild,
  after: ReviewedBuild,
): readonly string[] {
  const titles = new Map(
    [before, after].flatMap(({ tree }) => tree.outcomes.map(({ number, title }) => [number, title] as const)),
  );
  const named = (numbers: readonly string[]) =>
    numbers.map((number) => `${wordText(number)} ${titleText(titles.get(number) ?? '')}`);
  return listed(changes, CHANGES, (change) => [
    `- ${sentence(change, named)}`,
    `  - например: ${inertText(change.labels.join(' → '), ROUTE_LETTERS)}`,
  ]);
}

function sentence(
  { before, after, count }: RouteChange,
  named: (numbers: readonly string[]) => readonly string[],
): string {
  const start = namesText(named(before));
  const end = namesText(named(after), ' или ');
  if (before.length === 0) {
    const routes = counted(count, { one: 'новый путь', few: 'новых пути', many: 'новых путей' });
    return `${routes} ${plural(count, { one: 'ведёт', few: 'ведут', many: 'ведут' })} к ${end}`;
  }
  const routes = counted(count, ROUTES);
  if (after.length === 0) {
    return `${routes} к ${start} ${plural(count, { one: 'исчез', few: 'исчезли', many: 'исчезли' })}`;
  }
  const changed = plural(count, { one: 'изменил', few: 'изменили', many: 'изменили' });
  return `${routes} ${changed} исход: ${start} → ${end}`;
}
