import { describe, expect, test } from 'vitest';
import { buildTree } from './build-tree.ts';

describe('buildTree', () => {
  test('keys questions by id and marks the unsure answer', () => {
    const answer = { id: 'net', label: 'Нет', circumstance: 'Вы ответили «нет»', to: 'zhdat' };
    const tree = buildTree(
      [{ id: 'root', value: { title: 'Что случилось?', answers: [answer, { ...answer, role: 'unsure' }] } }],
      ['zhdat'],
    );
    expect(tree.root).toBe('root');
    expect(tree.questions.get('root')?.answers.map(({ unsure }) => unsure)).toEqual([false, true]);
    expect(tree.outcomes.has('zhdat')).toBe(true);
  });
});
