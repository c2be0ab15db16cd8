import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { explainIssues } from '../domain/report/explain-issues.ts';
import { formatReport } from '../domain/report/format-report.ts';
import { arrangeIssues, hasErrors, type Issue } from '../domain/report/issue.ts';
import type { Environment } from '../source/environment.ts';
import { readContent, type ReadContent, type ReadingMemory } from '../source/read-content.ts';
import { LOADER } from './content-loader.ts';
import { answerWithMistakes } from './mistakes-page.ts';
import { pageReloads } from './page-reloads.ts';
import { stopBuild } from './stop-build.ts';
import { watchFolder } from './watch-folder.ts';

/** So long a page may take to be shown before the check takes the thread. */
const PAGE_MS = 500;

/**
 * Checks the content before anything is compiled and hands it to Astro's collections. A build with errors ends with
 * their report and leaves `dist/` as it was; the dev server shows them instead of pages until they are mended.
 */
export function content(environment: Environment, first: ReadContent): AstroIntegration {
  const { base, contentFolder, numbers } = environment;
  const judge = ({ draft, issues }: ReadContent): readonly Issue[] =>
    explainIssues(arrangeIssues([...issues, ...checkContent(draft, environment)]), {
      base,
      address: draft.site?.value.address,
    });
  let sound = first;
  let found: readonly Issue[] = [];
  return {
    name: 'content',
    hooks: {
      'content:reading': () => sound,
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        // Editors' programs read the schemas of front matter by it.
        if (command === 'dev') updateConfig({ experimental: { contentIntellisense: true } });
        if (command !== 'build' && command !== 'dev') return;
        found = judge(first);
        if (found.length === 0) return;
        const report = `\n${formatReport(found)}`;
        if (command === 'build' && hasErrors(found)) {
          stopBuild(logger, `${report}\n\nСайт не собран: исправьте ошибки содержания.`);
        }
        logger.warn(report);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const memory: ReadingMemory = new Map();
        const reload = pageReloads(server);
        answerWithMistakes(server, base, () => (hasErrors(found) ? found : []));
        const show = async () => {
          const reading = await readContent(process.cwd(), contentFolder, { memory, numbers });
          const hadErrors = hasErrors(found);
          // An edit shows before all else is checked: of a thousand articles that takes seconds. One that cannot be read
          // would be a page that is gone.
          if (reading.content !== undefined && !hadErrors && !hasErrors(reading.issues)) {
            sound = reading;
            await refreshContent?.({ loaders: [LOADER] });
            reload();
            await setTimeout(PAGE_MS);
          }
          found = judge(reading);
          if (found.length > 0) logger.warn(`\n${formatReport(found)}`);
          if (!hadErrors && !hasErrors(found)) return;
          if (!hasErrors(found)) {
            sound = reading;
            await refreshContent?.({ loaders: [LOADER] });
          }
          reload();
        };
        watchFolder(server.watcher, contentFolder, show, (error) => {
          logger.error(`Правку не удалось показать, сохраните файл ещё раз. ${String(error)}`);
        });
      },
    },
  };
}
