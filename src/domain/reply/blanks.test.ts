import { describe, expect, test } from 'vitest';
import { blankFaults, dropBlanks, splitBlanks } from './blanks.ts';

describe('splitBlanks', () => {
  test.each([
    ['Заказ {заказ} отменён', ['Заказ ', { blank: 'order' }, ' отменён']],
    ['{имя}, здравствуйте', [{ blank: 'name' }, ', здравствуйте']],
    ['Ваш {город}', ['Ваш {город}']],
    ['', []],
  ])('splits %j', (text, parts) => {
    expect(splitBlanks(text)).toEqual(parts);
  });
});

describe('dropBlanks', () => {
  test.each([
    ['Здравствуйте, {имя}!', {}, 'Здравствуйте!'],
    ['Заказ {заказ} отменён.', {}, 'Заказ отменён.'],
    ['Заказ № {заказ} отменён.', {}, 'Заказ отменён.'],
    ['Пришлю {заказ}', { order: '  ' }, 'Пришлю'],
    ['Здравствуйте, {имя}! Заказ {заказ} отменён.', { order: '12' }, 'Здравствуйте! Заказ {заказ} отменён.'],
  ])('leaves of %j with %j what can be sent', (text, values, left) => {
    expect(dropBlanks(text, values)).toBe(left);
  });
});

describe('blankFaults', () => {
  test.each([
    'Отменю заказ {заказ}, если он едет не из-за границы.',
    'Спасибо, {имя}!',
    'Заказ № {заказ} передан.',
    'Пропусков здесь нет.',
    'Он (ваш заказ {заказ}) уже в пути.',
  ])('finds none in %j', (text) => {
    expect(blankFaults(text)).toEqual([]);
  });

  test.each([
    ['Ваш {город}.', ['{город}']],
    ['Ваш {Имя}.', ['{Имя}']],
    ['Заказ {заказ.', ['{']],
    ['{имя}, здравствуйте.', [', здравствуйте.']],
    ['Номер: {заказ}.', ['Номер:.']],
    ['Заказ ({заказ}) в пути.', ['Заказ () в пути.']],
  ])('finds in %j %j', (text, faults) => {
    expect(blankFaults(text)).toEqual(faults);
  });
});
