import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runScript } from '../testing/run-script.ts';

const CHECK_KEYS = '  ключи: --fix, --json, --spelling, --external, --watch, --reading, --branches, --base\n';
const NO_KEYS = '  ключей у этой команды нет\n';

describe('a script', () => {
  test.each([
    [
      'content-check.ts',
      ['--speling', '--fix'],
      `Не понимаю: --speling\n  похоже: --spelling\n${CHECK_KEYS}`,
    ],
    [
      'content-check.ts',
      ['--fix=да', '-x'],
      `Не понимаю: --fix=да\n  похоже: --fix\nНе понимаю: -x\n${CHECK_KEYS}`,
    ],
    [
      'search.ts',
      ['чат', '--oops'],
      'Не понимаю: --oops\n  ключи: --story, --json, --golden, --words, --tune\n',
    ],
    [
      'bench.ts',
      ['quick'],
      'Не понимаю: quick\n  похоже: --quick\n  ключи: --quick, --large, --only, --readme\n',
    ],
    ['build.ts', ['--oops'], `Не понимаю: --oops\n${NO_KEYS}`],
    ['serve.ts', ['--port=1'], `Не понимаю: --port=1\n${NO_KEYS}`],
    ['icons.ts', ['--oops'], `Не понимаю: --oops\n${NO_KEYS}`],
    ['bootstrap.mjs', ['build', '--oops'], `Не понимаю: --oops\n${NO_KEYS}`],
  ])('%s of %j says what it did not understand, and does nothing', async (script, args, output) => {
    expect(await runScript(script, args)).toMatchObject({ exitCode: 1, output });
    expect(existsSync('--oops')).toBe(false);
  });
});
