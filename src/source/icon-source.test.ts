import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ICONS } from '../domain/icon/icons.ts';
import { readIconSource } from './icon-source.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('readIconSource', () => {
  test('gives the digest that every icon in public/ carries', async () => {
    const { digest } = await readIconSource(ROOT, 'content');
    const stale: string[] = [];
    for (const { file } of ICONS) {
      const icon = await readFile(join(ROOT, 'public', file)).catch(() => undefined);
      if (icon?.includes(digest) !== true) stale.push(`public/${file}`);
    }
    expect(stale, 'Логотип или цвет бумаги изменился: запустите npm run icons').toEqual([]);
  });
});
