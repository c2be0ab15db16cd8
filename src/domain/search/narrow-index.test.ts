import { expect, test } from 'vitest';
import { toyIndex } from '../../testing/toy-index.ts';
import { answerQuery } from './answer-query.ts';
import { narrowIndex } from './narrow-index.ts';

const index = toyIndex([
  { url: '/a/', title: 'Посылка опаздывает', aliases: ['долго не везут заказ'] },
  { url: '/b/', title: 'Посылка из Китая', aliases: ['заказ из-за границы'] },
  { url: '/c/', title: 'Коробка пустая', aliases: ['заказ пришёл без вещи'] },
]);

test.each([
  ['долго не везут посылку', ['/a/']],
  ['заказ пришёл без вещи', ['/c/', '/a/']],
])('finds only the pages that are left, in their order: «%s»', (query, expected) => {
  const found = (of: typeof index) => answerQuery(of, query).hits.map(({ answer }) => answer.url);
  expect(found(index)).toContain('/b/');
  expect(found(narrowIndex(index, new Set([0, 2])))).toEqual(expected);
});
