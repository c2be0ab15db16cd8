import { prepareOurs, prepareRivals, type Contestant } from './build-contest.ts';
import { MEGABYTE, type Figure } from './figure.ts';
import type { Registries } from './generated-content.ts';
import { LIMITS } from './limits.ts';
import type { MeasuredRun } from './measured-run.ts';

/** Articles of a large shop, on which the ratio to bare Astro has its limit. */
export const LARGE_COUNT = 1000;
const SMALL_COUNT = 100;
/** Articles of more than one shop. */
export const HUGE_COUNT = 10_000;
/** Builds of each site, one after another in turn: the best of them is the least disturbed one. */
const ROUNDS = 3;

const TITLES = { astro: 'bare Astro', starlight: 'Starlight' } as const;

/** Builds 100 and 1,000 articles beside bare Astro and Starlight and compares time and memory. */
export async function measureBuilds(written: string, registries: Registries): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const count of [SMALL_COUNT, LARGE_COUNT]) {
    const contestants = [
      await prepareOurs(count, written, registries),
      ...(await prepareRivals(count, registries)),
    ];
    figures.push(...compareRuns(count, await runInTurn(contestants)));
  }
  return figures;
}

/** Builds 1,000 and 10,000 articles and compares the time per article; takes many minutes. */
export async function measureGrowth(written: string, registries: Registries): Promise<readonly Figure[]> {
  const secondsPerArticle = async (count: number) => {
    const ours = await prepareOurs(count, written, registries);
    return (await ours.build()).seconds / count;
  };
  const large = await secondsPerArticle(LARGE_COUNT);
  const huge = await secondsPerArticle(HUGE_COUNT);
  return [
    {
      name: 'time per article, 10,000 beside 1,000 articles',
      value: huge / large,
      unit: '×',
      limit: LIMITS.growthRatio,
      note: `${(huge * 1000).toFixed(1)} ms beside ${(large * 1000).toFixed(1)} ms`,
    },
  ];
}

/** Figures of our best build and its ratios to the best ones of the others. */
export function compareRuns(
  count: number,
  runs: ReadonlyMap<Contestant['name'], readonly MeasuredRun[]>,
): readonly Figure[] {
  const bestOf = (name: Contestant['name'], key: keyof MeasuredRun) => {
    const values = (runs.get(name) ?? []).flatMap((run) => run[key] ?? []);
    return values.length === 0 ? undefined : Math.min(...values);
  };
  const peak = bestOf('ours', 'peakBytes');
  const ratios = (['astro', 'starlight'] as const).flatMap((rival): readonly Figure[] => {
    const seconds = bestOf(rival, 'seconds');
    const isLimited = rival === 'astro' && count === LARGE_COUNT;
    return [
      {
        name: articlesName(count, `time beside ${TITLES[rival]}`),
        value: ratio(bestOf('ours', 'seconds'), seconds),
        unit: '×',
        ...(isLimited && { limit: LIMITS.buildRatio }),
        note: seconds === undefined ? 'it was not built' : `${seconds.toFixed(1)} s`,
      },
      {
        name: articlesName(count, `memory beside ${TITLES[rival]}`),
        value: ratio(peak, bestOf(rival, 'peakBytes')),
        unit: '×',
      },
    ];
  });
  return [
    {
      name: articlesName(count, 'time'),
      value: bestOf('ours', 'seconds'),
      unit: 's',
      note: `best of ${String(ROUNDS)}`,
    },
    { name: articlesName(count, 'peak memory'), value: peak && peak / MEGABYTE, unit: 'MB' },
    ...ratios,
  ];
}

async function runInTurn(contestants: readonly Contestant[]) {
  const runs = new Map<Contestant['name'], MeasuredRun[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, build } of contestants) runs.get(name)?.push(await build());
  }
  return runs;
}

function ratio(ours: number | undefined, theirs: number | undefined): number | undefined {
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
}

function articlesName(count: number, what: string): string {
  return `${count.toLocaleString('en')} articles: ${what}`;
}
