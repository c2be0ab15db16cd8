import { describe, expect, test } from 'vitest';
import type { CollectionName } from '../schemas/collections.ts';
import type { Written, WrittenPage } from '../schemas/content-draft.ts';
import { readerTexts } from './reader-texts.ts';

const written = (collection: CollectionName, value: unknown): Written => ({
  collection,
  id: 'x',
  file: 'content/x.yaml',
  value,
  lineOf: () => 3,
});
const message: WrittenPage = {
  ...written('messages', {}),
  folder: '',
  body: 'Здравствуйте!\nГде заказ?',
  bodyLine: 7,
  tree: undefined,
};
const textsOf = (collection: CollectionName, value: unknown) =>
  readerTexts({ written: [written(collection, value)], pages: [] }).map(({ text }) => text);

describe('readerTexts', () => {
  test.each([
    ['questions', { title: 'Где?', answers: [{ id: 'a', label: 'Тут', to: 'b' }] }, ['Где?', 'Тут']],
    ['articles', { question: 'Где?', aliases: ['гдее'], owner: 'delivery', number: 1 }, ['Где?']],
    ['facts', { statement: 'Нельзя', source: { title: 'Чат' } }, ['Нельзя']],
    ['messages', { fields: { name: { label: 'Имя', example: 'Ия' } } }, ['Имя']],
    ['journeys', { story: 'Ждёт' }, []],
    ['synonyms', ['посылка', 'заказ'], []],
    ['searchPages', { svyaz: ['апиратор'] }, []],
  ] as const)('of %s', (collection, value, texts) => {
    expect(textsOf(collection, value)).toEqual(texts);
  });

  test('a message is read by its lines', () => {
    const [text] = readerTexts({ written: [], pages: [message] });
    expect([text?.lineAt(0), text?.lineAt(message.body.indexOf('Где'))]).toEqual([7, 8]);
  });
});
