import { counted } from '../domain/language/plural.ts';
import type { Tree } from '../domain/tree/tree.ts';

const WIDTH = 640;
const LEVEL_HEIGHT = 48;
const RADIUS = 4;

/** A small picture of the tree: a dot for each node, a row for each level, a line for each answer. */
export function drawLevels(tree: Tree, levels: readonly (readonly string[])[]): string {
  const places = new Map(
    levels.flatMap((nodes, level) =>
      nodes.map(
        (id, at) =>
          [id, { x: (WIDTH * (at + 0.5)) / nodes.length, y: LEVEL_HEIGHT * (level + 0.5) }] as const,
      ),
    ),
  );
  const lines = [...tree.questions].flatMap(([question, { answers }]) =>
    [...new Set(answers.map(({ to }) => to))].flatMap((to) => {
      const from = places.get(question);
      const end = places.get(to);
      return from && end ? [`M${point(from)}L${point(end)}`] : [];
    }),
  );
  const dots = [...places].map(
    ([id, { x, y }]) =>
      `<circle${tree.questions.has(id) ? ' class="question"' : ''} cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${String(RADIUS)}" />`,
  );
  const title = `Дерево: ${counted(levels.length, { one: 'уровень', few: 'уровня', many: 'уровней' })}`;
  return `<svg class="tree" viewBox="0 0 ${String(WIDTH)} ${String(LEVEL_HEIGHT * levels.length)}" role="img" aria-label="${title}"><path fill="none" d="${lines.join('')}" />${dots.join('')}</svg>`;
}

function point({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${x.toFixed(0)} ${y.toFixed(0)}`;
}
