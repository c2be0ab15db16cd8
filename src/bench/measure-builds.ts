import { glob } from 'node:fs/promises';
import { prepareOurs, prepareRivals, siteFolderOf, type Contestant } from './build-contest.ts';
import { median, MEGABYTE, type ComparedAs, type Figure } from './figure.ts';
import { LIMITS } from '../domain/budget/limits.ts';
import type { MeasuredRun } from './measured-run.ts';

/** Articles of a large shop, on which the ratios to bare Astro have their limits. */
export const LARGE_COUNT = 1000;
/** Articles of this shop, or so. */
export const SMALL_COUNT = 100;
/** Articles of more than one shop. */
export const HUGE_COUNT = 10_000;
/** Builds of each site, one after another in turn; Starlight, which is only told of, is built once. */
const ROUNDS = 3;

const TITLES = { ours: 'ours', astro: 'bare Astro', starlight: 'Starlight' } as const;

type Runs = ReadonlyMap<Contestant['name'], readonly MeasuredRun[]>;

/** Builds so many articles beside bare Astro and Starlight and compares time and memory. */
export async function measureBuilds(count: number, written: string): Promise<readonly Figure[]> {
  const contestants = [await prepareOurs(count, written), ...(await prepareRivals(count, written))];
  return compareRuns(count, await runInTurn(contestants));
}

/** Builds so many articles once. */
export async function measureBuild(count: number, written: string): Promise<readonly Figure[]> {
  const ours = await prepareOurs(count, written);
  return runFigures(count, [await ours.build()], 'ours');
}

/** Builds 1,000 and 10,000 articles and compares the time per page; takes many minutes. */
export async function measureGrowth(written: string): Promise<readonly Figure[]> {
  const secondsPerPage = async (count: number) => {
    const ours = await prepareOurs(count, written);
    const { seconds } = await ours.build();
    const pages = await Array.fromAsync(glob('**/*.html', { cwd: siteFolderOf(count) }));
    return seconds / pages.length;
  };
  const large = await secondsPerPage(LARGE_COUNT);
  const huge = await secondsPerPage(HUGE_COUNT);
  return [
    {
      name: 'time per page, 10,000 beside 1,000 articles',
      value: huge / large,
      unit: '×',
      limit: LIMITS.growthRatio,
      note: `${(huge * 1000).toFixed(1)} ms beside ${(large * 1000).toFixed(1)} ms`,
    },
  ];
}

/** Medians of our builds, and of their ratios to those of the others in the same round. */
export function compareRuns(count: number, runs: Runs): readonly Figure[] {
  const ours = runs.get('ours') ?? [];
  const ratios = (['astro', 'starlight'] as const).flatMap((name): readonly Figure[] => {
    const theirs = runs.get(name) ?? [];
    const isLimited = name === 'astro' && count === LARGE_COUNT;
    return [
      {
        name: articlesName(count, `time beside ${TITLES[name]}`),
        value: medianRatio(ours, theirs, 'seconds'),
        unit: '×',
        ...(isLimited && { limit: LIMITS.buildRatio }),
        ...(theirs.length === 0 && { note: 'it was not built' }),
      },
      {
        name: articlesName(count, `memory beside ${TITLES[name]}`),
        value: medianRatio(ours, theirs, 'peakBytes'),
        unit: '×',
        ...(isLimited && { limit: LIMITS.buildMemoryRatio }),
      },
    ];
  });
  const built = [...runs].filter(([, theirs]) => theirs.length > 0);
  return [...built.flatMap(([name, theirs]) => runFigures(count, theirs, TITLES[name])), ...ratios];
}

function runFigures(
  count: number,
  runs: readonly MeasuredRun[],
  whose: ComparedAs['whose'],
): readonly Figure[] {
  const peak = median(runs.flatMap(({ peakBytes }) => peakBytes ?? []));
  const named = (what: string) => ({
    name: articlesName(count, whose === 'ours' ? what : `${what}, ${whose}`),
    compared: { what: `Build of ${count.toLocaleString('en')} articles: ${what}`, whose },
  });
  return [
    {
      ...named('time'),
      value: median(runs.map(({ seconds }) => seconds)),
      unit: 's',
      note: runs.length > 1 ? `median of ${String(runs.length)}` : '',
    },
    { ...named('peak memory'), value: peak && peak / MEGABYTE, unit: 'MB' },
  ];
}

/** Builds of one round ran one after the other, so that whatever else the machine did disturbed both. */
function medianRatio(
  ours: readonly MeasuredRun[],
  theirs: readonly MeasuredRun[],
  key: keyof MeasuredRun,
): number | undefined {
  return median(
    theirs.flatMap((run, round) => {
      const [a, b] = [ours[round]?.[key], run[key]];
      return a === undefined || b === undefined ? [] : [a / b];
    }),
  );
}

async function runInTurn(contestants: readonly Contestant[]): Promise<Runs> {
  const runs = new Map<Contestant['name'], MeasuredRun[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, build } of contestants) {
      if (name !== 'starlight' || round === 0) runs.get(name)?.push(await build());
    }
  }
  return runs;
}

function articlesName(count: number, what: string): string {
  return `${count.toLocaleString('en')} articles: ${what}`;
}
