import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript, type ScriptRun } from '../testing/run-script.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signals-'));
  const votes = Array.from({ length: 10 }, () => '/otvety/delivery/speed-up/;false;\r\n').join('');
  await writeFile(join(folder, 'signals.csv'), `\uFEFFpage;helped;reason\r\n${votes}/;maybe;\r\n`);
});

afterAll(() => rm(folder, { recursive: true }));

function report(...files: readonly string[]): Promise<ScriptRun> {
  return run(files.map((file) => join(folder, file)));
}

function run(paths: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<ScriptRun> {
  const env = { SITE_CONTENT: 'src/checks/mistakes/valid', SITE_DATE: '2026-11-20', ...more };
  return runScript('report.ts', paths, { env });
}

describe('npm run report', { timeout: 30_000 }, () => {
  test('tells what is due for a check, the gaps that signals show, and the lines it left out', async () => {
    const { exitCode, output } = await report('signals.csv');
    expect(exitCode).toBe(0);
    expect(output.split('\n').map((line) => line.replace(folder, ''))).toEqual([
      'Проверять страницы пока не пора.',
      '',
      'Не помогли: 1 страница.',
      '  100 %  «Можно ли ускорить доставку?»: «Нет» — 10 из 10',
      '         src/checks/mistakes/valid/articles/delivery/speed-up.mdx, Отдел доставки (пример)',
      'Поиск не нашёл уверенного ответа: 0 раз.',
      '',
      'Пропущены строки: 1',
      '  /signals.csv:12  нашли: «maybe» в helped, ждали: true или false',
      '',
    ]);
  });

  test('writes what is due as Markdown, and all checks to come as a calendar', async () => {
    const { exitCode, output } = await run(['--folder', join(folder, 'report')], { SITE_DATE: '2027-05-01' });
    expect(exitCode).toBe(0);
    expect(output).toContain('proverka.ics');
    expect(await readFile(join(folder, 'report/proverka.md'), 'utf8')).toContain(
      '## Отдел доставки (пример)\n\n- через 19 дней: [Можно ли ускорить доставку?](https://help.shop.example/otvety/delivery/speed-up/), [src/checks/mistakes/valid/articles/delivery/speed-up.mdx](',
    );
    expect(await readFile(join(folder, 'report/proverka.ics'), 'utf8')).toContain(
      'DTSTART;VALUE=DATE:20270520',
    );
  });

  test('opens an issue with what is due', async () => {
    const asked: string[] = [];
    const gitHub = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        asked.push(`${request.method ?? ''} ${request.url ?? ''} ${body.slice(0, 60)}`);
        response.end(request.method === 'GET' ? '[]' : '{}');
      });
    });
    await new Promise<void>((resolve) => gitHub.listen(0, '127.0.0.1', resolve));
    const { port } = gitHub.address() as AddressInfo;
    const { exitCode, output } = await run(['--issue'], {
      SITE_DATE: '2027-05-01',
      GITHUB_API_URL: `http://127.0.0.1:${String(port)}`,
      GITHUB_REPOSITORY: 'shop/help',
      GITHUB_TOKEN: 'secret',
    });
    gitHub.close();
    expect({ exitCode, last: output.trim().split('\n').at(-1) }).toEqual({
      exitCode: 0,
      last: 'Открыта задача.',
    });
    expect(asked).toEqual([
      expect.stringMatching(/^GET \/repos\/shop\/help\/issues\?state=open&labels=/),
      expect.stringMatching(/^POST \/repos\/shop\/help\/issues \{"title":"Пора проверить: 6 страниц"/),
    ]);
  });

  test('opens no issue outside of GitHub Actions', async () => {
    const { exitCode, output } = await run(['--issue'], { GITHUB_TOKEN: '', GITHUB_REPOSITORY: '' });
    expect(exitCode).toBe(1);
    expect(output).toContain('Задачу открывает GitHub Actions');
  });

  test.each([[['nowhere.csv']], [['signals.csv', 'signals.csv']]])(
    'explains its use when given %j',
    async (files) => {
      const { exitCode, output } = await report(...files);
      expect(exitCode).toBe(1);
      expect(output).toContain('npm run report -- signals.csv');
    },
  );
});
