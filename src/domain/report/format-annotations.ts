import { describeIssue } from './format-report.ts';
import { ISSUE_KINDS } from './issue-kinds.ts';
import { severityOf, type Issue } from './issue.ts';

/**
 * The issues as GitHub Actions workflow commands, which show each beside its line in a pull request.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations(issues: readonly Issue[]): string {
  return issues
    .map((issue) => {
      const { title } = ISSUE_KINDS[issue.slug];
      const place = `file=${escapeProperty(issue.file)},line=${String(issue.line)}`;
      const message = escapeData(describeIssue(issue, 'github').join('\n'));
      return `::${severityOf(issue)} ${place},title=${escapeProperty(`${issue.slug}: ${title}`)}::${message}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
