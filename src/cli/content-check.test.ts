import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownFolder } from '../testing/build-site.ts';
import { NPM_RUNS, runScript } from '../testing/run-script.ts';
import { VALID_CONTENT } from '../testing/valid-content.ts';

const MESSAGE = 'messages/ask.md';

let content = '';

beforeEach(async () => {
  content = await ownFolder('content-check');
  await cp(VALID_CONTENT, content, { recursive: true });
});

afterEach(() => rm(content, { recursive: true }));

const ownEnvironment = () => ({ SITE_CONTENT: content, SITE_DATE: '2026-11-20' });

async function run(...args: readonly string[]) {
  return runWith({}, ...args);
}

async function runWith(more: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { exitCode, output } = await runScript('content-check.ts', args, {
    env: { ...ownEnvironment(), ...more },
  });
  return { code: exitCode, output };
}

describe('npm run content:check', () => {
  test('of a path that names nothing fails and says what was probably meant', async () => {
    expect(await run(`${content}/mesages`)).toEqual({
      code: 1,
      output: `Нет такого файла или папки: ${content}/mesages\n  похоже: ${content}/messages\n`,
    });
  });

  test('of one file shows the faults of no other', async () => {
    const broken = join(content, MESSAGE);
    await writeFile(broken, (await readFile(broken, 'utf8')).replace('stage: 1', 'stage: 7'));
    expect(await run(MESSAGE)).toMatchObject({
      code: 1,
      output: expect.stringContaining('Всего: 1 ошибка') as string,
    });
    expect(await run('site.yaml')).toEqual({ code: 0, output: 'Замечаний нет.\n' });
  });

  test('--fix puts slips right and keeps line ends and blank lines as they were', async () => {
    const file = join(content, MESSAGE);
    const text = `${await readFile(file, 'utf8')}\n\nСрок\u00A0- вышел.\n\n\nНомер "Лавки" - {{order}}.\n`;
    const written = text.replaceAll('\n', '\r\n');
    await writeFile(file, written);
    expect(await run('--fix')).toEqual({ code: 0, output: 'Замечаний нет.\n' });
    expect(await readFile(file, 'utf8')).toBe(
      written.replace('\u00A0- вышел', ' — вышел').replace('"Лавки" -', '«Лавки» —'),
    );
  });

  test('names the encoding of a file and leaves its bytes alone', async () => {
    const file = join(content, MESSAGE);
    const text = (await readFile(file, 'utf8')).replace('Здравствуйте!', 'Здравствуйте - да.');
    const written = Buffer.from(
      text.replaceAll(/[А-я]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x350)),
      'latin1',
    );
    await writeFile(file, written);
    expect(await run('--fix', MESSAGE)).toEqual({
      code: 1,
      output: [
        `${file}:1  wrong-encoding`,
        '  нашли: кодировка Windows-1251',
        '  ждали: кодировка UTF-8',
        '  как исправить: сохраните файл в UTF-8: в Блокноте «Сохранить как», внизу «Кодировка»',
        '  подробнее: https://help.shop.example/redaktoru/oshibki/wrong-encoding/',
        '',
        'Всего: 1 ошибка в 1 файле.\n',
      ].join('\n'),
    });
    expect(await readFile(file)).toEqual(written);
  });

  test.each([
    ['a folder that is not there', { SITE_CONTENT: 'no-such' }, 'Нет папки с содержанием: '],
    ['a day that is none', { SITE_DATE: '31.02.2026' }, 'SITE_DATE: нашли «31.02.2026»'],
  ])('tells people of %s, without a stack', async (_, more, message) => {
    const { code, output } = await runWith(more);
    expect(code).toBe(1);
    expect(output.startsWith(message)).toBe(true);
    expect(output).not.toMatch(/\n\s+at |[A-Za-z]+Error/);
  });

  test('on GitHub puts each mistake beside its line and all into the summary, without commands', async () => {
    const file = join(content, MESSAGE);
    await writeFile(file, (await readFile(file, 'utf8')).replace('Где мой', '"Где" мой'));
    const summary = join(content, '_summary.md');
    const { output } = await runWith({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
    expect(output).toContain(`::error file=${file},line=8,title=typography%3A Не те знаки или пробелы::`);
    expect(await readFile(summary, 'utf8')).toContain(
      '- **строка 8: [Не те знаки или пробелы](https://help.shop.example/redaktoru/oshibki/typography/)**',
    );
    expect(output + (await readFile(summary, 'utf8'))).not.toContain('npm run');
  });

  test('--watch answers for the file that is saved', async () => {
    const watching = spawn(process.execPath, [...NPM_RUNS, 'src/cli/content-check.ts', '--watch'], {
      env: { PATH: process.env['PATH'], ...ownEnvironment() },
    });
    let output = '';
    const until = async (words: string) => {
      while (!output.includes(words))
        output += String(((await once(watching.stdout, 'data')) as Buffer[])[0]);
    };
    await until('Слежу за');
    const file = join(content, MESSAGE);
    const sound = await readFile(file, 'utf8');
    await writeFile(file, sound.replace('stage: 1', 'stage: 7'));
    await until(`${file}:2  wrong-size`);
    await writeFile(file, sound);
    await until('Замечаний нет.');
    watching.kill();
  });
});
