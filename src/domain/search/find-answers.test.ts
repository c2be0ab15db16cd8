import { describe, expect, test } from 'vitest';
import { analyzeQuery } from './analyze-query.ts';
import { findAnswers } from './find-answers.ts';
import { toyIndex } from '../../testing/toy-index.ts';
import { stemsOf } from '../language/words.ts';

const index = toyIndex(
  [
    {
      url: '/vazy/',
      number: 'А-7',
      title: 'Как вернуть разбитую вазу?',
      aliases: ['ваза приехала осколками', 'бой в пути'],
    },
    { url: '/poliv/', title: 'Как часто поливать фикус?', aliases: ['сколько лить воды', 'сохнут листья'] },
    {
      url: '/gorshok/',
      title: 'Какой горшок нужен фикусу?',
      aliases: ['кашпо по размеру', 'сохнут корни летом'],
    },
    { url: '/zasuha/', title: 'Что потерпит растение?', aliases: ['не поливать месяц'] },
    { url: '/kleit/', title: 'Можно ли склеить чашку?' },
    { url: '/kley/', title: 'Чем заменить клей?', aliases: ['чашка не склеилась'] },
    { url: '/chto-s-vazoy/', type: 'question', title: 'Что с вазой?' },
    { url: '/rasteniya/', type: 'page', title: 'Пересадка пальмы' },
    { url: '/podarki/', type: 'page', title: 'К празднику', aliases: ['подарок'] },
    { url: '/podarok/', title: 'Что выбрать?', aliases: ['подарок'] },
    { url: '/peresadka/', title: 'Пересадка пальмы' },
    {
      url: '/prodavtsu/',
      title: 'Как продать кактус?',
      audience: 'seller',
      aliases: ['поставка'],
    },
    { url: '/kaktusy/', title: 'Как выбрать кактус?', audience: 'buyer' },
  ],
  [['горшок', 'плошка'], { from: 'сушняк', to: ['сохнут листья'] }],
  [{ text: 'Цветы здесь не лечат.', aliases: ['лечить цветы', 'болезнь цветов'] }],
);

const found = (query: string) => findAnswers(index, analyzeQuery(query, index.lexicon));
const ask = (query: string) => found(query).hits;
const urlsFor = (query: string) => ask(query).map(({ answer }) => answer.url);

describe('findAnswers', () => {
  test.each([
    ['a phrase of the title', 'вернуть вазу', '/vazy/'],
    ['a question that asks just that', 'ваза', '/chto-s-vazoy/'],
    ['what leads nowhere further', 'пересадка пальмы', '/peresadka/'],
    ['the one word that a leading page is called', 'подарок', '/podarki/'],
    ['a word of an alias', 'осколки', '/vazy/'],
    ['a slip', 'фикус поливатб', '/poliv/'],
    ['a synonym', 'плошка', '/gorshok/'],
    ['a synonym of two words', 'сушняк', '/poliv/'],
    ['a beginning', 'горш', '/gorshok/'],
    ['a relative', 'поливальный', '/poliv/'],
    ['the words of one phrase, not of two', 'сохнут листья', '/poliv/'],
    ['what it denies', 'не поливать', '/zasuha/'],
    ['the wrong layout', 'dthyenm dfpe', '/vazy/'],
    ['Latin letters', 'fikus', '/poliv/'],
    ['its number', 'а7', '/vazy/'],
  ])('finds first by %s: %j → %s', (_, query, url) => {
    expect(urlsFor(query)[0]).toBe(url);
  });

  test('finds a page named by number once', () => {
    expect(urlsFor('а7').filter((url) => url === '/vazy/')).toHaveLength(1);
  });

  test.each(['', 'как мне', 'экскаватор', '🎁', '__proto__', 'а'.repeat(100_000)])(
    'finds nothing for %j',
    (query) => {
      expect(ask(query)).toEqual([]);
    },
  );

  test('repairs no word that the index knows', () => {
    expect(urlsFor('вода')).toEqual(['/poliv/']);
  });

  test.each([
    ['вернуть вазу', { coverage: 1, exact: 1 }],
    ['плошка', { coverage: 0.7, exact: 0 }],
    ['экскаватор экскурсия ваза', { coverage: 0.2, exact: 0.2 }],
  ])('knows of %j how much the first page has: %j', (query, { coverage, exact }) => {
    const evidence = ask(query)[0]?.evidence;
    expect(evidence?.coverage).toBeCloseTo(coverage, 1);
    expect(evidence?.exact).toBeCloseTo(exact, 1);
  });

  test('knows how near the nearest phrase comes', () => {
    expect(ask('бой в пути')[0]?.evidence.nearestPhrase).toBeCloseTo(1);
    expect(ask('бой экскаватор')[0]?.evidence.nearestPhrase).toBeLessThan(0.7);
  });

  test.each([
    ['customers', 'кактус', '/kaktusy/'],
    ['sellers', 'поставка кактуса', '/prodavtsu/'],
  ])('puts pages for %s first if they ask so: %j', (_, query, url) => {
    expect(urlsFor(query)[0]).toBe(url);
  });

  test.each([
    ['is named', 'лечить цветы', true],
    ['fits no better than a page', 'вернуть вазу', false],
    ['has hardly a word of the query', 'цветы для экскаватора и бульдозера', false],
  ])('finds a topic of others if it %s', (_, query, isFound) => {
    expect(found(query).topic !== undefined).toBe(isFound);
  });

  test('takes no word that is denied from a page that only affirms it', () => {
    const stems = ask('фикус не поливать').find(({ answer }) => answer.url === '/poliv/')?.matchedStems;
    expect(stems).toEqual(new Set(stemsOf('фикус')));
  });

  test('takes it from a page that asks whether it is so', () => {
    const hit = ask('чашку не склеили').find(({ answer }) => answer.url === '/kleit/');
    expect(hit?.matchedStems).toContain('скле');
  });

  test('finds a title less like a query that denies what it says', () => {
    const likeness = (query: string) =>
      ask(query).find(({ answer }) => answer.url === '/poliv/')?.evidence.title ?? 0;
    expect(likeness('часто не поливать фикус')).toBeLessThan(0.8 * likeness('часто поливать фикус'));
  });

  test('names the stems of the page that it found', () => {
    expect(ask('фикус поливатб')[0]?.matchedStems).toEqual(new Set(stemsOf('фикус поливать')));
  });
});
