import type { IssueSlug } from '../domain/report/issue-kinds.ts';
import type { Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';

/** What was there once and is gone; whoever names it is right. */
const LOST: ReadonlySet<IssueSlug> = new Set([
  'permalink-lost',
  'permalink-moved',
  'anchor-lost',
  'answer-lost',
  'tree-no-root',
]);
/** What only follows from a page that is gone: it named, cited or used the rest. */
const FOLLOWING: ReadonlySet<IssueSlug> = new Set([
  'orphan',
  'fact-uncited',
  'unused-value',
  'outcome-without-journey',
]);
/** What breaks the tree in one place, and what it breaks in others. */
const TREE_BROKEN: ReadonlySet<IssueSlug> = new Set([
  'tree-cycle',
  'tree-dead-end',
  'answer-lost',
  'unknown-node',
]);
const TREE_FOLLOWING: ReadonlySet<IssueSlug> = new Set([
  'tree-unreachable',
  'tree-no-person',
  'journey-wrong',
  'outcome-without-journey',
]);
/** Fewer files may have misspelt an id; so many agree because it was there. */
const LEAST_AGREEING = 3;
/** Fewer ids may be lost one by one; so many were lost with their file. */
const LEAST_TOGETHER = 4;

/**
 * The issues, each mistake once: what is missing is told where it was lost, with all the places that name it, and
 * nothing is told of what only follows.
 */
export function rootCauses(issues: readonly Issue[]): readonly Issue[] {
  const isPageLost = issues.some(({ slug }) => slug === 'permalink-lost');
  const isTreeBroken = issues.some(({ slug }) => TREE_BROKEN.has(slug));
  const others = issues.filter(
    ({ slug, missing }) =>
      missing === undefined && !(isPageLost && FOLLOWING.has(slug)) && !(isTreeBroken && isOfTree({ slug })),
  );
  const groups = [...Map.groupBy(issues, ({ missing }) => missing?.key)].flatMap(([key, group]) =>
    key === undefined ? [] : [group],
  );
  const [withLost, unknown] = [groups.filter(hasLost), groups.filter((group) => !hasLost(group))];
  const bySlug = Map.groupBy(
    isTreeBroken ? unknown.filter((group) => !group.some(isOfTree)) : unknown,
    ([first]) => first?.slug,
  );
  return [
    ...others,
    ...withLost.flatMap((group) =>
      group.filter(isLost).map((lost) =>
        withMentions(
          lost,
          group.filter((issue) => !isLost(issue)),
        ),
      ),
    ),
    ...[...bySlug.values()].flatMap((ofKind) =>
      ofKind.length < LEAST_TOGETHER ? ofKind.flatMap(asOne) : atHome(ofKind.flat()),
    ),
  ];
}

function isOfTree({ slug }: Pick<Issue, 'slug'>): boolean {
  return TREE_FOLLOWING.has(slug);
}

function isLost({ slug }: Issue): boolean {
  return LOST.has(slug);
}

function hasLost(group: readonly Issue[]): boolean {
  return group.some(isLost);
}

/** The issues of those who name the same, as one if they are many. */
function asOne(naming: readonly Issue[]): readonly Issue[] {
  return new Set(naming.map(({ file }) => file)).size < LEAST_AGREEING ? naming : atHome(naming);
}

/** The one issue of entries that many name, where they would stand; pages have none. */
function atHome(naming: readonly Issue[]): readonly Issue[] {
  const [first] = naming;
  const home = first?.missing?.entry?.home;
  if (first === undefined || home === undefined) return naming;
  const ids = new Set(naming.flatMap(({ missing }) => missing?.entry?.id ?? []));
  const found = `нигде нет ${[...ids].map(quote).join(', ')}`;
  return [
    withMentions(
      { ...first, ...home, found, fix: 'верните на место или поправьте там, где названо' },
      naming,
    ),
  ];
}

function withMentions(lost: Issue, naming: readonly Issue[]): Issue {
  const mentions = new Set(naming.map(({ file, line }) => `${file}:${String(line)}`));
  return mentions.size === 0 ? lost : { ...lost, mentions: [...mentions].sort() };
}
