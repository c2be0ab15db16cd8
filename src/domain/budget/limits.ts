/** The budgets of the site: bytes as a host sends them (brotli), times on the machine that measures. */
export const LIMITS = {
  /** A page with the scripts it loads before the reader does anything: one first flight. */
  pageBytes: 14_600,
  /** Of them scripts. */
  pageScriptBytes: 4_000,
  /** The page that operators work on. */
  operatorsBytes: 20_000,
  /** A page that lists everything (map, А–Я, matrix, replies), and a long guide. */
  listPageBytes: 60_000,
  /** A guide of more words is a long one. */
  guideWords: 1_500,
  blockingRequests: 0,
  thirdPartyRequests: 0,
  /** The script that pages of others load. */
  embedBytes: 6_000,
  /** All that the search box loads before the first key. */
  suggestionsBytes: 45_000,
  /** What an ordinary query makes it load after that, and a query with an unknown word. */
  typedBytes: 25_000,
  typedUnknownBytes: 40_000,
  /** All that the results page loads before it is done, results' fragments excepted; the same two queries. */
  fullTextBytes: 165_000,
  fullTextUnknownBytes: 180_000,
  /** What the box for stories loads on focus beyond search: its code, and what stories are understood by. */
  storyCodeBytes: 12_000,
  storyDataBytes: 15_000,
  /** What it loads besides with the first letter. */
  storyTypedBytes: 60_000,
  /** Each of these may be so much larger for a page beyond so many. */
  bytesPerPage: 150,
  pagesIncluded: 200,
  /** The least that Lighthouse may give a page in any category, and how far a page may jump while it loads. */
  lighthousePoints: 99,
  layoutShift: 0,
  /** From any other press to what it paints, on a processor four times as slow. */
  pressMs: 50,
  /** From a key to the painted suggestions, on a processor four times as slow. */
  suggestionMs: 50,
  /** The answer to a query of 100,000 characters. */
  monsterMs: 100,
  /** The check of a message of as many. */
  monsterMessageMs: 2_000,
  /** What is understood of 2,000 characters, on a processor four times as slow. */
  storyMs: 100,
  contentCheckSeconds: 5,
  /** Check of a tree of 300 nodes and 5,000 routes. */
  treeCheckSeconds: 10,
  treeCheckMegabytes: 500,
  /** Build of 1,000 articles beside bare Astro's: wall time and peak memory. */
  buildRatio: 2,
  buildMemoryRatio: 1.5,
  /** Build time per page at 10,000 articles beside that at 1,000. */
  growthRatio: 1.2,
  unitTestsSeconds: 30,
  testsSeconds: 360,
} as const;
