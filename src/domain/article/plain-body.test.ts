import { toMarkdown } from 'mdast-util-to-markdown';
import { mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { plainBody } from './plain-body.ts';

const values = {
  period: (id: string) => [{ type: 'text' as const, value: `срок ${id}` }],
  channel: (id: string) => [
    {
      type: 'link' as const,
      url: `https://help.example/svyaz/#${id}`,
      children: [{ type: 'text' as const, value: 'Чат' }],
    },
  ],
  article: (number: number) => [{ type: 'text' as const, value: `статья ${String(number)}` }],
  message: (id: string) => `Здравствуйте!\n\nСообщение ${id}.`,
  link: (address: string) => `https://help.example${address}`,
  picture: (address: string) => `https://help.example/_astro/${address.slice(2)}`,
};

function plain(body: string): string {
  const tree = mdxToMdast(body, { features: { gfm: false, headingAttributes: true } }) as Root;
  return toMarkdown(
    { type: 'root', children: [...plainBody(tree, values)] },
    { bullet: '-', resourceLink: true },
  );
}

describe('plainBody', () => {
  test.each([
    ['', ''],
    ['Хранится <Period id="a"/>.', 'Хранится срок a.\n'],
    ['<Period id="a"/>', 'срок a\n'],
    ['Пишите: <Channel id="chat" />.', 'Пишите: [Чат](https://help.example/svyaz/#chat).\n'],
    ['Смотрите «<Article number="14"/>».', 'Смотрите «статья 14».\n'],
    ['<Message id="opozdal"/>', '> Здравствуйте!\n>\n> Сообщение opozdal.\n'],
    ['<Note>\n\nВажно: <Period id="a"/>.\n\nОчень.\n\n</Note>', '> Важно: срок a.\n>\n> Очень.\n'],
    ['<Note>Важно</Note>', '> Важно\n'],
    ['- Раз\n\n  <Note>\n\n  Важно\n\n  </Note>', '- Раз\n\n  > Важно\n'],
    ['<Steps>\n\n1. Раз\n2. Два <Period id="a"/>\n\n</Steps>', '1. Раз\n2. Два срок a\n'],
    ['`<Period id="a"/>`', '`<Period id="a"/>`\n'],
    ['```\n<Steps>\n```', '```\n<Steps>\n```\n'],
    ['[связь](/svyaz/ "t")', '[связь](https://help.example/svyaz/ "t")\n'],
    ['[связь][s]\n\n[s]: /svyaz/', '[связь][s]\n\n[s]: https://help.example/svyaz/\n'],
    ['![Карта [2]](./k.png "t")', '![Карта \\[2\\]](https://help.example/_astro/k.png "t")\n'],
    ['## Что сделать {#chto}', '## Что сделать\n'],
  ])('writes %j', (body, markdown) => {
    expect(plain(body)).toBe(markdown);
  });

  test('throws on a component outside the closed set', () => {
    expect(() => plain('<Chart/>')).toThrow('Нет компонента <Chart>');
  });
});
