import { describe, expect, test } from 'vitest';
import { commonEnding } from '../message/common-fields.ts';
import type { MessageField } from '../message/message-form.ts';
import { fillFields } from './fill-fields.ts';
import { findValues } from './find-values.ts';

const field = (
  name: string,
  type: MessageField['type'],
  label: string,
  more: Partial<MessageField> = {},
) => ({
  name,
  type,
  label,
  required: true,
  example: '',
  ...more,
});
const FIELDS: readonly MessageField[] = [
  field('order', 'orderNumber', 'Номер заказа'),
  field('item', 'text', 'Что вы заказывали', { max: 20 }),
  field('promised', 'date', 'До какого дня обещали доставить'),
  field('received', 'date', 'Когда вы получили заказ', { past: true }),
  field('deadline', 'date', 'К какому дню нужен заказ'),
  field('sum', 'text', 'Какую сумму вы ждёте'),
  field('demand', 'choice', 'Чего вы хотите', {
    options: ['назвать новый срок', 'отменить заказ и вернуть деньги'],
    other: 'помочь иначе',
  }),
  ...commonEnding().fields,
];
const fill = (story: string, fields = FIELDS) =>
  Object.fromEntries(
    fillFields(
      fields,
      findValues(story, '2026-11-28', () => false),
    ),
  );

describe('fillFields', () => {
  test('puts each value into the field that asks for it', () => {
    expect(
      fill(
        'Пишу за маму. Заказ 12345678-0001, чайник, обещали 12 ноября, нужен к 3 декабря. Верните деньги, 2 490 рублей',
      ),
    ).toEqual({
      order: '12345678-0001',
      item: 'чайник',
      promised: '2026-11-12',
      deadline: '2026-12-03',
      sum: '2 490 рублей',
      demand: 'отменить заказ и вернуть деньги',
      behalf: 'мама',
    });
  });

  test('tells days by the words of labels', () => {
    expect(fill('Обещали 12 ноября, получила 20 ноября')).toEqual({
      promised: '2026-11-12',
      received: '2026-11-20',
    });
  });

  test('a day that is left goes to the only field that asks for one', () => {
    expect(
      fill('Что-то случилось 20 ноября', [field('since', 'date', 'Когда это случилось', { past: true })]),
    ).toEqual({
      since: '2026-11-20',
    });
    expect(fill('Улетаю 3 декабря', [field('since', 'date', 'Когда это случилось', { past: true })])).toEqual(
      {},
    );
  });

  test('says what fits no field in the words of the story, as far as there is room', () => {
    const [more = field('more', 'text', '')] = commonEnding().fields;
    expect(
      fill('Писала 17 ноября, сказали ждать до 25 ноября. Заказы 12345678-0001 и 12345678-0002', [more]),
    ).toEqual({
      more: 'Писала 17 ноября; сказали ждать до 25 ноября; заказ 12345678-0001; заказ 12345678-0002',
    });
    expect(fill('Писала 17 ноября, сказали ждать до 25 ноября', [{ ...more, max: 20 }])).toEqual({
      more: 'Писала 17 ноября',
    });
  });

  test('fields of text name several orders, and the day of writing', () => {
    const fields = [
      field('orders', 'text', 'Номера заказов'),
      field('asked', 'text', 'Когда об этом уже писали и номер обращения'),
      field('result', 'text', 'Какой результат вам нужен'),
    ];
    expect(fill('Писала 17 ноября о 12345678-0001 и 12345678-0002, пришлите документы', fields)).toEqual({
      orders: '12345678-0001, 12345678-0002',
      asked: '17 ноября 2026',
      result: 'прислать документы',
    });
  });

  test('nothing is filled from nothing', () => {
    expect(fill('Всё сломалось')).toEqual({});
  });
});
