import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { openTerminal } from './open-terminal.ts';

function open({ isTTY }: { readonly isTTY: boolean }) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = new PassThrough();
  return { input, output, ...openTerminal(input, output) };
}

describe('openTerminal', () => {
  test('gives each question the next of the lines that were pasted at once', async () => {
    const { input, output, ask, offer, close } = open({ isTTY: true });
    input.write('Фикус\n\nhttps://fikus.example\n');
    expect(await ask('Название магазина')).toBe('Фикус');
    expect(await offer('Логотип')).toBe('');
    expect(await ask('Адрес сайта')).toBe('https://fikus.example');
    close();
    output.end();
    expect(await text(output)).toBe('Название магазина\n> Логотип\n> Адрес сайта\n> ');
  });

  test('says that nothing came of it once its reader has ended it', async () => {
    const { input, ask, offer } = open({ isTTY: true });
    const asking = expect(ask('Название магазина')).rejects.toThrow('Прервано, ничего не записано.');
    input.end();
    await asking;
    await expect(offer('Логотип')).rejects.toThrow('Прервано, ничего не записано.');
  });

  test('names what is not told where nobody can be asked', async () => {
    const { ask, offer } = open({ isTTY: false });
    await expect(ask('Название магазина')).rejects.toThrow('Не сказано: Название магазина');
    expect(await offer('Логотип')).toBe('');
  });
});
