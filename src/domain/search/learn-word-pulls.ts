import { inMixedOrder } from '../pull/mixed-order.ts';
import { isEverywhere, type WordPulls } from './word-pulls.ts';

/** One of the ways a page is called, as stems. */
export interface PageCall {
  readonly page: number;
  readonly stems: readonly string[];
}

/** So often each call is learned from, and by how much at first: more learns calls by heart. */
const ROUNDS = 8;
const RATE = 1;
const FIRST_SQUARES = 1e-3;

/** What is learned of a word and a page. */
interface Pull {
  readonly page: number;
  value: number;
  /** Sum of the squares of all corrections so far: the more of them, the smaller the next one. */
  squares: number;
}

/**
 * How strongly each stem pulls towards the pages it stands on or calls, learned at build from everything that pages are
 * called: a logistic regression over stems whose only pulls are to such pages, fitted by AdaGrad. The same calls give
 * the same pulls.
 */
export function learnWordPulls(
  pagesOf: ReadonlyMap<string, readonly number[]>,
  calls: readonly PageCall[],
  pageCount: number,
): WordPulls {
  const pulls = new Map(
    [...pagesOf]
      .filter(([, pages]) => !isEverywhere(pages))
      .map(([stem, pages]) => [stem, new Map(pages.map(newPull))]),
  );
  for (const { page, stems } of calls) {
    for (const stem of stems) {
      const known = pulls.get(stem);
      if (known?.has(page) === false) known.set(...newPull(page));
    }
  }
  const examples = inMixedOrder(calls, keyOf).map(({ page, stems }) => ({
    page,
    pulls: stems.flatMap((stem) => pulls.get(stem) ?? []).map((ofStem) => [...ofStem.values()]),
  }));
  const odds = new Float64Array(pageCount);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const example of examples) learnFrom(example.page, example.pulls, odds);
  }
  return new Map(
    Array.from(pulls, ([stem, ofStem]) => [
      stem,
      new Map(Array.from(ofStem.values(), ({ page, value }) => [page, value])),
    ]),
  );
}

function newPull(page: number): [number, Pull] {
  return [page, { page, value: 0, squares: FIRST_SQUARES }];
}

/** Corrects the pulls of a call's stems by how far they are from its page. `odds` is room to work in, all zeros. */
function learnFrom(called: number, stems: readonly (readonly Pull[])[], odds: Float64Array): void {
  const share = 1 / Math.sqrt(Math.max(1, stems.length));
  const touched = new Set<number>();
  for (const ofStem of stems) {
    for (const { page, value } of ofStem) {
      touched.add(page);
      odds[page] = (odds[page] ?? 0) + value * share;
    }
  }
  let highest = 0;
  for (const page of touched) highest = Math.max(highest, odds[page] ?? 0);
  // A page that no stem pulls towards has even odds.
  let sum = (odds.length - touched.size) * Math.exp(-highest);
  for (const page of touched) {
    odds[page] = Math.exp((odds[page] ?? 0) - highest);
    sum += odds[page];
  }
  for (const ofStem of stems) {
    for (const pull of ofStem) {
      const chance = (odds[pull.page] ?? 0) / sum;
      const slope = (chance - (pull.page === called ? 1 : 0)) * share;
      pull.squares += slope ** 2;
      pull.value -= (RATE * slope) / Math.sqrt(pull.squares);
    }
  }
  for (const page of touched) odds[page] = 0;
}

function keyOf({ stems, page }: PageCall): string {
  return `${stems.join(' ')} ${String(page)}`;
}
