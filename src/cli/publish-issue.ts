import { askGitHub, type Repository } from './ask-github.ts';

/** What an issue says. */
export interface IssueText {
  readonly title: string;
  readonly body: string;
}

interface OpenIssue {
  readonly number: number;
  readonly pull_request?: unknown;
}

/**
 * Opens an issue under a label, or gives the one that is open under it the new text; with nothing to say closes that one.
 * Returns what it did, for the log; throws a message for people if GitHub refuses.
 */
export async function publishIssue(
  repository: Repository,
  label: string,
  text: IssueText | undefined,
): Promise<string> {
  const ask = (method: string, path: string, body?: unknown) =>
    askGitHub(repository, method, `issues${path}`, body);
  const query = new URLSearchParams({ state: 'open', labels: label });
  const found = (await ask('GET', `?${query.toString()}`)) as readonly OpenIssue[];
  // GitHub counts pull requests as issues.
  const open = found.find((issue) => issue.pull_request === undefined);
  if (open === undefined) {
    if (text === undefined) return 'Открывать нечего: проверять страницы пока не пора.';
    await ask('POST', '', { ...text, labels: [label] });
    return 'Открыта задача.';
  }
  const path = `/${String(open.number)}`;
  if (text === undefined) {
    await ask('PATCH', path, { state: 'closed' });
    return `Закрыта задача ${String(open.number)}: проверять больше нечего.`;
  }
  await ask('PATCH', path, text);
  return `Обновлена задача ${String(open.number)}.`;
}
