import { describe, expect, test } from 'vitest';
import { drawTree } from './draw-tree.ts';
import type { DrawnNode } from './measure-node.ts';

const nodes: readonly DrawnNode[] = [
  {
    id: 'root',
    href: '/reshenie/',
    title: 'Что случилось?',
    answers: [
      { label: 'Заказ опаздывает <сильно>', to: 'late', unsure: false },
      { label: 'Не знаю', to: 'late', unsure: true },
    ],
  },
  {
    id: 'late',
    href: '/reshenie/late/',
    title: 'Напишите',
    caption: 'Р-2 ✎ Напишите',
    tone: 'contact',
    answers: [],
  },
];
const svg = drawTree(nodes, { title: 'Карта', description: 'Слева & справа' });

/** What stands between tags, in order. */
const wordsOf = (part: string) =>
  part
    .replaceAll(/<[^>]+>/g, '|')
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);

describe('drawTree', () => {
  test('says what it is to those who don’t see it', () => {
    expect(svg).toMatch(/^<svg [^>]*role="group" aria-labelledby="drawing-title drawing-text"/);
    expect(svg).toContain(
      '<title id="drawing-title">Карта</title><desc id="drawing-text">Слева &amp; справа</desc>',
    );
  });

  test('writes each node once, as a link, with its answers', () => {
    const links = [...svg.matchAll(/<a href="([^"]+)">(.*?)<\/a>/g)];
    expect(links.map(([, href, words = '']) => [href, wordsOf(words)])).toEqual([
      ['/reshenie/', ['Что случилось?', 'root']],
      ['/reshenie/late/', ['Р-2 ✎ Напишите', 'Напишите', 'late']],
    ]);
    expect(svg).toContain('>Заказ опаздывает <');
    expect(svg).toContain('>&lt;сильно&gt; <');
  });

  test('draws a line for each answer, dashed for the unsure', () => {
    const [lines = ''] = /<g class="lines".*?<\/g><\/g>/.exec(svg) ?? [];
    expect(lines).toContain('<g data-node="root">');
    expect(
      [...lines.matchAll(/<path data-node="late" d="M[^"]+"( stroke-dasharray="4")?\/>/g)].map(
        ([, dashed]) => dashed !== undefined,
      ),
    ).toEqual([false, true]);
  });

  test('needs no style of its own, which the policy of pages would forbid', () => {
    expect(svg).not.toMatch(/<style| style=/);
  });
});
