import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { caseForms } from '../domain/language/brand-name.ts';
import { latinName } from '../domain/language/latin-name.ts';
import { readContentTexts, readTexts } from '../source/read-texts.ts';
import { VALID_CONTENT } from '../testing/valid-content.ts';
import { adoptSite, startAnew } from './adopt-site.ts';
import { emptyBase } from './empty-base.ts';

const TODAY = '2026-11-28';
const FICUS = {
  brand: 'Фикус',
  address: 'https://fikus.example/help/',
  repository: 'https://github.com/fikus/help',
};
const SHOP = readTexts(VALID_CONTENT);

/** All that has to be understood of a content: the rest is only text. */
const registriesOf = (texts: ReadonlyMap<string, string>) =>
  new Map([...texts].filter(([path]) => ['site.yaml', 'channels.yaml'].includes(path)));

/** What a shop that tells no more than this makes of the content. */
async function adopt(texts: ReadonlyMap<string, string>, given: Readonly<Record<string, string>>) {
  const { draft } = await readContentTexts('content', registriesOf(texts));
  const ask = (question: string) => Promise.reject(new Error(`Не сказано: ${question}`));
  return adoptSite(texts, draft, { today: TODAY, given, ask, offer: () => Promise.resolve('') });
}

describe('adoptSite', () => {
  test('leaves no name of the first shop in a content', async () => {
    const texts = readTexts('content');
    const { draft } = await readContentTexts('content', registriesOf(texts));
    const { brand = '', address = '' } = draft.site?.value ?? {};
    const other = { ...FICUS, brand: brand === 'Фикус' ? 'Ландыш' : 'Фикус' };
    const { texts: adopted } = await adopt(texts, other);
    const names = [...new Set([...caseForms(brand), latinName(brand)])].join('|');
    const old = new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})|${new URL(address).host}`, 'iu');
    expect([...texts].filter(([, text]) => old.test(text))).not.toEqual([]);
    expect([...adopted].filter(([, text]) => old.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('writes what the shop has told, and begins with nothing published', async () => {
    const { texts, base } = await adopt(SHOP, {
      ...FICUS,
      'chat.kind': 'messenger',
      'chat.title': 'Мессенджер',
      'chat.address': 'https://t.example/fikus',
      'chat.hours': 'mo-fr 09:00–21:00',
    });
    expect(base).toBe('/help/');
    expect(parse(texts.get('site.yaml') ?? '')).toMatchObject({
      brand: 'Фикус',
      title: 'Фикус. Помощь',
      address: 'https://fikus.example',
      repository: 'https://github.com/fikus/help',
    });
    expect(texts.get('site.yaml')).not.toContain('sample');
    expect(texts.get('owners.yaml')).toContain("'@fikus/delivery', sample: true");
    expect(texts.get('channels.yaml')).toBe(`- id: chat
  title: Мессенджер
  kind: messenger
  hours: [{days: mo-fr, open: 09:00, close: 21:00}]
  timeZone: Europe/Moscow
  maxLength: 1500
  address: https://t.example/fikus
  source: {title: Контакты магазина, checked: ${TODAY}}
`);
    expect(JSON.parse(texts.get('permalinks.lock.json') ?? '')).toMatchObject({ articles: {}, pages: [] });
    expect(texts.has('redirects.yaml')).toBe(false);
  });

  test('leaves an example what the shop has told in part', async () => {
    const { texts } = await adopt(SHOP, { ...FICUS, 'chat.steps': 'Меню; Чат' });
    expect(parse(texts.get('channels.yaml') ?? '')).toMatchObject([
      { kind: 'chat', steps: ['Меню', 'Чат'], sample: true },
    ]);
    expect((await adopt(SHOP, FICUS)).texts.get('channels.yaml')).toBe(SHOP.get('channels.yaml'));
  });

  test('asks for the shop, and again after a slip', async () => {
    const answers = [
      'Фикус',
      'ftp:/',
      'fikus.example',
      'https://fikus.example',
      'https://github.com/fikus/help',
    ];
    const asked: string[] = [];
    const { draft } = await readContentTexts('content', SHOP);
    const { told } = await adoptSite(SHOP, draft, {
      today: TODAY,
      given: {},
      ask: (question) => Promise.resolve(answers[asked.push(question) - 1] ?? ''),
      offer: () => Promise.resolve(''),
    });
    expect(told).toEqual({ ...FICUS, address: 'https://fikus.example' });
    expect(asked).toEqual([
      'Название магазина (текст до 40 знаков); сейчас Лавка',
      'Адрес сайта (текст); сейчас https://help.shop.example',
      'нашли: «ftp:/»\nждали: адрес целиком: https://help.shop.example\n\nАдрес сайта (текст); сейчас https://help.shop.example',
      'нашли: «fikus.example»\nждали: адрес целиком: https://help.shop.example\n\nАдрес сайта (текст); сейчас https://help.shop.example',
      'Адрес репозитория (текст); сейчас https://github.com/shop/help',
    ]);
  });

  test('asks again for a contact that no channel may have', async () => {
    const answers = ['phone', 'Горячая линия', 'номер', '8 800 555-35-35', 'mo-fr 25:00-26:00', ''];
    const asked: string[] = [];
    const answer = (question: string) => Promise.resolve(answers[asked.push(question) - 1] ?? '');
    const { draft } = await readContentTexts('content', registriesOf(SHOP));
    await adoptSite(SHOP, draft, { today: TODAY, given: FICUS, ask: answer, offer: answer });
    expect(asked.filter((question) => question.startsWith('нашли'))).toEqual([
      expect.stringMatching(/^нашли: «номер» в phone\nждали: телефон: 8 800 000-00-00/),
      expect.stringMatching(/^нашли: «25:00» в hours\[0\]\.open\nждали: время: 09:00/),
    ]);
  });

  test.each([
    [{ ...FICUS, brand: 'Ф'.repeat(41) }, 'ждали: текст до 40 знаков'],
    [{ ...FICUS, repository: 'github.com/fikus' }, 'ждали: адрес целиком: https://help.shop.example'],
    [{ ...FICUS, brand: '\u200b' }, 'нашли: «»\nждали: текст до 40 знаков'],
    [
      { ...FICUS, repository: 'https://github.com/' },
      'нашли: «https://github.com/»\nждали: адрес репозитория: https://github.com/shop/help',
    ],
    [{ ...FICUS, 'chat.steps': ' ; ' }, 'нашли: 0 значений в steps\nждали: не меньше 1'],
    [{ ...FICUS, 'chat.kind': 'почта' }, 'ждали: chat, phone, email, messenger, form, link'],
    [{ ...FICUS, 'chat.kind': 'form' }, 'Не сказано: Чат («chat»). Название канала (текст до 60 знаков)'],
    [
      { ...FICUS, 'chat.hours': 'с девяти' },
      'нашли: «с девяти»\nждали: дни и часы, например mo-fr 09:00-21:00; sa-su 10:00-18:00',
    ],
  ])('refuses %j', async (given, message) => {
    await expect(adopt(SHOP, given)).rejects.toThrow(message);
  });
});

describe('emptyBase', () => {
  test('is three examples, one of each verdict', async () => {
    const { draft } = await readContentTexts('content', emptyBase(new Map()));
    expect(draft.articles.map(({ value }) => value.kind).toSorted()).toEqual(['can', 'cannot', 'routing']);
  });
});

describe('startAnew', () => {
  test('forgets what was published and what queries are judged by', () => {
    const written = new Map([
      ...SHOP,
      ['search/told/ask.yaml', '- где мой заказ\n'],
      ['search/queries.yaml', '- {q: где, kind: plain, facts: [gone]}\n'],
    ]);
    const texts = startAnew(written);
    const gone = [...written.keys()].filter((path) => !texts.has(path));
    expect(gone).toEqual(['redirects.yaml', 'search/told/ask.yaml', 'search/queries.yaml']);
    expect(texts.get('permalinks.lock.json')).not.toContain('/otvety/');
  });
});
