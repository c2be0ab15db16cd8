import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coloursIn, readColour, withColours } from './colours.ts';

const CSS = readFileSync('src/styles/tokens.css', 'utf8');

describe('readColour', () => {
  test.each(['#FAF6EF #161917', ' #faf6ef, #161917 '])('reads %j', (written) => {
    expect(readColour(written)).toEqual({ light: '#faf6ef', dark: '#161917' });
  });

  test.each(['зелёный', '#faf6ef', '#fff #000', '#faf6ef #161917 #161917'])('refuses %j', (written) => {
    expect(() => readColour(written)).toThrow(
      `нашли: «${written}»\nждали: цвет для светлой и для тёмной темы, например #faf6ef #161917`,
    );
  });
});

describe('withColours', () => {
  test('writes a colour wherever it stands, and leaves the others', () => {
    const own = { light: '#1a4a8c', dark: '#a9c7f5' };
    const css = withColours(CSS, new Map([['leaf', own]]));
    expect(coloursIn(css)).toEqual(new Map([...coloursIn(CSS), ['leaf', own]]));
    expect(css).toContain('--leaf: #1a4a8c;');
    expect(css.length).toBe(CSS.length);
  });

  test('changes nothing without colours', () => {
    expect(withColours(CSS, new Map())).toBe(CSS);
  });

  test('refuses what could not be read', () => {
    const pale = { light: '#9fc0ae', dark: '#86d3aa' };
    expect(() => withColours(CSS, new Map([['leaf', pale]]))).toThrow(
      'нашли: leaf #9fc0ae на paper #faf6ef, контраст 1.8\nждали: не меньше 4.5, иначе текст не прочесть',
    );
  });
});
