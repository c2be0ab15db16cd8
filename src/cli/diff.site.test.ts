import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replace } from '../checks/mistakes/mistake.ts';
import { reviewSchema } from '../schemas/review.ts';
import { PORTABLE_NOTE } from '../review/write-portable-site.ts';
import { ownFolder } from '../testing/build-site.ts';
import { copyContent } from '../testing/content-folder.ts';
import { runScript } from '../testing/run-script.ts';
import { VALID_CONTENT } from '../testing/valid-content.ts';

const run = promisify(execFile);

let folder = '';
let content = '';

beforeEach(async () => {
  folder = await ownFolder('diff');
  content = join(folder, 'content');
  await cp(VALID_CONTENT, content, { recursive: true });
  await git('init', '--quiet', '--initial-branch', 'main');
  await writeFile(join(folder, '.gitignore'), 'node_modules/\n');
  await git('add', '.');
  await git('-c', 'user.name=A', '-c', 'user.email=a@a.example', 'commit', '--quiet', '--message', 'Content');
});

afterEach(() => rm(folder, { recursive: true }));

async function git(...args: readonly string[]): Promise<string> {
  return (await run('git', ['-C', folder, ...args])).stdout;
}

function diff(...args: readonly string[]) {
  const env = {
    SITE_CONTENT: content,
    SITE_DATE: '2026-11-20',
    GIT_CEILING_DIRECTORIES: resolve(dirname(folder)),
  };
  return runScript('diff.ts', args, { env });
}

describe('npm run diff', () => {
  test('tells what readers will see otherwise, and leaves for the comment what it is made of', async () => {
    await copyContent(VALID_CONTENT, content, [
      replace('periods.yaml', 'text: 1 час, min: PT1H, max: PT1H', 'text: 2 часа, min: PT2H, max: PT2H'),
      replace('tree/questions/status.yaml', 'label: ', 'label: Уже '),
    ]);
    const before = await git('status', '--porcelain');
    const out = join(folder, 'review');
    const { exitCode, printed, errors } = await diff('main', '--out', out);
    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    expect(printed.split('\n')).toEqual([
      '## Что увидят читатели',
      '',
      '### Страницы',
      '',
      '- Изменена: «Какой статус у заказа?» (текст)',
      '',
      '### Факты, сроки и каналы',
      '',
      '- Изменён срок reply, 1 страница (Р-2)',
      '  - было: **1 час**',
      '  - стало: **2 часа**',
      '',
      '### Сообщения в поддержку',
      '',
      '- Изменено: ask (Р-2)',
      '  - было: … заказ \\[Номер заказа\\]? Прошу ответить за **1 час.**',
      '  - стало: … заказ \\[Номер заказа\\]? Прошу ответить за **2 часа.**',
      '',
      '### Ответы операторов',
      '',
      '- Изменён: А-1 «Где мой заказ?»',
      '  - было: … ещё это знаем мы. Если за **1 час** ответа не будет, напишите сюда снова. …',
      '  - стало: … ещё это знаем мы. Если за **2 часа** ответа не будет, напишите сюда снова. …',
      '- Изменён: Р-2 «Напишите в чат»',
      '  - было: … Посмотрю заказ и отвечу. Если за **1 час** ответа не будет, напишите сюда снова. …',
      '  - стало: … Посмотрю заказ и отвечу. Если за **2 часа** ответа не будет, напишите сюда снова. …',
      '',
    ]);

    const review = reviewSchema.parse(JSON.parse(await readFile(join(out, 'review.json'), 'utf8')));
    const pictures = review.pictures.flatMap(({ files }) => files);
    expect(pictures).toContain('reshenie-ask-360.png');
    expect((await readdir(join(out, 'snimki'))).sort()).toEqual(pictures.sort());
    expect(await readFile(join(out, 'sayt/index.html'), 'utf8')).toContain(PORTABLE_NOTE);

    await rm(out, { recursive: true });
    expect(await git('status', '--porcelain'), 'what is being edited is not touched').toBe(before);
    expect(await git('worktree', 'list', '--porcelain')).not.toContain('.cache/diff/');
  });

  test.each([
    [[], 'С чем сравнить? Назовите ветку или коммит:\n  npm run diff -- main\n'],
    [
      ['nowhere'],
      'Нет ветки или коммита «nowhere»\n  есть ветки: main; другие сначала получите: git fetch\n',
    ],
    [['--all'], 'Не понимаю: --all\n  ключи: --out\n'],
  ])('explains itself when given %j', async (args, said) => {
    const { exitCode, printed, errors } = await diff(...args);
    expect({ exitCode, printed }).toEqual({ exitCode: 1, printed: '' });
    expect(errors).toContain(said);
  });

  test('says which of the two does not build, and why', async () => {
    await copyContent(VALID_CONTENT, content, [
      replace('articles/delivery/where.mdx', 'facts: [can-1]', 'facts: [can-9]'),
    ]);
    const { exitCode, errors } = await diff('main');
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/^Нынешнее содержание не собирается:\n/);
    expect(errors).toContain(`${content}/articles/delivery/where.mdx:6  unknown-fact`);
  });

  test('says so where there is nothing to compare with', async () => {
    await rm(join(folder, '.git'), { recursive: true });
    const { exitCode, errors } = await diff('main');
    expect({ exitCode, errors }).toEqual({
      exitCode: 1,
      errors: `Сравнить не с чем: ${content} не хранится в git\n`,
    });
  });
});
