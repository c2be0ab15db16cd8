import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askColours, coloursIn, readColour, withColours } from './colours.ts';

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

describe('askColours', () => {
  /** What is asked, and what comes of the answers, each given once. */
  async function ask(answers: readonly string[], given: Readonly<Record<string, string>> = {}) {
    const asked: string[] = [];
    const offer = (question: string) => Promise.resolve(answers[asked.push(question) - 1] ?? '');
    return { own: await askColours(CSS, { given, offer }), asked };
  }

  test('asks again for what could not be read beside the rest, and for that alone', async () => {
    const { own, asked } = await ask(['', '#fffff0 #111111', 'красный', '#8a2e10 #f2a184', '']);
    expect(own).toEqual(new Map([['terracotta', { light: '#8a2e10', dark: '#f2a184' }]]));
    const again =
      'Цвет ссылок под указателем и «Не может»: для светлой и для тёмной темы, сейчас #a2421f #f2a184; пусто — оставить';
    expect(asked.slice(1, -1)).toEqual([
      again,
      `нашли: terracotta #fffff0 на paper #faf6ef, контраст 1.1\nждали: не меньше 4.5, иначе текст не прочесть\n\n${again}`,
      `нашли: «красный»\nждали: цвет для светлой и для тёмной темы, например #faf6ef #161917\n\n${again}`,
    ]);
  });

  test('lets a page have a colour on which what is asked next will have to be read', async () => {
    const black = Object.fromEntries(
      ['muted', 'amber', 'indigo'].map((name) => [`colour.${name}`, '#000000 #ffffff']),
    );
    const { own, asked } = await ask(['#c8c8c8 #161917', '', '#7a2c10 #f2a184', '#124a30 #86d3aa'], black);
    expect(own.get('paper')?.light).toBe('#c8c8c8');
    expect(asked.map((question) => question.split('\n')[0])).toEqual([
      expect.stringContaining('Цвет страницы'),
      expect.stringContaining('«Не может»'),
      expect.stringContaining('нашли: terracotta #a2421f на paper #c8c8c8'),
      expect.stringContaining('«Может»'),
    ]);
  });

  test('asks nothing where what is told could not be read', async () => {
    await expect(ask([], { 'colour.ink': '#fffff0 #111111' })).rejects.toThrow('нашли: ink #fffff0');
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
