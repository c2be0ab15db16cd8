import { describe, expect, test, vi } from 'vitest';
import { embedGuide } from './embed.ts';

vi.mock('./body.ts', () => ({ bodyOf: () => Promise.resolve('a compiled body') }));

describe('embedGuide', () => {
  test('shows the search box, an article and an outcome as they are copied from the address of the site', async () => {
    const { name, search, pages, policy } = await embedGuide();
    expect(name).toBe('lavka-help');
    expect(search).toMatchObject({ number: undefined, link: { href: '/', text: 'Лавка. Помощь' } });
    expect(search.code).toBe(`<script type="module" src="https://help.shop.example/vstroit.js"></script>
<lavka-help>
  <a href="https://help.shop.example/">Лавка. Помощь</a>
</lavka-help>
`);
    expect(pages.map(({ number, link }) => [number, link.href])).toEqual([
      ['А-1', '/a/1/'],
      ['Р-1', '/r/1/'],
    ]);
    expect(pages[0]?.code).toContain('<a href="https://help.shop.example/a/1/">Где мой заказ?</a>');
    expect(policy).toContain('connect-src https://help.shop.example;');
  });
});
