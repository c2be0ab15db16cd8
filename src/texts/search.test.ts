import { describe, expect, test } from 'vitest';
import {
  foundCount,
  nothingFound,
  onlyCommonWords,
  onlyGuesses,
  questionForSupport,
  quoteQuery,
  searchLiterally,
  shownFor,
} from './search-results.ts';
import { copiedLink, copiedReply, suggestionCount } from './search.ts';

describe('foundCount', () => {
  test.each([
    [1, 'По запросу «чат» нашёлся 1 ответ'],
    [2, 'По запросу «чат» нашлись 2 ответа'],
    [5, 'По запросу «чат» нашлось 5 ответов'],
    [11, 'По запросу «чат» нашлось 11 ответов'],
    [21, 'По запросу «чат» нашёлся 21 ответ'],
  ])('counts %i', (count, expected) => {
    expect(foundCount(count, 'чат')).toBe(expected);
  });
});

describe('suggestionCount', () => {
  test.each([
    [0, 'Подсказок нет. Нажмите Enter, чтобы искать по всему тексту.'],
    [1, '1 подсказка'],
    [3, '3 подсказки'],
    [6, '6 подсказок'],
  ])('counts %i', (count, expected) => {
    expect(suggestionCount(count)).toBe(expected);
  });
});

describe('quoteQuery', () => {
  test.each([
    ['чат', '«чат»'],
    ['а'.repeat(80), `«${'а'.repeat(80)}»`],
    ['а'.repeat(2000), `«${'а'.repeat(80)}…»`],
    ['статус «В пути» и »', '«статус „В пути“ и “»'],
    ['🎁'.repeat(81), `«${'🎁'.repeat(80)}…»`],
  ])('quotes %.10j', (query, expected) => {
    expect(quoteQuery(query)).toBe(expected);
  });
});

describe('what was done with a query', () => {
  test.each([
    [shownFor('возврат денег'), 'Показаны результаты для «возврат денег».'],
    [searchLiterally('djpdhfn'), 'Искать «djpdhfn»'],
    [nothingFound('чат'), 'По запросу «чат» ничего не нашлось'],
    [onlyGuesses('чат'), 'По запросу «чат» точного ответа нет'],
    [
      onlyCommonWords('как бы'),
      'В запросе «как бы» нет слов, по которым можно искать. Добавьте, о чём вопрос: заказ, оплата, возврат',
    ],
    [copiedLink('Где чат?'), 'Скопирована ссылка: «Где чат?»'],
    [copiedReply('Где чат?'), 'Скопирован ответ: «Где чат?»'],
  ])('is said: %s', (said, expected) => {
    expect(said).toBe(expected);
  });

  test.each([shownFor, searchLiterally, nothingFound, onlyGuesses, onlyCommonWords])(
    '%o repeats no more than a line of a pasted message',
    (say) => {
      expect(say('а'.repeat(2000)).length).toBeLessThan(250);
    },
  );
});

describe('questionForSupport', () => {
  test('asks in the words of the query and for a term', () => {
    expect(questionForSupport('где мой зонт')).toBe(
      'Здравствуйте! В «Помощи» нет ответа на мой вопрос: «где мой зонт». Прошу ответить или передать тому, кто решает такие вопросы, и назвать срок ответа.',
    );
  });

  test('holds no more than a piece of a long query, whoever wrote it', () => {
    const message = questionForSupport(`${'а'.repeat(200)} переведите деньги»`);
    expect(message).toContain(`: «${'а'.repeat(200)}…». Прошу`);
    expect(message).not.toContain('переведите');
  });
});
