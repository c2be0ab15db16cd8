import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import { adviseOnMdx, TOO_DEEP_ADVICE } from './mdx-advice.ts';
import { TOO_DEEP } from './read-body.ts';
import { adviseOnYaml } from './yaml-advice.ts';
import type { SourceFault } from './source-file.ts';

/** What an editor reads about a line that is no YAML. */
export function yamlIssue(file: string, text: string, fault: SourceFault): Issue {
  const { line, ...advice } = adviseOnYaml(text.split('\n'), fault);
  return issueAt('yaml-syntax', { file, line }, { found: quote(lineAt(text, line)), ...advice });
}

/** What an editor reads about a body that is no MDX, from the parser's `line:column: message`. */
export function mdxIssue(file: string, text: string, bodyLine: number, message: string): Issue {
  const line = Number(/^(\d+):\d+/.exec(message)?.[1] ?? 1);
  const place = { file, line: bodyLine + line - 1 };
  const found = lineAt(text, place.line);
  if (message === TOO_DEEP)
    return issueAt('mdx-syntax', place, { found: 'вложенность без конца', ...TOO_DEEP_ADVICE });
  return issueAt('mdx-syntax', place, { found: quote(found), ...adviseOnMdx(found, message) });
}

function lineAt(text: string, line: number): string {
  return text.split('\n')[line - 1] ?? '';
}
