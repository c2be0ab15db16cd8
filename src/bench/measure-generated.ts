import { checkContent } from '../checks/check-content.ts';
import { arrangeIssues, severityOf, type Issue } from '../domain/report/issue.ts';
import { readContent, type ReadContent } from '../source/read-content.ts';
import { prepareContent } from './build-contest.ts';
import type { Figure } from './figure.ts';
import { readTreeContent } from './generated-content.ts';
import { GENERATED_ON } from './upkeep.ts';

/** What the content check finds in a generated tree, and its errors in written content with so many generated articles. */
export async function measureGenerated(count: number, written: string): Promise<readonly Figure[]> {
  const folder = await prepareContent(count, written);
  const errors = issuesOf(await readContent(process.cwd(), folder)).filter(
    (issue) => severityOf(issue) === 'error',
  );
  return [
    issuesFigure('generated tree of 300 nodes', issuesOf(await readTreeContent())),
    issuesFigure(`written content with ${String(count)} generated articles`, errors),
  ];
}

function issuesOf({ draft, issues }: ReadContent): readonly Issue[] {
  return arrangeIssues([...issues, ...checkContent(draft, { today: GENERATED_ON, production: false })]);
}

function issuesFigure(name: string, issues: readonly Issue[]): Figure {
  const note = issues
    .slice(0, 3)
    .map(({ file, line, slug, found }) => `${file}:${String(line)} ${slug} ${found}`);
  return { name, value: issues.length, unit: 'issues', limit: 0, note: note.join('; ') };
}
