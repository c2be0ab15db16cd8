import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signals-'));
  const votes = Array.from({ length: 10 }, () => '/otvety/delivery/speed-up/;false;\r\n').join('');
  await writeFile(join(folder, 'signals.csv'), `\uFEFFpage;helped;reason\r\n${votes}/;maybe;\r\n`);
});

afterAll(() => rm(folder, { recursive: true }));

function report(
  ...files: readonly string[]
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const env = { ...process.env, SITE_CONTENT: 'src/checks/mistakes/valid', SITE_DATE: '2026-11-20' };
  const paths = files.map((file) => join(folder, file));
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/report.ts', ...paths], { env }, (error, stdout, stderr) => {
      resolve({ exitCode: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
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
      '         src/checks/mistakes/valid/articles/delivery/speed-up.mdx, Отдел доставки, @shop/delivery',
      'Поиск не нашёл уверенного ответа: 0 раз.',
      '',
      'Пропущены строки: 1',
      '  /signals.csv:12  нашли: «maybe» в helped, ждали: true или false',
      '',
    ]);
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
