import { rm } from 'node:fs/promises';
import { prepareContent, siteWith } from './build-contest.ts';
import { countFoundPages } from './built-pages.ts';
import type { Figure } from './figure.ts';
import {
  HUGE_COUNT,
  LARGE_COUNT,
  measureBuild,
  measureBuilds,
  measureGrowth,
  SMALL_COUNT,
} from './measure-builds.ts';
import { measureCheck, measureTreeCheck } from './measure-check.ts';
import { measureGenerated } from './measure-generated.ts';
import { measureLargestPages, measurePages } from './measure-pages.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import { measureMessages } from './measure-messages.ts';
import { measurePresses } from './measure-presses.ts';
import { measureQueries } from './measure-queries.ts';
import { measureSearchContest } from './measure-search-contest.ts';
import { measureSearch } from './measure-search.ts';
import { measureStories } from './measure-stories.ts';
import { measureStoryLoading } from './measure-story-loading.ts';
import { measureTests, measureUnitTests } from './measure-tests.ts';
import { measureRun, type MeasuredRun } from './measured-run.ts';
import type { Part } from './run-parts.ts';
import { withServedSite, type ServedSite } from './served-site.ts';

const SITE_FOLDER = '.cache/bench/site';

/** A minute's measuring, for every test run: generated content, the weight of pages and of what a story loads, one build. */
export function quickParts(written: string): readonly Part[] {
  const withSite = async (look: Look) => withServedFolder(await siteWith(SMALL_COUNT, written), look);
  return [
    generatedPart(written),
    {
      title: 'Build: ours also holds the written content',
      measure: () => measureBuild(SMALL_COUNT, written),
    },
    {
      title: 'Pages: the largest of each kind',
      measure: () => withSite(measureLargestPages),
    },
    {
      title: 'Stories: what one loads beyond search',
      measure: () => withSite((_, site) => measureStoryLoading(site)),
    },
  ];
}

/** Every budget that a few minutes can measure. */
export function usualParts(written: string): readonly Part[] {
  return [
    generatedPart(written),
    { title: 'Build of the written content', measure: timeBuild },
    {
      title: 'Pages: HTML with styles and scripts, as sent',
      measure: () => withBuiltSite(measurePages),
    },
    {
      title: 'Lighthouse: the lowest score of a page of each kind, on a phone',
      measure: () => withBuiltSite(measureLighthouse),
    },
    {
      title: 'Presses: from a press to what it paints',
      measure: () => withBuiltSite(measurePresses),
    },
    { title: 'Search: all that is sent', measure: () => withBuiltSite(searchOf) },
    {
      title: 'Stories: what one loads beyond search',
      measure: () => withBuiltSite((_, site) => measureStoryLoading(site)),
    },
    { title: 'Queries nobody types', measure: async () => measureQueries(await builtSite()) },
    {
      title: 'Stories: how long one takes to hear',
      measure: async () => measureStories(await builtSite(), written),
    },
    { title: 'Messages nobody writes', measure: () => measureMessages(written) },
    ...[SMALL_COUNT, LARGE_COUNT].map((count) => ({
      title: `Builds of ${count.toLocaleString('en')} articles: ours also holds the written content`,
      measure: () => measureBuilds(count, written),
    })),
    {
      title: 'Search of 1,000 generated articles',
      measure: async () => withServedFolder(await siteWith(LARGE_COUNT, written), searchOf),
    },
    {
      title: 'Search of 1,000 generated articles beside Starlight’s',
      measure: () => measureSearchContest(LARGE_COUNT),
    },
    { title: 'Content check', measure: () => checksOf(written) },
    { title: 'Tests', measure: measureUnitTests },
  ];
}

/** What takes most of an hour besides: 10,000 articles and the whole test. */
export function largeParts(written: string): readonly Part[] {
  return [
    { title: 'Growth', measure: () => measureGrowth(written) },
    { title: 'Search of very many articles', measure: () => measureSearchContest(HUGE_COUNT) },
    { title: 'The whole test', measure: measureTests },
  ];
}

function generatedPart(written: string): Part {
  return {
    title: 'Generated content: what the check finds',
    measure: () => measureGenerated(SMALL_COUNT, written),
  };
}

let building: Promise<MeasuredRun> | undefined;

async function timeBuild(): Promise<readonly Figure[]> {
  const { seconds } = await (building ??= buildSite());
  return [{ name: 'time', value: seconds, unit: 's' }];
}

async function buildSite(): Promise<MeasuredRun> {
  // A build that fails would leave the last good one to be measured.
  await rm(SITE_FOLDER, { recursive: true, force: true });
  return measureRun(['src/cli/build.ts', SITE_FOLDER], { cwd: process.cwd(), env: { SITE_BASE: '/' } });
}

/** The folder of the written content's site, which the first part that asks for it builds. */
async function builtSite(): Promise<string> {
  await (building ??= buildSite());
  return SITE_FOLDER;
}

type Look = (folder: string, site: ServedSite) => Promise<readonly Figure[]>;

async function withBuiltSite(look: Look): Promise<readonly Figure[]> {
  return withServedFolder(await builtSite(), look);
}

function withServedFolder(folder: string, look: Look): Promise<readonly Figure[]> {
  return withServedSite(folder, (site) => look(folder, site));
}

async function searchOf(folder: string, site: ServedSite): Promise<readonly Figure[]> {
  return measureSearch(site, await countFoundPages(folder));
}

async function checksOf(written: string): Promise<readonly Figure[]> {
  return [
    await measureCheck('written content', written),
    await measureCheck('with 1,000 generated articles', await prepareContent(LARGE_COUNT, written)),
    ...(await measureTreeCheck()),
  ];
}
