import { describe, expect, test } from 'vitest';
import type { CollectionName } from '../schemas/collections.ts';
import type { Written } from '../schemas/content-draft.ts';
import { checkTextRules } from './text-rules.ts';

const written = (collection: CollectionName, value: unknown): Written => ({
  collection,
  id: 'x',
  file: 'content/x.yaml',
  value,
  lineOf: () => 1,
});
const slugsOf = (collection: CollectionName, value: unknown) =>
  checkTextRules({ written: [written(collection, value)], pages: [] }).map(({ slug, found }) => [
    slug,
    found,
  ]);

describe('checkTextRules', () => {
  test.each([
    ['Звоните +7 (800) 000-00-00', 'written-contact', '+7 (800) 000-00-00'],
    ['Звоните 88000000000', 'written-contact', '88000000000'],
    ['Пишите на help@shop.example.', 'written-contact', 'help@shop.example'],
    ['Ответим за 10 дней', 'written-period', '10 дней'],
    ['Ответим за 3–5 рабочих дней', 'written-period', '3–5 рабочих дней'],
    ['Подождите две недели', 'written-period', 'две недели'],
    ['Через полтора часа', 'written-period', 'полтора часа'],
    ['В течение двух лет', 'written-period', 'двух лет'],
    ['Ответят в течение недели', 'written-period', 'в течение недели'],
    ['В течение одного рабочего дня', 'written-period', 'В течение одного рабочего дня'],
    ['Придёт через месяц', 'written-period', 'через месяц'],
    ['Спустя сутки проверьте', 'written-period', 'Спустя сутки'],
    ['Я не получал(а) заказ', 'gender-brackets', 'получал(а)'],
    ['Я получил/а заказ', 'gender-brackets', 'получил/а'],
    ['Я обратился(лась) к вам', 'gender-brackets', 'обратился(лась)'],
    ['Если вы готов(ы) или должен(на)', 'gender-brackets', 'должен(на)'],
    ['Заказ получил/получила я', 'gender-brackets', 'получил/получила'],
    ['Кто получил или получила заказ', 'gender-brackets', 'получил или получила'],
  ])('%j: %s', (text, slug, found) => {
    expect(slugsOf('articles', { answer: text })).toEqual([[slug, `«${found}» в answer`]]);
  });

  test.each([
    'Заказ 12345678-0001 едет',
    'Трек RR123456789RU, отправление 80000000000000',
    'Стоит 2 490 рублей, скидка 4 %',
    'Доставка 20 ноября, с 10:00 до 14:00',
    'Напишите на следующий день, не чаще одного раза',
    'За день у него десятки чужих бед, а через дорогу пункт',
    'Всё привезут в один день, каждый час, в конце недели',
    'Вернули деньги за два заказа и три части набора',
    'Приедет сегодня и/или завтра',
    'Найдите чек (на почте) и товар (лампа)',
    'Их дневник ведёт летчик, часто и суточно',
  ])('%j is honest', (text) => {
    expect(slugsOf('articles', { answer: text })).toEqual([]);
  });

  test.each([
    ['articles', { question: 'Почему заказ идёт две недели?' }],
    ['questions', { answers: [{ label: 'Жду два дня', circumstance: 'Вы ждёте два дня' }] }],
    ['messages', { fields: { mail: { label: 'Почта, например ya@pochta.example' } } }],
    ['periods', { text: '2–5 дней' }],
    ['channels', { phone: '8 800 000-00-00', title: 'Звонок за 5 минут' }],
  ] as const)('%s may say %j', (collection, value) => {
    expect(slugsOf(collection, value)).toEqual([]);
  });
});
