import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';

/** A node to be drawn as a box. */
export interface Box {
  readonly id: string;
  readonly height: number;
  /** Where the lines to other boxes begin on its right side; the lines from others end in the middle of its left. */
  readonly exits: readonly Exit[];
}

/** The beginning of a line, counted from the top of its box. */
export interface Exit {
  readonly to: string;
  readonly y: number;
}

/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line between boxes: bends to its second point, runs level to the third, bends to the fourth and so on. */
export type Line = readonly Point[];

/** A box in its place. */
export interface PlacedBox<B extends Box> {
  readonly box: B;
  /** Its top left corner. */
  readonly corner: Point;
  /** The lines that leave it, in the order of its exits. */
  readonly lines: readonly Line[];
}

/** Where everything stands. */
export interface Layout<B extends Box> {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox<B>[];
}

/** Free space between columns, for lines to bend in. */
const COLUMN_GAP = 64;
const BOX_GAP = 12;
const LINE_GAP = 6;

/**
 * Places boxes of one width in columns, each box once and right of all that lead to it; lines pass between boxes.
 * The boxes form no loop, and every exit leads to one of them.
 */
export function layOutBoxes<B extends Box>(boxes: readonly B[], width: number): Layout<B> {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', align: 'UL', ranksep: COLUMN_GAP, nodesep: BOX_GAP, edgesep: LINE_GAP });
  for (const { id, height } of boxes) graph.setNode(id, { width, height });
  for (const { id, exits } of boxes) {
    for (const [position, { to }] of exits.entries()) graph.setEdge(id, to, {}, String(position));
  }
  layout(graph, { disableOptimalOrderHeuristic: true });

  const centreOf = (id: string) => pointOf(graph.node(id));
  const columns = new Set(boxes.map(({ id }) => centreOf(id).x));
  const lineTo = (box: B, corner: Point, { to, y }: Exit, position: number): Line => {
    const { points = [] } = graph.edge(box.id, to, String(position));
    return [
      { x: corner.x + width, y: corner.y + y },
      // In a column between, the line keeps to the gap that was left for it among the boxes.
      ...points.filter(({ x }) => columns.has(x)).flatMap((point) => sides(point, width)),
      sides(centreOf(to), width)[0],
    ];
  };
  const placed = boxes.map((box): PlacedBox<B> => {
    const { x, y } = centreOf(box.id);
    const corner = { x: Math.round(x - width / 2), y: Math.round(y - box.height / 2) };
    return { box, corner, lines: box.exits.map((exit, position) => lineTo(box, corner, exit, position)) };
  });
  const { width: wide = 0, height: high = 0 } = graph.graph();
  return { width: Math.ceil(wide), height: Math.ceil(high), boxes: placed };
}

function pointOf({ x = 0, y = 0 }: NodeLabel): Point {
  return { x, y };
}

/** The points left and right of one; whole numbers keep a drawing small and its lines sharp. */
function sides({ x, y }: Point, width: number): readonly [Point, Point] {
  const level = Math.round(y);
  return [
    { x: Math.round(x - width / 2), y: level },
    { x: Math.round(x + width / 2), y: level },
  ];
}
