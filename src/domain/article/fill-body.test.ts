import { describe, expect, test } from 'vitest';
import { fillBody, quotation, withoutAnchors } from './fill-body.ts';

const values = {
  period: (id: string) => `срок ${id}`,
  channel: (id: string) => `[канал ${id}](https://help.example/svyaz/#${id})`,
  article: (number: number) => `[статья ${String(number)}](https://help.example/a/${String(number)}/)`,
  message: (id: string) => quotation(`Здравствуйте!\n\nСообщение ${id}.`),
  note: quotation,
  link: (address: string) => `/help${address}`,
  picture: (alt: string, file: string) => `<img alt="${alt}" src="${file}">`,
};

describe('fillBody', () => {
  test.each([
    ['', ''],
    ['Хранится <Period id="hranenie"/>.', 'Хранится срок hranenie.'],
    ['Пишите: <Channel id="chat" />.', 'Пишите: [канал chat](https://help.example/svyaz/#chat).'],
    ['Смотрите «<Article number="14"/>».', 'Смотрите «[статья 14](https://help.example/a/14/)».'],
    ['<Steps>\n\n1. Раз\n2. Два\n\n</Steps>', '1. Раз\n2. Два'],
    [
      '<Note>\n\nВажно: <Period id="a"/>.\n\nОчень.\n\n</Note>\n\nДальше',
      '> Важно: срок a.\n>\n> Очень.\n\nДальше',
    ],
    ['<Message id="opozdal"/>', '> Здравствуйте!\n>\n> Сообщение opozdal.'],
    [
      '[кто решает](/otdely/) и [закон](https://law.example/)',
      '[кто решает](/help/otdely/) и [закон](https://law.example/)',
    ],
    ['![Карточка заказа](./karta.png)', '<img alt="Карточка заказа" src="./karta.png">'],
    ['## Что сделать {#chto}', '## Что сделать {#chto}'],
  ])('fills %j', (body, expected) => {
    expect(fillBody(body, values)).toBe(expected);
  });
});

describe('withoutAnchors', () => {
  test('drops anchors of headings only', () => {
    expect(withoutAnchors('## Что сделать {#chto}\n\nСкобки {#ne-yakor} в тексте')).toBe(
      '## Что сделать\n\nСкобки {#ne-yakor} в тексте',
    );
  });
});
