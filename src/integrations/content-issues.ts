import { checkContent } from '../checks/check-content.ts';
import { arrangeIssues, type Issue } from '../domain/report/issue.ts';
import type { Environment } from '../source/environment.ts';
import { inThread } from '../source/in-thread.ts';
import type { ReadContent } from '../source/read-content.ts';

const WORKER = 'src/integrations/content-issues.worker.ts';

/** All that is wrong with content that was read. */
export function contentIssues({ draft, issues }: ReadContent, environment: Environment): readonly Issue[] {
  return arrangeIssues([...issues, ...checkContent(draft, environment)]);
}

/** All that is wrong with the content of the environment, read and checked while Astro gets ready to build. */
export function findContentIssues(environment: Environment): Promise<readonly Issue[]> {
  return inThread(WORKER, environment);
}
