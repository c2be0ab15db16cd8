import { treeMap, type MapNode } from '../catalogue/tree-map.ts';
import { drawTree } from '../domain/tree/draw-tree.ts';
import type { DrawnNode } from '../domain/tree/measure-node.ts';
import { MAP } from '../texts/tree.ts';
import { MAP_DRAWING_HINT } from '../texts/tree-map.ts';
import { VERDICTS, verdictWord } from '../texts/verdict.ts';

let drawing: Promise<string> | undefined;

/** The map's drawing as SVG, made once a build for the page and for the file of its own. */
export function treeDrawing(): Promise<string> {
  if (import.meta.env.DEV) return draw();
  drawing ??= draw();
  return drawing;
}

async function draw(): Promise<string> {
  const { nodes } = await treeMap();
  return drawTree(nodes.map(drawnNode), { title: MAP, description: MAP_DRAWING_HINT });
}

function drawnNode({ id, href, text, outcome, answers }: MapNode): DrawnNode {
  const node = { id, href, title: text, answers };
  if (outcome === undefined) return node;
  const { number, mark } = outcome;
  const caption = `${number} ${VERDICTS[mark.verdict].sign} ${verdictWord(mark.verdict, mark)}`;
  return { ...node, caption, tone: mark.verdict };
}
