import type { ReviewedBuild, ReviewedPage } from '../domain/review/reviewed-build.ts';

const PAGE: ReviewedPage = {
  url: '/',
  number: null,
  title: '',
  facts: [],
  reviewed: '2026-11-20',
  digest: 'a',
  periods: [],
  channels: [],
};

/** A page of a build; what a test does not name is the same on all. */
export function toyPage(page: Partial<ReviewedPage>): ReviewedPage {
  return { ...PAGE, ...page };
}

const ANSWER = { circumstance: '', unsure: false };

/** A small build as reviewers compare it: an article, a question, two outcomes and what they rest on. */
export const TOY_BUILD: ReviewedBuild = {
  pages: [
    toyPage({ url: '/otvety/dostavka/srok/', number: 'А-1', title: 'Когда привезут?', facts: ['can-1'] }),
    toyPage({ url: '/reshenie/', title: 'Что случилось?' }),
    toyPage({
      url: '/reshenie/zhdat/',
      number: 'Р-1',
      title: 'Подождите до срока',
      facts: ['can-1'],
      periods: ['hranenie'],
    }),
    toyPage({
      url: '/reshenie/napisat/',
      number: 'Р-2',
      title: 'Напишите в чат',
      periods: ['otvet'],
      channels: ['chat'],
    }),
  ],
  articles: [{ number: 'А-1', answer: 'Срок написан в карточке заказа.' }],
  departments: [{ url: '/otdely/kurer/', title: 'Курьеры', facts: [], channels: ['chat'] }],
  facts: [{ id: 'can-1', statement: 'Срок виден в карточке заказа', validFrom: null, validTo: null }],
  periods: [
    { id: 'hranenie', text: '2–5 дней', validFrom: null, validTo: null },
    { id: 'otvet', text: '1 час', validFrom: null, validTo: null },
  ],
  channels: [
    {
      id: 'chat',
      title: 'Чат',
      steps: ['Профиль', 'Помощь'],
      contact: null,
      hours: [{ days: 'mo-su', open: '09:00', close: '21:00' }],
      timeZone: 'Europe/Moscow',
    },
  ],
  tree: {
    root: 'root',
    questions: [
      {
        id: 'root',
        title: 'Что случилось?',
        answers: [
          { ...ANSWER, id: 'zhdu', label: 'Жду заказ', to: 'zhdat' },
          { ...ANSWER, id: 'opozdal', label: 'Заказ опаздывает', to: 'napisat' },
          { ...ANSWER, id: 'drugoe', label: 'Другое', to: 'napisat' },
        ],
      },
    ],
    outcomes: [
      { id: 'zhdat', number: 'Р-1', title: 'Подождите до срока', message: null },
      {
        id: 'napisat',
        number: 'Р-2',
        title: 'Напишите в чат',
        message: { id: 'opozdal', text: 'Здравствуйте! Заказ [Номер] опаздывает. Прошу назвать новый срок.' },
      },
    ],
    moved: {},
  },
  macros: [
    { number: 'А-1', title: 'Когда привезут?', tone: 'short', text: 'Срок написан в карточке заказа.' },
    {
      number: 'А-1',
      title: 'Когда привезут?',
      tone: 'warm',
      text: 'Здравствуйте! Срок написан в карточке заказа.',
    },
  ],
  redirects: [{ from: '/a/1/', to: '/otvety/dostavka/srok/' }],
  addresses: ['/', '/a/1/', '/otvety/dostavka/srok/', '/reshenie/', '/reshenie/zhdat/', '/reshenie/napisat/'],
  queries: [
    { q: 'когда привезут', answerable: true, place: 1 },
    { q: 'курьер морозится', answerable: true, place: null },
    { q: 'вакансии', answerable: false, place: null },
  ],
  words: ['лавка'],
  heavyPages: [],
};
