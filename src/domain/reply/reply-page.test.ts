import { describe, expect, test } from 'vitest';
import {
  articleReplyPage,
  asksForOrder,
  fitsIn,
  outcomeReplyPage,
  withReason,
  type ArticleFields,
  type OutcomeFields,
} from './reply-page.ts';

const AROUND = {
  resolve: (text: string) => text.replace('{{period:otdel}}', '5 рабочих дней'),
  link: 'https://help.example/a/1/',
  aboutOrder: true,
  fits: { chat: 1500 },
};
const ARTICLE: ArticleFields = {
  kind: 'cannot',
  answer: 'Ускорить нельзя.',
  instead: ['Проверьте срок', 'Купите похожую', 'Подождите'],
  reviewed: '2026-11-20',
};
const OUTCOME: OutcomeFields = {
  title: 'Передайте заказ в розыск',
  contact: 'department',
  urgency: 'today',
  why: 'Решает отдел',
  prepare: ['Номер заказа'],
  dont: ['Не называйте код'],
  recontact: { after: 'otdel' },
  reviewed: '2026-11-20',
};

describe('articleReplyPage', () => {
  test('answers with what to do instead, as far as there is room', () => {
    const { middle } = articleReplyPage(ARTICLE, undefined, AROUND);
    expect(middle).toBe('Ускорить нельзя. Проверьте срок. Купите похожую.');
  });

  test('answers in the words that the article has for it', () => {
    const { middle } = articleReplyPage(
      { ...ARTICLE, reply: 'Ускорить я не могу, ответ через {{period:otdel}}.' },
      undefined,
      AROUND,
    );
    expect(middle).toBe('Ускорить я не могу, ответ через 5 рабочих дней.');
  });

  test.each([
    ['a verdict and an outcome with a term', ARTICLE, OUTCOME, '5 рабочих дней'],
    ['no verdict', { ...ARTICLE, kind: 'tip' as const }, OUTCOME, undefined],
    ['no outcome', ARTICLE, undefined, undefined],
    ['an outcome that has nobody to write to', ARTICLE, { ...OUTCOME, contact: 'self' as const }, undefined],
  ])('tells the term where there is %s', (_, article, advice, term) => {
    expect(articleReplyPage(article, advice, AROUND).term).toBe(term);
  });
});

const REASONS = [
  { shows: 'Заказ не забрали', say: 'Заказ отменён: его не забрали за {{period:otdel}}.' },
  { shows: 'Причины не видно', say: 'Почему отменён заказ, не видно.' },
];

describe('withReason', () => {
  const outcome = { ...OUTCOME, reply: { text: 'Проверю.', reasons: REASONS } };
  const page = outcomeReplyPage(outcome, AROUND);
  const read = ({ middle, term }: typeof page) => [middle, term];

  test.each([
    ['the first reason', 0, false, ['Заказ отменён: его не забрали за 5 рабочих дней.', undefined]],
    [
      'another reason than the one told before',
      1,
      true,
      ['Почему отменён заказ, не видно. Раньше вам назвали другую причину, извините за путаницу.', undefined],
    ],
    ['no reason', -1, true, ['Проверю.', '5 рабочих дней']],
  ])('answers with %s', (_, at, corrects, expected) => {
    expect(read(withReason(page, at, corrects))).toEqual(expected);
  });

  test('answers so on the articles of the outcome too', () => {
    const article = articleReplyPage(ARTICLE, outcome, AROUND);
    expect(article.reasons).toEqual(page.reasons);
    expect(articleReplyPage(ARTICLE, undefined, AROUND).reasons).toBeUndefined();
  });
});

describe('outcomeReplyPage', () => {
  test('answers with the instruction and its reason', () => {
    expect(outcomeReplyPage(OUTCOME, AROUND)).toEqual({
      link: AROUND.link,
      aboutOrder: true,
      fits: { chat: 1500 },
      verdict: 'routing',
      middle: 'Передайте заказ в розыск. Решает отдел',
      term: '5 рабочих дней',
      prepare: ['Номер заказа'],
      dont: ['Не называйте код'],
      checked: '2026-11-20',
    });
  });

  test('answers in the words that the outcome has for it', () => {
    expect(outcomeReplyPage({ ...OUTCOME, reply: { text: 'Передам в розыск.' } }, AROUND).middle).toBe(
      'Передам в розыск.',
    );
  });

  test.each([
    ['the second message', { recontact: { after: 'otdel' }, reply: { period: 'chat' } }, '5 рабочих дней'],
    ['the answer', { recontact: undefined, reply: { period: 'otdel' } }, '5 рабочих дней'],
    ['neither', { recontact: undefined, reply: undefined }, undefined],
  ])('takes its term from that of %s', (_, fields, term) => {
    expect(outcomeReplyPage({ ...OUTCOME, ...fields }, AROUND).term).toBe(term);
  });
});

describe('fitsIn', () => {
  test('takes the narrowest channel of each form, and no limit where none has one', () => {
    const channels = [
      { kind: 'chat', maxLength: 1500 },
      { kind: 'messenger', maxLength: 900 },
      { kind: 'phone', maxLength: 10 },
      { kind: 'email' },
    ];
    expect(fitsIn(channels)).toEqual({ chat: 900 });
  });
});

describe('asksForOrder', () => {
  test.each([
    [{ order: { type: 'orderNumber', required: true } }, true],
    [{ order: { type: 'orderNumber', required: false } }, false],
    [{ other: { type: 'text', required: true } }, false],
    [undefined, false],
  ])('of %j is %j', (fields, asks) => {
    expect(asksForOrder(fields)).toBe(asks);
  });
});
