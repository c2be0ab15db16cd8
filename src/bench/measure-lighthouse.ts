import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LIMITS } from '../domain/budget/limits.ts';
import { readPageKinds, type PageKind } from './built-pages.ts';
import { median, type Figure } from './figure.ts';
import { installPackages } from './install-packages.ts';
import type { ServedSite } from './served-site.ts';

/** What of Lighthouse is called, and of its report read. */
type Lighthouse = (
  address: string,
  flags: Readonly<Record<string, unknown>>,
) => Promise<{ readonly lhr: Report } | undefined>;

interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number } | undefined>
  >;
}

interface AuditRef {
  readonly id: string;
  readonly weight: number;
}

const HOME = '.cache/bench/lighthouse';
const PACKAGES = { lighthouse: '13.5.0' };
const SPEED = 'performance';
const SHIFT = 'cumulative-layout-shift';
/** What does not change from one run to the next. */
const STEADY = ['accessibility', 'best-practices'];
/** Of pages that are indexed. */
const INDEXED = 'seo';
const RUNS = 3;
const POINTS = 100;

/** The lowest score that Lighthouse gives the largest page of each kind on a phone, and how far pages jump. */
export async function measureLighthouse(folder: string, site: ServedSite): Promise<readonly Figure[]> {
  const packages = await installPackages(HOME, PACKAGES);
  if (packages === undefined) return [{ name: 'Lighthouse', value: undefined, unit: 'points' }];
  const file = pathToFileURL(resolve(packages, join('lighthouse', 'core', 'index.js'))).href;
  const { default: lighthouse } = (await import(file)) as { default: Lighthouse };
  const audit = async (address: string, categories: readonly string[]) => {
    const result = await lighthouse(site.origin + address, {
      port: site.debuggingPort,
      logLevel: 'silent',
      onlyCategories: categories,
      disableFullPageScreenshot: true,
      // The page for lost addresses is a page, too.
      ignoreStatusCode: true,
    });
    if (result === undefined) throw new Error(`no report of ${address}`);
    return result.lhr;
  };
  const scores: Figure[] = [];
  const shifts: (readonly [address: string, shift: number])[] = [];
  for (const page of await readPageKinds(folder)) {
    const { address, isIndexed } = page;
    const reports = [await audit(address, [SPEED, ...STEADY, ...(isIndexed ? [INDEXED] : [])])];
    while (reports.length < RUNS) reports.push(await audit(address, [SPEED]));
    scores.push(scoreFigure(page, reports));
    shifts.push([address, median(reports.map(({ audits }) => audits[SHIFT]?.numericValue ?? Infinity)) ?? 0]);
  }
  return [...scores, shiftFigure(shifts)];
}

/** The lowest of the page's scores: the median of its runs, of which all but the first judge speed alone. */
export function scoreFigure({ kind, address }: PageKind, reports: readonly Report[]): Figure {
  const categories = [...new Set(reports.flatMap((report) => Object.keys(report.categories)))];
  const scores = categories.map((category) => ({
    category,
    score: median(reports.flatMap((report) => report.categories[category]?.score ?? [])) ?? 0,
  }));
  const below = scores.filter(({ score }) => score < 1).map(({ category }) => category);
  return {
    name: kind,
    value: Math.round(Math.min(...scores.map(({ score }) => score)) * POINTS),
    unit: 'points',
    least: LIMITS.lighthousePoints,
    note: [address, ...below, ...new Set(reports.flatMap((report) => faultsOf(report, below)))].join(' '),
  };
}

/** The audits that cost a category points. */
function faultsOf({ categories, audits }: Report, below: readonly string[]): readonly string[] {
  return below
    .flatMap((category) => categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}

function shiftFigure(shifts: readonly (readonly [address: string, shift: number])[]): Figure {
  const moved = shifts.filter(([, shift]) => shift > 0);
  return {
    name: 'layout shift, most of all',
    value: Math.max(...shifts.map(([, shift]) => shift)),
    unit: 'of a window',
    limit: LIMITS.layoutShift,
    note: moved.map(([address]) => address).join(' '),
  };
}
