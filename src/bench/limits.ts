/** The budgets of the site: bytes as a host sends them (brotli), times on the machine that measures. */
export const LIMITS = {
  /** A page with the scripts it loads before the reader does anything: one first flight. */
  pageBytes: 14_600,
  /** Of them scripts. */
  pageScriptBytes: 4_000,
  /** A page that lists everything: map, А–Я, matrix. */
  listPageBytes: 60_000,
  blockingRequests: 0,
  thirdPartyRequests: 0,
  /** All that the search box loads before its first suggestions. */
  suggestionsBytes: 45_000,
  /** All that the results page loads before it is done, results' fragments excepted. */
  fullTextBytes: 140_000,
  /** From a key to the painted suggestions, on a processor four times as slow. */
  suggestionMs: 50,
  /** The answer to a query of 100,000 characters. */
  monsterMs: 100,
  contentCheckSeconds: 5,
  /** Check of a tree of 300 nodes and 5,000 routes. */
  treeCheckSeconds: 10,
  treeCheckMegabytes: 500,
  /** Build of 1,000 articles beside bare Astro's. */
  buildRatio: 1.3,
  /** Build time per article at 10,000 beside that at 1,000. */
  growthRatio: 1.2,
} as const;
