import { describe, expect, test } from 'vitest';
import { findBehalf, findSide } from './find-people.ts';

describe('findBehalf', () => {
  test.each([
    ['пишу за маму', ['мама']],
    ['бабушка заказала себе ходунки', ['бабушка']],
    ['помогаю соседке', ['соседка']],
    ['по просьбе отца', ['отец']],
    ['муж заказал мне духи', []],
    ['купила в подарок маме', []],
    ['поругалась с мужем', []],
    ['другой размер', []],
  ])('of «%s» it is told on behalf of %j', (text, expected) => {
    expect(findBehalf(text).map(({ value }) => value)).toEqual(expected);
  });
});

describe('findSide', () => {
  test.each([
    ['я продавец, поставка стоит', ['seller']],
    ['склеили мою карточку с чужой', ['seller']],
    ['я обычный покупатель', ['buyer']],
    ['продавец не отвечает', []],
  ])('«%s» is told by %j', (text, expected) => {
    expect(findSide(text).map(({ value }) => value)).toEqual(expected);
  });
});
