import { describe, expect, test } from 'vitest';
import { TOY_BUILD, toyPage } from '../../testing/toy-reviewed-build.ts';
import { composeComment, picturedPages } from './compose-comment.ts';
import type { ReviewedBuild, ReviewedPage } from './reviewed-build.ts';

const { pages, tree, macros } = TOY_BUILD;
const [article, question, wait, write] = pages as [ReviewedPage, ReviewedPage, ReviewedPage, ReviewedPage];
const edited = (edit: Partial<ReviewedBuild>): ReviewedBuild => ({ ...TOY_BUILD, ...edit });
const comment = (edit: Partial<ReviewedBuild>) => composeComment(TOY_BUILD, edited(edit)).split('\n');

describe('composeComment', () => {
  test('says so when nothing changes for readers', () => {
    expect(comment({})).toEqual([
      '## Что увидят читатели',
      '',
      'Читатели не заметят ничего: страницы, дерево, сообщения и поиск прежние.',
      '',
    ]);
  });

  test('tells of a new article, which search finds', () => {
    expect(
      comment({
        pages: [
          ...pages,
          toyPage({ url: '/otvety/dostavka/kurer/', number: 'А-2', title: 'Почему курьер не отвечает?' }),
          toyPage({ url: '/otvety/dostavka/chek/', number: 'А-3', title: 'Где чек?' }),
        ],
        articles: [...TOY_BUILD.articles, { number: 'А-2', answer: 'Курьер за рулём: он перезвонит сам.' }],
        macros: [
          ...macros,
          { number: 'А-2', title: 'Почему курьер не отвечает?', tone: 'short', text: 'Курьер перезвонит.' },
        ],
        queries: [
          { q: 'когда привезут', answerable: true, place: 2 },
          { q: 'курьер морозится', answerable: true, place: 1 },
          { q: 'вакансии', answerable: false, place: 1 },
          { q: 'новый запрос', answerable: true, place: 3 },
        ],
        words: ['лавка', 'постамат', 'самовывоз'],
      }),
    ).toEqual([
      '## Что увидят читатели',
      '',
      '### Страницы',
      '',
      '- Новая: А-2 «Почему курьер не отвечает?», /otvety/dostavka/kurer/',
      '  - Курьер за рулём: он перезвонит сам.',
      '- Новая: А-3 «Где чек?», /otvety/dostavka/chek/',
      '',
      '### Ответы операторов',
      '',
      '- Новый: А-2 «Почему курьер не отвечает?»',
      '  - Курьер перезвонит.',
      '',
      '### Поиск: эталонные запросы',
      '',
      '- Хуже: «когда привезут», 1-е место → 2-е место',
      '- Хуже: «вакансии», честно ничего → показано лишнее',
      '- Лучше: «курьер морозится», не находился → 1-е место',
      '',
      '### Словарь',
      '',
      '- Больше не считаются опечатками: постамат, самовывоз',
      '',
    ]);
  });

  test('tells of an answer that leads elsewhere, and of what it leads to', () => {
    const [first] = tree.questions;
    const answers = first?.answers.map((answer) =>
      answer.to === 'napisat' ? { ...answer, to: 'pozvonit' } : answer,
    );
    expect(
      comment({
        pages: [
          article,
          { ...question, digest: 'b' },
          wait,
          toyPage({ url: '/reshenie/pozvonit/', number: 'Р-3', title: 'Позвоните курьеру' }),
        ],
        tree: {
          ...tree,
          questions: [{ id: 'root', title: 'Что случилось?', answers: answers ?? [] }],
          outcomes: [
            ...tree.outcomes.slice(0, 1),
            { id: 'pozvonit', number: 'Р-3', title: 'Позвоните курьеру', message: null },
          ],
        },
        addresses: TOY_BUILD.addresses.map((address) => address.replace('napisat', 'pozvonit')),
      }),
    ).toEqual([
      '## Что увидят читатели',
      '',
      '### Страницы',
      '',
      '- Новая: Р-3 «Позвоните курьеру», /reshenie/pozvonit/',
      '- Изменена: «Что случилось?» (текст)',
      '- Удалена: Р-2 «Напишите в чат», /reshenie/napisat/',
      '',
      '### Дерево решений',
      '',
      '- 2 пути изменили исход: Р-2 «Напишите в чат» → Р-3 «Позвоните курьеру»',
      '  - например: Заказ опаздывает',
      '',
      '### Адреса',
      '',
      '- Больше не откроется: /reshenie/napisat/',
      '',
      '### Сообщения в поддержку',
      '',
      '- Удалено: opozdal (Р-2)',
      '',
    ]);
  });

  test('tells of a period and a fact that are others now, and of all pages they touch', () => {
    expect(
      comment({
        facts: [
          {
            id: 'can-1',
            statement: 'Срок виден в карточке заказа и в письме',
            validFrom: null,
            validTo: null,
          },
        ],
        periods: [
          { id: 'hranenie', text: '2–5 дней', validFrom: null, validTo: null },
          { id: 'hranenie', text: '3–7 дней', validFrom: '2027-01-01', validTo: '2027-12-31' },
          { id: 'proverka', text: '10 дней', validFrom: null, validTo: null },
        ],
        channels: TOY_BUILD.channels.map((channel) => ({
          ...channel,
          hours: [{ days: 'mo-su', open: '00:00', close: '24:00' }],
        })),
      }),
    ).toEqual([
      '## Что увидят читатели',
      '',
      '### Факты, сроки и каналы',
      '',
      '- Изменён факт can-1, 2 страницы (А-1, Р-1)',
      '  - было: Срок виден в карточке заказа',
      '  - стало: Срок виден в карточке заказа **и в письме**',
      '- Изменён срок hranenie, 1 страница (Р-1)',
      '  - было: 2–5 **дней**',
      '  - стало: 2–5 **дней; 3–7 дней с 1 января 2027 по 31 декабря 2027**',
      '- Новый срок proverka, страниц нет',
      '  - 10 дней',
      '- Удалён срок otvet, 1 страница (Р-2)',
      '  - 1 час',
      '- Изменён канал chat, 2 страницы (Р-2, «Курьеры»)',
      '  - было: Чат; Профиль → Помощь; mo-su **09:00–21:00** (Europe/Moscow)',
      '  - стало: Чат; Профиль → Помощь; mo-su **00:00–24:00** (Europe/Moscow)',
      '',
    ]);
  });

  test('tells of words that are others now: of a page, a message, a reply', () => {
    const text = 'Здравствуйте! Заказ [Номер] опаздывает. Прошу вернуть деньги.';
    expect(
      comment({
        pages: [
          { ...article, title: 'Когда привезут заказ?', digest: 'b' },
          { ...question, reviewed: '2026-11-28' },
          { ...wait, digest: 'b' },
          write,
        ],
        articles: [{ number: 'А-1', answer: 'Срок написан в письме и в карточке заказа.' }],
        tree: {
          ...tree,
          outcomes: tree.outcomes.map((outcome) =>
            outcome.message === null ? outcome : { ...outcome, message: { id: 'opozdal', text } },
          ),
        },
        macros: macros.map((macro) => ({ ...macro, text: macro.text.replace('заказа', 'и в письме') })),
        heavyPages: [{ address: '/reshenie/zhdat/', bytes: 15_200, limit: 14_600 }],
      }),
    ).toEqual([
      '## Что увидят читатели',
      '',
      '### Страницы',
      '',
      '- Изменена: А-1 «Когда привезут заказ?» (заголовок, короткий ответ)',
      '  - заголовок, было: Когда **привезут?**',
      '  - заголовок, стало: Когда **привезут заказ?**',
      '  - короткий ответ, было: Срок написан в карточке заказа.',
      '  - короткий ответ, стало: Срок написан в **письме и в** карточке заказа.',
      '- Изменена: Р-1 «Подождите до срока» (текст)',
      '- Проверены, текст прежний: 1 страница («Что случилось?»)',
      '',
      '### Сообщения в поддержку',
      '',
      '- Изменено: opozdal (Р-2)',
      '  - было: Здравствуйте! Заказ \\[Номер\\] опаздывает. Прошу **назвать новый срок.**',
      '  - стало: Здравствуйте! Заказ \\[Номер\\] опаздывает. Прошу **вернуть деньги.**',
      '',
      '### Ответы операторов',
      '',
      '- Изменён: А-1 «Когда привезут?»',
      '  - было: Срок написан в карточке **заказа.**',
      '  - стало: Срок написан в карточке **и в письме.**',
      '',
      '### Тяжелее, чем можно',
      '',
      '- /reshenie/zhdat/: 15\u00a0200 байт, можно 14\u00a0600',
      '',
    ]);
  });

  test('tells of pages that moved and of those that are gone', () => {
    expect(
      comment({
        pages: [{ ...article, url: '/otvety/zakaz/srok/' }, question, wait],
        articles: [{ number: 'А-1', answer: 'Срок написан в карточке заказа.' }],
        redirects: [
          { from: '/a/1/', to: '/otvety/zakaz/srok/' },
          { from: '/otvety/dostavka/srok/', to: '/otvety/zakaz/srok/' },
        ],
        addresses: [
          '/',
          '/a/1/',
          '/otvety/dostavka/srok/',
          '/otvety/zakaz/srok/',
          '/reshenie/',
          '/reshenie/zhdat/',
        ],
        macros: [],
        departments: [],
      }),
    ).toEqual([
      '## Что увидят читатели',
      '',
      '### Страницы',
      '',
      '- Изменена: А-1 «Когда привезут?» (адрес)',
      '  - адрес: /otvety/dostavka/srok/ → /otvety/zakaz/srok/',
      '- Удалена: Р-2 «Напишите в чат», /reshenie/napisat/',
      '- Удалена: «Курьеры», /otdely/kurer/',
      '',
      '### Адреса',
      '',
      '- Больше не откроется: /reshenie/napisat/',
      '- Теперь ведёт дальше: /otvety/dostavka/srok/ → /otvety/zakaz/srok/',
      '',
      '### Ответы операторов',
      '',
      '- Удалён: А-1 «Когда привезут?»',
      '',
    ]);
  });

  test('shows the words of strangers as words', () => {
    const title = '</details> @shop/all [деньги](https://a.example) `#1` ![](//a.example/b)';
    expect(
      comment({ pages: [{ ...article, number: '@a', url: '/<b>/', title }, question, wait, write] }),
    ).toEqual([
      '## Что увидят читатели',
      '',
      '### Страницы',
      '',
      '- Новая: @\u2060a «&lt;/details&gt; @\u2060shop/all \\[деньги\\](https:\u2060//a.example) \\`#\u20601\\` !\\[\\](//a.example/b)», /&lt;b&gt;/',
      '- Удалена: А-1 «Когда привезут?», /otvety/dostavka/srok/',
      '',
    ]);
  });

  test('says where to see it all', () => {
    const places = {
      preview: 'https://pr-7.shop.example/',
      archive: 'https://github.example/artifacts/1',
      pictures: [{ page: article, files: ['a-1-360.png', 'a-1-1280.png'] }],
    };
    expect(composeComment(TOY_BUILD, TOY_BUILD, places).split('\n').slice(4)).toEqual([
      '### Посмотреть',
      '',
      '- [Предпросмотр](https://pr-7.shop.example/): весь сайт с поиском',
      '- [Архив](https://github.example/artifacts/1): распакуйте и откройте `sayt/index.html`; страницы и дерево работают, поиску нужен сервер',
      '- Снимки А-1 «Когда привезут?»: a-1-360.png, a-1-1280.png',
      '',
    ]);
  });

  test('is never longer than GitHub takes, and says what did not fit', () => {
    const text = '<'.repeat(5000);
    const numbers = Array.from({ length: 300 }, (_, index) => String(index));
    const long = comment({
      facts: numbers.map((id) => ({ id, statement: text, validFrom: null, validTo: null })),
      periods: numbers.map((id) => ({ id, text, validFrom: null, validTo: null })),
      macros: numbers.map((number) => ({ number, title: text, tone: 'short', text })),
      queries: numbers.map((q) => ({ q, answerable: true, place: 1 })),
    });
    expect(long.join('\n').length).toBeLessThan(65_536);
    expect(long.at(-2)).toBe('Не поместилось: Ответы операторов.');
  });
});

describe('picturedPages', () => {
  test('are pages that were added or edited, and those whose values or message are others', () => {
    const after = edited({
      pages: [{ ...article, digest: 'b' }, question, wait, write],
      periods: [
        { id: 'hranenie', text: '3 дня', validFrom: null, validTo: null },
        ...TOY_BUILD.periods.slice(1),
      ],
    });
    expect(picturedPages(TOY_BUILD, after).map(({ number }) => number)).toEqual(['А-1', 'Р-1']);
  });
});
