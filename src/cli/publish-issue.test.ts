import { afterEach, describe, expect, test, vi } from 'vitest';
import { publishIssue } from './publish-issue.ts';

const REPOSITORY = { api: 'https://api.example', name: 'shop/help', token: 'secret' };
const TEXT = { title: 'Пора проверить: 2 страницы', body: '## Отдел' };
const ISSUES = 'https://api.example/repos/shop/help/issues';

/** GitHub with open issues; returns what was asked of it besides the list. */
function gitHub(open: readonly unknown[], status = 200) {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (url: string, { method, body }: { method: string; body?: string }) => {
    if (method !== 'GET') asked.push([method, url, JSON.parse(body ?? '')]);
    return Promise.resolve(Response.json(open, { status }));
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('publishIssue', () => {
  test.each([
    [
      'opens one where none is open',
      [],
      TEXT,
      ['POST', ISSUES, { ...TEXT, labels: ['label'] }],
      'Открыта задача.',
    ],
    [
      'gives the open one the new text, and takes no pull request for it',
      [{ number: 8, pull_request: {} }, { number: 7 }],
      TEXT,
      ['PATCH', `${ISSUES}/7`, TEXT],
      'Обновлена задача 7.',
    ],
    [
      'closes the open one if nothing is left to say',
      [{ number: 7 }],
      undefined,
      ['PATCH', `${ISSUES}/7`, { state: 'closed' }],
      'Закрыта задача 7: проверять больше нечего.',
    ],
  ])('%s', async (_, open, text, expected, said) => {
    const asked = gitHub(open);
    expect(await publishIssue(REPOSITORY, 'label', text)).toBe(said);
    expect(asked).toEqual([expected]);
  });

  test('does nothing if nothing is open and nothing to be said', async () => {
    const asked = gitHub([]);
    await publishIssue(REPOSITORY, 'label', undefined);
    expect(asked).toEqual([]);
  });

  test('says what GitHub refused', async () => {
    gitHub([], 403);
    await expect(publishIssue(REPOSITORY, 'label', TEXT)).rejects.toThrow('GitHub не принял запрос: GET 403');
  });
});
