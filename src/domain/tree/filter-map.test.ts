import { describe, expect, test } from 'vitest';
import { keptOnMap, matchPlaces, type MapPlace } from './filter-map.ts';

function place(
  id: string,
  parent: string | undefined,
  text: string,
  verdict?: string,
  department?: string,
): MapPlace {
  return { id, parent, text, verdict, department };
}

const places = [
  place('root', undefined, 'Что случилось?'),
  place('late', 'root', 'Жду заказ → Срок прошёл?'),
  place('wait', 'late', 'Ещё нет → Дождитесь курьера Р-1', 'wait'),
  place('write', 'late', 'Прошёл → Напишите в чат Р-2', 'contact'),
  place('search', 'late', 'Потерялся → Попросите розыск Р-12', 'routing', 'rozysk'),
  place('refund', 'root', 'Возвращаю деньги → Куда вернуть?'),
  place('search', 'refund', 'Посылка пропала → Попросите розыск Р-12', 'routing', 'rozysk'),
  place('late', 'refund', 'Не дождался возврата → Срок прошёл?'),
];

const EVERYTHING = { query: '', verdict: '', department: '' };

describe('matchPlaces', () => {
  test.each([
    ['nothing asked', {}, ['root', 'late', 'wait', 'write', 'search', 'refund']],
    ['another form of a word', { query: 'курьеры' }, ['wait']],
    ['a word half typed', { query: 'возвр' }, ['refund', 'late']],
    ['«е» for «ё»', { query: 'прошел' }, ['late', 'write']],
    ['words of which each must be there', { query: 'деньги курьеру' }, []],
    ['words of one place, not of several', { query: 'пропала потерялась' }, []],
    ['an answer that leads to it', { query: 'потерялся' }, ['search']],
    ['words without a topic beside one with it', { query: 'что мне делать с розыском' }, ['search']],
    ['only words without a topic', { query: 'что' }, ['root']],
    ['a number', { query: 'Р-2' }, ['write']],
    ['what is no word', { query: '?!' }, ['root', 'late', 'wait', 'write', 'search', 'refund']],
    ['a verdict', { verdict: 'contact' }, ['write']],
    ['a department', { department: 'rozysk' }, ['search']],
    ['all at once', { query: 'розыск', verdict: 'routing', department: 'rozysk' }, ['search']],
    ['what no outcome has together', { verdict: 'wait', department: 'rozysk' }, []],
  ])('finds by %s', (_, filter, expected) => {
    expect([...matchPlaces(places, { ...EVERYTHING, ...filter })]).toEqual(expected);
  });
});

describe('keptOnMap', () => {
  test.each([
    ['an outcome and every way to it', ['search'], ['late', 'refund', 'root', 'search']],
    ['a question, the way to it and where it leads', ['refund'], ['late', 'refund', 'root', 'search']],
    ['nothing if nothing matches', [], []],
    ['the root with its answers', ['root'], ['late', 'refund', 'root']],
  ])('keeps %s', (_, matches, expected) => {
    expect([...keptOnMap(places, new Set(matches))].sort()).toEqual(expected);
  });
});
