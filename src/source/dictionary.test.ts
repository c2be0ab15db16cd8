import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rememberingDictionary } from './dictionary.ts';

const toy = {
  aff: Buffer.from('SET UTF-8\nTRY азкртмло\n'),
  dic: Buffer.from('5\nзаказ\nкот\nлот\nмот\nрот\n'),
};
const WORDS = new Set(['заказ', 'закас']);
const UNKNOWN = new Map([['закас', ['заказ']]]);

let memory: string;
beforeEach(async () => {
  memory = join(await mkdtemp(join(tmpdir(), 'dictionary-')), 'words.json');
});
afterEach(() => rm(join(memory, '..'), { recursive: true }));

describe('rememberingDictionary', () => {
  test('names what is not known, with the three likeliest words meant', async () => {
    const words = new Set(['ЗАКАЗ', 'Кот', 'вот']);
    expect(await rememberingDictionary(toy, memory)(words)).toEqual(
      new Map([['вот', ['кот', 'лот', 'мот']]]),
    );
  });

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
