import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../domain/report/format-report.ts';
import { arrangeIssues, hasErrors } from '../domain/report/issue.ts';
import type { Environment } from '../source/environment.ts';
import type { ReadContent } from '../source/read-content.ts';

/**
 * Checks the content before anything is built: a build with errors ends with their report and leaves `dist/` as it
 * was, the dev server prints the report and goes on.
 */
export function contentCheck(environment: Environment, { draft, issues }: ReadContent): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      // Earlier than `astro:build:start`: Astro's own loader would stop at its first schema error.
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const found = arrangeIssues([...issues, ...checkContent(draft, environment)]);
        if (found.length === 0) return;
        const report = `\n${formatReport(found)}`;
        if (command === 'build' && hasErrors(found)) {
          logger.error(`${report}\n\nСайт не собран: исправьте ошибки содержания.`);
          // Thrown, it would be followed by Astro's own words about a failed hook.
          process.exit(1);
        }
        logger.warn(report);
      },
    },
  };
}
