import { describe, expect, test } from 'vitest';
import { tellsInvented } from './invented-word.ts';

describe('tellsInvented', () => {
  test.each([
    'захожу через Мурка_2019',
    'вход по номеру телефона и Lipa1975',
    'вход, держите: Ferma#61',
    'учётка olga.k / Olga1991',
    'ввожу g7Kd2p, не берёт',
    'на бумажке для входа написано «Shkaf77»',
    'вход общий, сын придумал Kozha_navsegda',
  ])('%j tells one', (text) => {
    expect(tellsInvented(text)).toBe(true);
  });

  test.each([
    'с ноутбука Lenovo330',
    'под ником volga_2021',
    'почта olga62@example.ru',
    'артикул Xk7Rr3Tz9',
    'через Chrome119',
    'ввожу ОСЕНЬ500',
    'ошибка: Timeout504',
    'это заказ41207733',
  ])('%j tells none', (text) => {
    expect(tellsInvented(text)).toBe(false);
  });
});
