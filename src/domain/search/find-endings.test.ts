import { describe, expect, test } from 'vitest';
import { findEndings } from './find-endings.ts';

const TITLES = ['Как не потерять чек?', 'Где чек?', 'Не могу войти', 'Почему не могу платить?', 'Как ждать?'];
const answers = TITLES.map((title, at) => ({ url: `/${String(at)}/`, type: 'article', title }) as const);
const titlesFor = (typed: string) => findEndings(answers, typed).map(({ title }) => title);

describe('findEndings', () => {
  test.each([
    ['titles that go on from it', 'не', ['Не могу войти', 'Как не потерять чек?', 'Почему не могу платить?']],
    ['titles that have most of it', 'я не мог', ['Почему не могу платить?', TITLES[0], 'Не могу войти']],
    ['editors’ order among equals', 'Как', ['Как не потерять чек?', 'Как ждать?', 'Где чек?']],
    ['a word that is not finished', 'п', ['Почему не могу платить?', 'Как не потерять чек?', 'Где чек?']],
    ['editors’ order where nothing is alike', 'уж', TITLES.slice(0, 3)],
  ])('puts first %s', (_, typed, expected) => {
    expect(titlesFor(typed).slice(0, 3)).toEqual(expected);
  });

  test('leaves no page out', () => {
    expect(titlesFor('не')).toHaveLength(TITLES.length);
  });
});
