import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentHealth } from '../checks/health.ts';
import { keptPages, movedAddresses } from '../checks/kept-pages.ts';
import { permalinks } from '../domain/permalink/permalink.ts';
import { countSignals } from '../domain/signal/count-signals.ts';
import { findGaps, type Gaps } from '../domain/signal/find-gaps.ts';
import { readSignals } from '../domain/signal/read-signals.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { goldenQueries } from '../search-lab/golden-queries.ts';
import { judgeQueries, type Judgement } from '../search-lab/golden-query.ts';
import { builtIndex, readBuiltSearch } from '../source/built-search.ts';
import type { Environment } from '../source/environment.ts';
import { compressFiles } from './compress.ts';
import { healthHtml } from './health-page.ts';
import { heaviestPages } from './page-weights.ts';
import { stopBuild } from './stop-build.ts';

/** Search answers all golden queries in a second where there are so many pages; of many more a build would wait. */
const MOST_PAGES_ASKED = 400;

/**
 * Writes how the content is into its page: what the reading says, what pages weigh once they are compressed, where
 * golden queries find their answers in the built search, and what readers' signals say if a file of them is given.
 */
export function health({ base, today, signalsFile }: Environment, draft: ContentDraft): AstroIntegration {
  return {
    name: 'health',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const folder = fileURLToPath(dir);
        const gaps = signalsFile === undefined ? undefined : await readGaps(signalsFile, draft);
        if (signalsFile !== undefined && gaps === undefined)
          stopBuild(logger, `\nSITE_SIGNALS: нет сигналов в файле ${signalsFile}`);
        const report = {
          content: contentHealth(draft, today),
          weights: heaviestPages(
            folder,
            pages.map(({ pathname }) => `/${pathname}`),
          ),
          judgements: await askQueries(folder, draft, base),
          gaps,
        };
        const page = permalinks('').health;
        const file = join(folder, page, 'index.html');
        const html = await readFile(file, 'utf8');
        const figures = healthHtml(report, permalinks(base));
        await writeFile(
          file,
          html.replace(/<p id="health">.*?<\/p>/s, () => figures),
        );
        await compressFiles(folder, [`${page}index.html`]);
      },
    },
  };
}

async function readGaps(file: string, draft: ContentDraft): Promise<Gaps | undefined> {
  const read = await readFile(file, 'utf8').then(readSignals, () => undefined);
  return read && findGaps(countSignals(read.signals, movedAddresses(draft)), keptPages(draft));
}

async function askQueries(
  folder: string,
  draft: ContentDraft,
  base: string,
): Promise<readonly Judgement[] | undefined> {
  if (keptPages(draft).length > MOST_PAGES_ASKED) return undefined;
  const built = await readBuiltSearch(folder);
  return judgeQueries(builtIndex(built), goldenQueries(draft, base), built.pages);
}
