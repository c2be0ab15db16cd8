import { describe, expect, test } from 'vitest';
import { bodyToMarkdown } from './body-to-markdown.ts';

const values = {
  period: (id: string) => `срок ${id}`,
  channel: (id: string) => `[канал ${id}](/svyaz/#${id})`,
  article: (number: number) => `[статья ${String(number)}](/a/${String(number)}/)`,
  message: (id: string) => `Здравствуйте!\n\nСообщение ${id}.`,
};

describe('bodyToMarkdown', () => {
  test.each([
    ['', ''],
    ['Хранится <Period id="hranenie"/>.', 'Хранится срок hranenie.'],
    ['Пишите: <Channel id="chat" />.', 'Пишите: [канал chat](/svyaz/#chat).'],
    ['Смотрите «<Article number="14"/>».', 'Смотрите «[статья 14](/a/14/)».'],
    ['## Что сделать {#chto-sdelat}\n\nТекст', '## Что сделать\n\nТекст'],
    ['<Steps>\n\n1. Раз\n2. Два\n\n</Steps>', '1. Раз\n2. Два'],
    ['<Note>\n\nВажно.\n\nОчень.\n\n</Note>\n\nДальше', '> Важно.\n>\n> Очень.\n\nДальше'],
    ['<Message id="opozdal"/>', '> Здравствуйте!\n>\n> Сообщение opozdal.'],
  ])('writes %j', (body, expected) => {
    expect(bodyToMarkdown(body, values)).toBe(expected);
  });
});
