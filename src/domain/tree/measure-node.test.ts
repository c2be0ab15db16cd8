import { describe, expect, test } from 'vitest';
import { LINE_HEIGHT, measureNode, type DrawnNode } from './measure-node.ts';

function question(labels: readonly string[], title = 'Что случилось?'): DrawnNode {
  return {
    id: 'root',
    href: '/',
    title,
    answers: labels.map((label) => ({ label, to: 'out', unsure: false })),
  };
}

const LONG = 'В кабинете написано, что заказ в пункте, а там его нет';

describe('measureNode', () => {
  test('gives each answer its row in order, below the title and the id', () => {
    const { idTop, rows, height } = measureNode(question(['Жду заказ', 'Другое']));
    const [first, second] = rows;
    expect(first?.rule).toBeGreaterThan(idTop);
    expect(second?.rule).toBeGreaterThan(first?.top ?? NaN);
    expect(height).toBeGreaterThan(second?.top ?? NaN);
  });

  test('lets lines leave at the middle of each row', () => {
    const { exits, rows, height } = measureNode(question(['Жду заказ', LONG]));
    const rules = [...rows.map(({ rule }) => rule), height];
    expect(exits.map(({ y }) => y)).toEqual(
      rows.map((_, row) => ((rules[row] ?? NaN) + (rules[row + 1] ?? NaN)) / 2),
    );
  });

  test('is as high as its wrapped texts need', () => {
    const lines = measureNode(question([LONG])).rows[0]?.lines ?? [];
    expect(lines.length).toBeGreaterThan(1);
    const grown = measureNode(question([LONG])).height - measureNode(question(['Да'])).height;
    expect(grown).toBe((lines.length - 1) * LINE_HEIGHT);
  });

  test('an outcome begins with number and verdict', () => {
    const { caption, title } = measureNode({ ...question([]), caption: 'Р-2 ✎ Напишите' });
    expect(caption.lines).toEqual(['Р-2 ✎ Напишите']);
    expect(title.top - caption.top).toBe(LINE_HEIGHT);
  });
});
