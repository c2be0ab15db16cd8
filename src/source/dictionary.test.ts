import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import russian from 'dictionary-ru';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rememberingDictionary } from './dictionary.ts';

const LOADING_TIMEOUT_MS = 60_000;
const toy = { aff: Buffer.from('SET UTF-8\nTRY аказ\n'), dic: Buffer.from('1\nзаказ\n') };
const WORDS = new Set(['заказ', 'закас']);
const UNKNOWN = new Map([['закас', ['заказ']]]);

let memory: string;
beforeEach(async () => {
  memory = join(await mkdtemp(join(tmpdir(), 'dictionary-')), 'words.json');
});
afterEach(() => rm(join(memory, '..'), { recursive: true }));

describe('rememberingDictionary', () => {
  test(
    'Russian words are known with «ё» and with «е»',
    async () => {
      const words = new Set(['ещё', 'еще', 'пришлёт', 'Заказ', 'ЗАКАЗ', 'потдержка', 'бракованый']);
      expect([...(await rememberingDictionary(russian, memory)(words)).entries()]).toEqual([
        ['потдержка', ['поддержка']],
        ['бракованый', ['бракованный', 'бракованы']],
      ]);
    },
    LOADING_TIMEOUT_MS,
  );

  test('asks its memory first', async () => {
    const unknownOf = rememberingDictionary(toy, memory);
    expect(await unknownOf(WORDS)).toEqual(UNKNOWN);
    await writeFile(memory, (await readFile(memory, 'utf8')).replace('["заказ"]', '["показ"]'));
    expect(await unknownOf(WORDS)).toEqual(new Map([['закас', ['показ']]]));
  });

  test.each([
    ['is broken', '{'],
    ['is of another dictionary', '{"dictionary":"0","words":{"закас":true}}'],
  ])('forgets a memory that %s', async (_, text) => {
    await writeFile(memory, text);
    expect(await rememberingDictionary(toy, memory)(WORDS)).toEqual(UNKNOWN);
  });
});
