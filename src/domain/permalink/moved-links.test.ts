import { describe, expect, test } from 'vitest';
import type { AddressedContent } from './address-book.ts';
import { EMPTY_LOCK } from './lock.ts';
import { movedAnswers, movedPlaces } from './moved-links.ts';
import { permalinks } from './permalink.ts';

const answers = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const CONTENT: AddressedContent = {
  articles: [
    { folder: 'dostavka', id: 'gde', value: { number: 12, question: 'Где заказ?' } },
    { folder: 'dostavka', id: 'kurer', value: { number: 14, question: 'Где курьер?' } },
  ],
  outcomes: [],
  questions: [
    { id: 'root', value: { title: 'Что случилось?', answers: answers('zhdu-zakaz', 'drugoe') } },
    { id: 'status', value: { title: 'Какой статус?', answers: answers('v-puti') } },
  ],
  sections: [],
  departments: [],
  redirects: [],
  permalinks: undefined,
};
const withRedirects = (...lines: readonly (readonly [from: string, to: string])[]): AddressedContent => ({
  ...CONTENT,
  redirects: lines.map(([from, to]) => ({ value: { from, to } })),
});

describe('movedPlaces', () => {
  const places = (content: AddressedContent) =>
    Object.fromEntries(movedPlaces(content, permalinks('/help/')));

  test('stand on the page that a link to them opens, be it moved itself', () => {
    const content = withRedirects(
      ['/otvety/dostavka/gde/#srok', 'А-14#srok'],
      ['/otvety/bylo/', 'А-12'],
      ['/otvety/bylo/#chat', '/svyaz/'],
    );
    expect(places(content)).toEqual({
      '/help/otvety/dostavka/gde/': [
        { anchor: 'srok', to: '/help/otvety/dostavka/kurer/#srok', title: 'Где курьер?' },
        { anchor: 'chat', to: '/help/svyaz/' },
      ],
    });
  });

  test('stand on a page once', () => {
    const content = withRedirects(
      ['/otvety/dostavka/gde/#srok', 'А-14'],
      ['/otvety/bylo/', 'А-12'],
      ['/otvety/bylo/#srok', 'А-14#srok'],
    );
    expect(places(content)['/help/otvety/dostavka/gde/']).toHaveLength(1);
  });

  test.each([
    [
      'of a page that leads to one place',
      [
        ['/bylo/', 'А-12#srok'],
        ['/bylo/#chat', 'А-14'],
      ],
    ],
    ['of a page that never was', [['/bylo/#chat', 'А-14']]],
    ['that lead nowhere', [['/otvety/dostavka/gde/#chat', 'А-15']]],
  ] as const)('leave out those %s', (_, lines) => {
    expect(places(withRedirects(...lines))).toEqual({});
  });
});

describe('movedAnswers', () => {
  test('names what redirects and renamed questions leave of published answers', () => {
    const content = withRedirects(
      ['root.zhdu', 'root.zhdu-zakaz'],
      ['/reshenie/sostoyanie/', '/reshenie/status/'],
    );
    const questions = { root: ['zhdu', 'drugoe'], sostoyanie: ['v-puti', 'zabyto'] };
    expect(movedAnswers({ ...content, permalinks: { value: { ...EMPTY_LOCK, questions } } })).toEqual({
      'root.zhdu': 'root.zhdu-zakaz',
      'sostoyanie.v-puti': 'status.v-puti',
    });
  });

  test('says nothing of answers that are given as ever', () => {
    const questions = { root: ['zhdu-zakaz'], status: ['v-puti'] };
    expect(movedAnswers({ ...CONTENT, permalinks: { value: { ...EMPTY_LOCK, questions } } })).toEqual({});
  });
});
