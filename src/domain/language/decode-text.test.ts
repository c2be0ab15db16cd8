import { describe, expect, test } from 'vitest';
import { decodeText, garbledText } from './decode-text.ts';

const TEXT = 'title: Где мой заказ?\n';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Its Russian letters stand in the order of the alphabet. */
const windows1251 = Uint8Array.from(
  TEXT,
  (letter) => letter.charCodeAt(0) - (/[А-я]/.test(letter) ? 0x350 : 0),
);
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);

describe('decodeText', () => {
  test.each(['', TEXT, '👨\u200D👩\u200D👧'])('reads «%s»', (text) => {
    expect(decodeText(utf8(text))).toEqual({ text });
  });

  test.each([
    ['Windows-1251', windows1251],
    ['UTF-16', utf16(`\uFEFF${TEXT}`)],
    ['UTF-16', utf16(TEXT)],
  ])('reads and names %s', (foreign, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, foreign });
  });

  test('reads UTF-16 with the bytes of each letter turned', () => {
    const turned = new Uint8Array(Buffer.from(utf16(TEXT)).swap16());
    expect(decodeText(turned)).toEqual({ text: TEXT, foreign: 'UTF-16' });
  });

  test.each([
    ['an encoding that is none of these', Uint8Array.of(0x61, 0x80, 0x81, 0x90)],
    ['letters lost before', utf8('За\uFFFDаз')],
    ['what is no text', Uint8Array.from({ length: 64 }, (_, at) => (at * 37) % 256)],
    ['one broken byte', Uint8Array.of(...utf8('Где мой заказ'), 0xff)],
  ])('owns up to %s', (_, bytes) => {
    expect(decodeText(bytes).foreign).toBe('unknown');
  });
});

describe('garbledText', () => {
  test.each([
    ['Windows-1251', new TextDecoder('windows-1251').decode(utf8('Здравствуйте'))],
    ['Latin-1', Buffer.from('Здравствуйте').toString('latin1')],
  ])('reads what was taken for %s', (_, found) => {
    expect(garbledText(`Текст: ${found}!`)).toEqual({ index: 7, found, right: 'Здравствуйте' });
  });

  test.each(['Код из СМС «нельзя»', 'СССР, РСФСР – и СМС…', 'À la carte', ''])(
    'leaves «%s» alone',
    (text) => {
      expect(garbledText(text)).toBeUndefined();
    },
  );
});
