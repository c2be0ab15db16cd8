import { counted } from '../language/plural.ts';
import { describeIssue, summarize } from './format-report.ts';
import { ISSUE_KINDS } from './issue-kinds.ts';
import { markOf, type Issue } from './issue.ts';

/** GitHub shows a megabyte; nobody reads further. */
const MOST_TOLD = 50;

/** The issues as the Markdown summary of a run on GitHub, for editors who look there first; the issues come arranged. */
export function formatSummary(issues: readonly Issue[]): string {
  const told = issues.slice(0, MOST_TOLD);
  const rest = issues.length - told.length;
  return [
    '## Проверка содержания',
    summarize(issues),
    ...Array.from(
      Map.groupBy(told, ({ file }) => file),
      ([file, inFile]) => [`### ${asCode(file)}`, ...inFile.map(formatItem)].join('\n\n'),
    ),
    ...(rest === 0
      ? []
      : [`И ещё ${counted(rest, { one: 'замечание', few: 'замечания', many: 'замечаний' })}.`]),
  ].join('\n\n');
}

function formatItem({ page, ...issue }: Issue): string {
  const { title } = ISSUE_KINDS[issue.slug];
  const name = page === undefined ? title : `[${title}](${page})`;
  const lines = describeIssue(issue, 'github').map((line) => {
    const [, label = '', text = ''] = /^([^:]+): (.*)$/s.exec(line) ?? [];
    return `  - ${label}: ${asCode(text)}`;
  });
  return [`- **строка ${String(issue.line)}: ${name}**${markOf(issue)}`, ...lines].join('\n');
}

/**
 * The text in a code span, whatever it holds: what editors wrote must not become markup or links.
 * @example asCode('a `b`') → '`` a `b` ``'
 */
function asCode(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const line = text.replaceAll(/\s+/g, ' ');
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
