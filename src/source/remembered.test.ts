import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { remembered } from './remembered.ts';

let folder = '';
let file = '';
const make = vi.fn(() => ({ words: 2 }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remembered-'));
  file = join(folder, 'memory', 'words.json');
  make.mockClear();
});

afterEach(() => rm(folder, { recursive: true }));

describe('remembered', () => {
  test('makes a value once for the same input', async () => {
    expect(await remembered(file, ['ваза'], make)).toEqual({ words: 2 });
    expect(await remembered(file, ['ваза'], make)).toEqual({ words: 2 });
    expect(make).toHaveBeenCalledOnce();
  });

  test('makes it anew for another input', async () => {
    await remembered(file, ['ваза'], make);
    await remembered(file, ['ваза', 'фикус'], make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test.each(['', '{', '{"of":1}', 'null'])('makes it anew where the file holds %j', async (text) => {
    await remembered(file, ['ваза'], make);
    await writeFile(file, text);
    expect(await remembered(file, ['ваза'], make)).toEqual({ words: 2 });
    expect(make).toHaveBeenCalledTimes(2);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ value: { words: 2 } });
  });
});
