import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { formatReport } from '../domain/report/format-report.ts';
import { hasErrors, type Issue } from '../domain/report/issue.ts';
import type { Environment } from '../source/environment.ts';
import { readContent, type ReadContent, type ReadingMemory } from '../source/read-content.ts';
import { contentIssues, findContentIssues } from './content-issues.ts';
import { LOADER } from './content-loader.ts';
import { answerWithMistakes } from './mistakes-page.ts';
import { stopBuild } from './stop-build.ts';
import { watchFolder } from './watch-folder.ts';

/** So long a page may take to be shown before the check takes the thread. */
const PAGE_MS = 500;

/**
 * Checks the content before anything is compiled and hands it to Astro's collections. A build with errors ends with
 * their report and leaves `dist/` as it was; the dev server shows them instead of pages until they are mended.
 */
export function content(environment: Environment, first: ReadContent): AstroIntegration {
  const { base, contentFolder } = environment;
  let checking: Promise<readonly Issue[]> | undefined;
  let sound = first;
  let found: readonly Issue[] = [];
  return {
    name: 'content',
    hooks: {
      'content:reading': () => sound,
      'astro:config:setup': ({ command }) => {
        if (command === 'build') checking = findContentIssues(environment);
      },
      'astro:build:start': async ({ logger }) => {
        const issues = (await checking) ?? [];
        if (issues.length === 0) return;
        const report = `\n${formatReport(issues)}`;
        if (hasErrors(issues)) stopBuild(logger, `${report}\n\nСайт не собран: исправьте ошибки содержания.`);
        logger.warn(report);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const memory: ReadingMemory = new Map();
        const judge = (reading: ReadContent) => {
          found = contentIssues(reading, environment);
          if (found.length > 0) logger.warn(`\n${formatReport(found)}`);
        };
        judge(first);
        answerWithMistakes(server, base, () => (hasErrors(found) ? found : []));
        const reload = () => {
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        watchFolder(server.watcher, contentFolder, async () => {
          const reading = await readContent(process.cwd(), contentFolder, memory);
          const hadErrors = hasErrors(found);
          // An edit shows before all else is checked: of a thousand articles that takes seconds.
          if (reading.content !== undefined && !hadErrors) {
            sound = reading;
            await refreshContent?.({ loaders: [LOADER] });
            reload();
            await setTimeout(PAGE_MS);
          }
          judge(reading);
          if (!hadErrors && !hasErrors(found)) return;
          if (!hasErrors(found)) {
            sound = reading;
            await refreshContent?.({ loaders: [LOADER] });
          }
          reload();
        });
      },
    },
  };
}
