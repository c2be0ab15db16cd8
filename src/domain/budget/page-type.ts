import { permalinks } from '../permalink/permalink.ts';
import { LIMITS } from './limits.ts';

/** Kinds of pages that have a budget. */
export const PAGE_TYPES = [
  'home',
  'section',
  'article',
  'question',
  'outcome',
  'department',
  'map',
  'А–Я',
  'matrix',
  'long guide',
  'operators',
  'replies',
] as const;

/** A kind of page that has a budget. */
export type PageType = (typeof PAGE_TYPES)[number];

const links = permalinks('/');
const LIST_PAGES: readonly PageType[] = ['map', 'А–Я', 'matrix', 'long guide', 'replies'];
const BY_ADDRESS: ReadonlyMap<string, PageType> = new Map([
  [links.home, 'home'],
  [links.treeMap, 'map'],
  [links.alphabet, 'А–Я'],
  [links.matrix, 'matrix'],
  [links.tree, 'question'],
  [links.operators, 'operators'],
]);
const BY_SHAPE: readonly (readonly [RegExp, PageType])[] = [
  [/^\/otvety\/[^/]+\/$/, 'section'],
  [/^\/otvety\/[^/]+\/[^/]+\/$/, 'article'],
  [/^\/operatoru\/[^/]+\/$/, 'replies'],
  [/^\/otdely\/[^/]+\/$/, 'department'],
];

/** What an address does not tell of its page. */
export interface PageTraits {
  readonly isOutcome: boolean;
  readonly isLongGuide: boolean;
}

/** Kind of the page at an address, `undefined` if it has no budget. */
export function pageType(address: string, { isOutcome, isLongGuide }: PageTraits): PageType | undefined {
  const known = BY_ADDRESS.get(address) ?? BY_SHAPE.find(([shape]) => shape.test(address))?.[1];
  if (known !== undefined) return known === 'article' && isLongGuide ? 'long guide' : known;
  if (!/^\/reshenie\/[^/]+\/$/.test(address)) return undefined;
  return isOutcome ? 'outcome' : 'question';
}

/** Most bytes of a page of a kind. */
export function pageLimit(type: PageType): number {
  if (type === 'operators') return LIMITS.operatorsBytes;
  return LIST_PAGES.includes(type) ? LIMITS.listPageBytes : LIMITS.pageBytes;
}
