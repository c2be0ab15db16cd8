/** A repository on GitHub and who writes to it. */
export interface Repository {
  /** Address of the API. */
  readonly api: string;
  /** Owner and name. */
  readonly name: string;
  readonly token: string;
}

/** The answer of GitHub's API to a request below the repository; throws a message for people if it refuses. */
export async function askGitHub(
  { api, name, token }: Repository,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(`${api}/repos/${name}/${path}`, {
    method,
    headers: { Accept: 'application/vnd.github+json', Authorization: `Bearer ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`GitHub не принял запрос: ${method} ${String(response.status)}`);
  return response.json();
}
