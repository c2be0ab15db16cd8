import { describe, expect, test } from 'vitest';
import {
  formatMention,
  htmlOf,
  markedTextOf,
  parseMention,
  phrasingOf,
  resolveMentions,
  textOf,
  type Registry,
} from './mention.ts';

const registry: Registry = (kind, id) => {
  if (kind === 'period' && id === 'hranenie') return { text: '2–5 дней', sample: false };
  if (kind === 'channel' && id === 'chat') return { text: 'Чат', href: '/svyaz/#chat', sample: true };
  return kind === 'brand' ? { text: 'Лавка', sample: false } : undefined;
};

describe('parseMention', () => {
  test.each([
    ['period:hranenie', { kind: 'period', id: 'hranenie' }],
    ['brand', { kind: 'brand', id: '' }],
    ['period:a:b', { kind: 'period', id: 'a:b' }],
  ])('reads %j', (name, mention) => {
    expect(parseMention(name)).toEqual(mention);
  });
});

describe('formatMention', () => {
  test('writes what a text names a value by', () => {
    expect(formatMention('period', 'hranenie')).toBe('{{period:hranenie}}');
  });
});

describe('resolveMentions', () => {
  test.each([
    ['без упоминаний', ['без упоминаний']],
    ['', []],
    ['{{brand}}', [{ text: 'Лавка', sample: false }]],
    ['Хранится {{period:hranenie}}.', ['Хранится ', { text: '2–5 дней', sample: false }, '.']],
    ['Заказ {{order}} из {{brand}}', ['Заказ {{order}} из ', { text: 'Лавка', sample: false }]],
    ['{{period:net-takogo}}', ['{{period:net-takogo}}']],
    ['{{ period:hranenie }}', ['{{ period:hranenie }}']],
  ])('reads %j', (text, expected) => {
    expect(resolveMentions(text, registry)).toEqual(expected);
  });
});

const EXAMPLE_PERIOD = { text: '1 час', sample: true };

describe('textOf', () => {
  test('prints values as words', () => {
    expect(textOf(resolveMentions('Через {{period:hranenie}} пишите в {{channel:chat}}', registry))).toBe(
      'Через 2–5 дней пишите в Чат',
    );
  });
});

describe('markedTextOf', () => {
  test('prints values as words and marks examples', () => {
    expect(
      markedTextOf(resolveMentions('Через {{period:hranenie}} пишите в {{channel:chat}}', registry)),
    ).toBe('Через 2–5 дней пишите в Чат (пример)');
  });

  test('says first that a period is an example', () => {
    expect(markedTextOf(['Срок — ', EXAMPLE_PERIOD])).toBe('Срок — пример: 1 час');
  });
});

describe('phrasingOf', () => {
  test('links values that have a page and marks examples', () => {
    const resolved = resolveMentions('Пишите: {{channel:chat}}', registry);
    expect(phrasingOf(resolved, (href) => `https://help.example${href}`)).toEqual([
      { type: 'text', value: 'Пишите: ' },
      { type: 'link', url: 'https://help.example/svyaz/#chat', children: [{ type: 'text', value: 'Чат' }] },
      { type: 'text', value: ' (пример)' },
    ]);
  });

  test('says first that a period is an example', () => {
    expect(phrasingOf([EXAMPLE_PERIOD], (href) => href)).toEqual([{ type: 'text', value: 'пример: 1 час' }]);
  });
});

describe('htmlOf', () => {
  test.each([
    ['Больше <b> & «"»', 'Больше &lt;b&gt; &amp; «&quot;»'],
    ['{{brand}}-счёт', 'Лавка-счёт'],
    [
      'Пишите: {{channel:chat}}.',
      'Пишите: <a href="/svyaz/#chat">Чат</a><span class="sample">пример</span>.',
    ],
  ])('prints %j', (text, expected) => {
    expect(htmlOf(resolveMentions(text, registry))).toBe(expected);
  });

  test('says first that a period is an example', () => {
    expect(htmlOf(['Срок — ', EXAMPLE_PERIOD])).toBe('Срок — <span class="sample">пример: 1 час</span>');
  });
});
