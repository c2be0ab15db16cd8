import type { z } from 'zod';
import { githubSchemas, type workflowRunSchema } from '../schemas/workflow-run.ts';
import { askGitHub, type Repository } from './ask-github.ts';

const COMMENTS_A_PAGE = 100;
/** Beyond so many pages a pull request gets one more comment. */
const MOST_PAGES = 10;
/** Whose comments a workflow writes. */
const AUTHOR = 'github-actions[bot]';
/** Shows nothing, and tells our comment from others. */
const MARK = '<!-- что увидят читатели -->';
/** What the build of a pull request leaves for people. */
const ARCHIVE = 'sayt';

/** What belongs to a run: its pull request, its archive, and a preview if a host has made one. */
export interface RunPlaces {
  readonly pull: number;
  readonly archive: string | undefined;
  readonly preview: string | undefined;
}

/**
 * Finds what belongs to a run; nothing if its pull request is closed or has newer commits. Only GitHub is asked: what the
 * run itself left could name the pull request of another.
 */
export async function findRunPlaces(
  repository: Repository,
  { id, html_url, head_sha, head_branch, head_repository }: z.infer<typeof workflowRunSchema>['workflow_run'],
): Promise<RunPlaces | undefined> {
  const read = (path: string) => askGitHub(repository, 'GET', path);
  const head = new URLSearchParams({ state: 'open', head: `${head_repository.owner.login}:${head_branch}` });
  const pulls = githubSchemas.pulls.parse(await read(`pulls?${head.toString()}`));
  const pull = pulls.find((one) => one.head.sha === head_sha);
  if (pull === undefined) return undefined;
  const { artifacts } = githubSchemas.artifacts.parse(await read(`actions/runs/${String(id)}/artifacts`));
  const archive = artifacts.find(({ name }) => name === ARCHIVE);
  return {
    pull: pull.number,
    archive: archive && `${html_url}/artifacts/${String(archive.id)}`,
    preview: await findPreview(repository, head_sha),
  };
}

/** Writes the comment of a pull request, or writes it anew. */
export async function writeComment(repository: Repository, pull: number, text: string): Promise<void> {
  const own = await findComment(repository, pull);
  const body = { body: `${MARK}\n${text}` };
  if (own === undefined) await askGitHub(repository, 'POST', `issues/${String(pull)}/comments`, body);
  else await askGitHub(repository, 'PATCH', `issues/comments/${String(own)}`, body);
}

/** Where a host that follows the repository, such as Cloudflare Pages, shows the commit. */
async function findPreview(repository: Repository, commit: string): Promise<string | undefined> {
  const read = (path: string) => askGitHub(repository, 'GET', path);
  for (const { id } of githubSchemas.deployments.parse(await read(`deployments?sha=${commit}`))) {
    const statuses = githubSchemas.statuses.parse(await read(`deployments/${String(id)}/statuses`));
    const address = URL.parse(statuses.find(({ state }) => state === 'success')?.environment_url ?? '');
    // A round bracket would end the link in the comment.
    if (address?.protocol === 'https:' && !/[()]/.test(address.href)) return address.href;
  }
  return undefined;
}

async function findComment(repository: Repository, pull: number): Promise<number | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = `per_page=${String(COMMENTS_A_PAGE)}&page=${String(page)}`;
    const answer = await askGitHub(repository, 'GET', `issues/${String(pull)}/comments?${query}`);
    const comments = githubSchemas.comments.parse(answer);
    const own = comments.find(({ user, body }) => user?.login === AUTHOR && body?.startsWith(MARK) === true);
    if (own !== undefined || comments.length < COMMENTS_A_PAGE) return own?.id;
  }
  return undefined;
}
