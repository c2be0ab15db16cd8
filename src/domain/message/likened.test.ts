import { describe, expect, test } from 'vitest';
import { isLikened } from './likened.ts';

const NAMES = new Set(['овца', 'баран', 'инфузория', 'курица']);
const isNameIn = (clause: string) =>
  isLikened(
    clause.split(' ').map((word) => [word]),
    (word) => NAMES.has(word),
  );

describe('isLikened', () => {
  test.each([
    'девушка овца овцой',
    'надо быть бараном чтобы перепутать',
    'мозги как у курицы',
    'ум у вас как у рыбки',
  ])('finds a likeness in «%s»', (clause) => {
    expect(isNameIn(clause)).toBe(true);
  });

  test.each([
    'баран с бубном',
    'хочу быть бараном на утреннике',
    'умный корм для курицы',
    'мозги говяжьи',
    'ума не приложу как быть',
  ])('finds none in «%s»', (clause) => {
    expect(isNameIn(clause)).toBe(false);
  });
});
