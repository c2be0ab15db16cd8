import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { composeComment } from '../domain/review/compose-comment.ts';
import { reviewSchema } from '../schemas/review.ts';
import { runScript } from '../testing/run-script.ts';
import { TOY_BUILD } from '../testing/toy-reviewed-build.ts';

const SHA = 'a'.repeat(40);
const RUN_URL = 'https://github.example/shop/help/actions/runs/5';
const EVENT = {
  repository: { full_name: 'shop/help' },
  workflow_run: {
    id: 5,
    html_url: RUN_URL,
    head_sha: SHA,
    head_branch: 'srok&hranenie',
    head_repository: { owner: { login: 'anna' } },
  },
};
const REPOSITORY = '/repos/shop/help';
const MARK = '<!-- что увидят читатели -->';
const BOT = { login: 'github-actions[bot]' };

/** What GitHub answers when it is asked for an address; to others it answers with an empty list. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  [`${REPOSITORY}/pulls?state=open&head=anna%3Asrok%26hranenie`]: [{ number: 7, head: { sha: SHA } }],
  [`${REPOSITORY}/actions/runs/5/artifacts`]: { artifacts: [{ id: 8, name: 'sayt' }] },
};

const AFTER = { ...TOY_BUILD, words: [...TOY_BUILD.words, 'постамат'] };
const REVIEW = reviewSchema.parse({
  before: { ...TOY_BUILD, departments: [] },
  after: { ...AFTER, departments: [] },
  pictures: [],
});

let folder = '';
let server: Server;
let answers: Record<string, unknown> = {};
let written: {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly body: string;
}[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comment-'));
  await writeFile(join(folder, 'event.json'), JSON.stringify(EVENT));
  answers = { ...ANSWERS };
  written = [];
  server = createServer((request, response) => {
    void text(request).then((sent) => {
      const { method, url = '' } = request;
      if (method !== 'GET') {
        const { body } = JSON.parse(sent) as { body: string };
        written.push({ method, path: url.replace(REPOSITORY, ''), body });
      }
      response.end(JSON.stringify(answers[url] ?? []));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

function comment() {
  const { port } = server.address() as AddressInfo;
  const env = {
    GITHUB_API_URL: `http://127.0.0.1:${String(port)}`,
    GITHUB_TOKEN: 'token',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
  };
  return runScript('comment.ts', [join(folder, 'review.json')], { env });
}

const archive = `${RUN_URL}/artifacts/8`;

describe('the comment of a pull request', () => {
  beforeEach(() => writeFile(join(folder, 'review.json'), JSON.stringify(REVIEW)));

  test('is written once, with the archive of the run', async () => {
    expect(await comment()).toMatchObject({ exitCode: 0, output: 'Написано в запрос на слияние 7.\n' });
    const body = `${MARK}\n${composeComment(REVIEW.before, REVIEW.after, { archive, pictures: [] })}`;
    expect(written).toEqual([{ method: 'POST', path: '/issues/7/comments', body }]);
  });

  test('is written anew where it stands, and no other is', async () => {
    answers[`${REPOSITORY}/issues/7/comments?per_page=100&page=1`] = [
      { id: 1, user: { login: 'anna' }, body: `${MARK}\nчужой` },
      { id: 2, user: BOT, body: 'о другом' },
      { id: 3, user: BOT, body: `${MARK}\nпрежний` },
    ];
    await comment();
    expect(written.map(({ method, path }) => `${String(method)} ${String(path)}`)).toEqual([
      'PATCH /issues/comments/3',
    ]);
  });

  test.each([
    ['https://a1.shop.pages.example/', '- [Предпросмотр](https://a1.shop.pages.example/)'],
    ['http://a1.shop.pages.example/', undefined],
    ['https://a.example/)[x](https://b.example', undefined],
    ['', undefined],
  ])('leads to a preview that a host has made, if it is one: %s', async (environment_url, line) => {
    answers[`${REPOSITORY}/deployments?sha=${SHA}`] = [{ id: 9 }];
    answers[`${REPOSITORY}/deployments/9/statuses`] = [
      { state: 'success', environment_url },
      { state: 'pending', environment_url: '' },
    ];
    await comment();
    expect(written[0]?.body.match(/- \[Предпросмотр\]\([^)]*\)/)?.[0]).toBe(line);
  });

  test('is not written where the pull request is closed or has gone on', async () => {
    answers[`${REPOSITORY}/pulls?state=open&head=anna%3Asrok%26hranenie`] = [
      { number: 7, head: { sha: 'b'.repeat(40) } },
    ];
    expect(await comment()).toMatchObject({
      exitCode: 0,
      output: 'Запрос на слияние уже закрыт или в нём есть коммит новее: писать некуда.\n',
    });
    expect(written).toEqual([]);
  });

  test.each([
    ['pages', { pages: [{ url: '/' }] }],
    ['an endless text', { words: ['а'.repeat(301)] }],
    ['an endless list', { words: Array.from({ length: 20_001 }, () => 'а') }],
  ])('is not written of what no build of ours leaves: %s', async (_, edit) => {
    const review = { ...REVIEW, after: { ...REVIEW.after, ...edit } };
    await writeFile(join(folder, 'review.json'), JSON.stringify(review));
    expect((await comment()).exitCode).toBe(1);
    expect(written).toEqual([]);
  });

  test('is not written of pictures that are no pictures', async () => {
    const pictures = [{ page: { number: null, title: '' }, files: ['../../event.json'] }];
    await writeFile(join(folder, 'review.json'), JSON.stringify({ ...REVIEW, pictures }));
    expect((await comment()).exitCode).toBe(1);
    expect(written).toEqual([]);
  });
});

describe('the comment of a pull request that does not build', () => {
  test('says so', async () => {
    await comment();
    expect(written.map(({ body }) => body.split('\n'))).toEqual([
      [
        MARK,
        '## Сайт с этой правкой не собирается',
        '',
        'Ошибки подписаны на строках во вкладке «Files changed», там же написано, как исправить.',
        `Если там пусто, причина — в [журнале сборки](${RUN_URL}).`,
      ],
    ]);
  });
});
