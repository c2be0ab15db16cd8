import { describe, expect, test } from 'vitest';
import { hasAccessKey } from './access-key.ts';

describe('hasAccessKey', () => {
  test.each([
    'API-ключ нашего магазина 9f3b2c7e81d04a56b7c1',
    'Токен для интеграции: vz_live_8Kd02nQp71LmXs',
    'токен 7f6d5c4b3a291807f6e5 не принимается',
    'Секретный ключ партнёра SK-77aa91-bc20-Zx',
    'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0NDEw, с ним выгрузка падает',
    'client_secret = Qm83nzXp20Lk',
    'X-Api-Key: 55d1-0a9c-77ef',
    'ключ от выгрузки выглядит так: KZ77-pLm0-99rt',
    'a1f9-77cd-e0b2-4c11 — наш ключ доступа',
    'ключ 8f14e45fceea167a5a36dedd4bea2543 не подходит модулю',
    'подпись считаю с секретом wh_91kLmQ0z77',
    'secret=9d8c7b6a55e4, вебхуки не приходят',
  ])('%j tells one', (text) => {
    expect(hasAccessKey(text)).toBe(true);
  });

  test.each([
    'токен истёк вчера, где выпустить новый?',
    'ключ активации игры не подошёл',
    'ключ на 17x19 погнулся',
    'ключ от ячейки 7712 не положили',
    'токен не подходит для заказа 41207733-0001',
    'с токеном не грузится артикул KZ77-0099-aa1',
    'токен пришёл на почту lavka77-shop2a@example.ru',
    'токен, https://shop2-api7.example.ru/v2/orders',
    'ключевые слова: чайник2литра5',
    'API-ключ отвечает 403 с 2026-11-12',
    'ключ активации XK7RT-99PLM-44QWE-77ZXC не подошёл',
    'ключ 10x12-14x17 погнут',
  ])('%j tells none', (text) => {
    expect(hasAccessKey(text)).toBe(false);
  });

  test('takes a long text of names', () => {
    expect(hasAccessKey('токен '.repeat(20_000))).toBe(false);
    expect(hasAccessKey('a-'.repeat(50_000))).toBe(false);
  });
});
