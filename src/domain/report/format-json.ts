import { severityOf, type Issue } from './issue.ts';

/** The issues as JSON for other programs, each with its severity. */
export function formatJson(issues: readonly Issue[]): string {
  return JSON.stringify(
    issues.map((issue) => ({ severity: severityOf(issue), ...issue })),
    null,
    2,
  );
}
