import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { composeShareCard, FONT_UNITS, SHARE_CARDS, shareCardOf, type ShareCard } from './share-card.ts';

const SHOP = {
  logo: '<svg viewBox="0 0 1 1"><path fill="var(--leaf, #1f6244)"/></svg>',
  title: 'Фикус',
  headline: 'Спросите нас',
};
/** A font whose letters are squares, and whose shapes are the text itself. */
const TOOLS = {
  widthOf: (text: string) => text.length * FONT_UNITS,
  pathOf: (text: string) => text,
  colour: (token: string) => `(${token})`,
};

/** What a card says, a line each, with its colour. */
function linesOf(card: Partial<ShareCard>) {
  const svg = composeShareCard({ ...SHOP, verdict: undefined, ...card }, TOOLS);
  const groups = DomUtils.getElementsByTagName('g', parseDocument(svg, { xmlMode: true }));
  return groups.flatMap(({ attribs, children }) => {
    const colour = attribs['fill'];
    if (colour === undefined) return [];
    return DomUtils.getElementsByTagName('path', children).map(
      (path) => `${colour} ${path.attribs['d'] ?? ''}`,
    );
  });
}

describe('composeShareCard', () => {
  test('says the shop and what its site is for', () => {
    expect(linesOf({})).toEqual(['(ink) Фикус', '(leaf) Спросите', '(leaf) нас']);
  });

  test('says a verdict in its colour before that', () => {
    expect(linesOf({ verdict: { kind: 'cannot', word: 'Не может' } })).toEqual([
      '(ink) Фикус',
      '(terracotta) Не может',
      '(muted) Спросите нас',
    ]);
  });

  test('breaks what is too long for its room and writes it smaller', () => {
    const headline = 'Сначала прочтите здесь и только потом пишите в поддержку магазина';
    const lines = linesOf({ headline }).slice(1);
    expect(lines.map((line) => line.replace('(leaf) ', '')).join(' ')).toBe(headline);
    expect(lines.length).toBeGreaterThan(2);
  });

  test('ends with a word wider than any room', () => {
    expect(linesOf({ title: 'Ф'.repeat(2000) })[0]).toBe(`(ink) ${'Ф'.repeat(2000)}`);
  });

  test('takes the logo in the colours it has outside pages', () => {
    const svg = composeShareCard({ ...SHOP, verdict: undefined }, TOOLS);
    expect(svg).toContain(encodeURIComponent('fill="#1f6244"'));
  });
});

describe('shareCardOf', () => {
  test('names a card for every page', () => {
    expect(SHARE_CARDS).toContain(shareCardOf(undefined));
    expect(SHARE_CARDS).toContain(shareCardOf('routing'));
  });
});
