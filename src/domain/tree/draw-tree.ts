import { escapeHtml } from '../language/escape-html.ts';
import { layOutBoxes, type Line, type PlacedBox } from './lay-out-boxes.ts';
import {
  BOX_WIDTH,
  LINE_HEIGHT,
  measureNode,
  PADDING,
  type AnswerRow,
  type DrawnNode,
  type MeasuredNode,
  type TextBlock,
} from './measure-node.ts';

/** What a drawing is called and how it is described to those who don't see it. */
export interface DrawingWords {
  readonly title: string;
  readonly description: string;
}

/** Room around the boxes for their borders. */
const MARGIN = 4;

/**
 * The tree as an SVG: every node once, its answers as rows of its box from which lines lead on. What belongs to a node
 * carries its id in `data-node`, an answer and its line the id of their target. Black on white without a page's styles.
 */
export function drawTree(nodes: readonly DrawnNode[], { title, description }: DrawingWords): string {
  const { width, height, boxes } = layOutBoxes(nodes.map(measureNode), BOX_WIDTH);
  const wide = String(width + 2 * MARGIN);
  const high = String(height + 2 * MARGIN);
  const corner = String(-MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${corner} ${corner} ${wide} ${high}" width="${wide}" height="${high}"`,
    ` role="group" aria-labelledby="drawing-title drawing-text" font-family="system-ui,sans-serif" font-size="13" fill="currentColor">`,
    `<title id="drawing-title">${escapeHtml(title)}</title><desc id="drawing-text">${escapeHtml(description)}</desc>`,
    `<marker id="arrow" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 6 3 0 6z"/></marker>`,
    `<g class="lines" fill="none" stroke="currentColor" marker-end="url(#arrow)">${boxes.map(linesSvg).join('')}</g>`,
    `${boxes.map(boxSvg).join('')}</svg>`,
  ].join('');
}

function linesSvg({ box, lines }: PlacedBox<MeasuredNode>): string {
  if (lines.length === 0) return '';
  const paths = box.node.answers.map(({ to, unsure }, position) => {
    const dashes = unsure ? ' stroke-dasharray="4"' : '';
    return `<path data-node="${to}" d="${pathOf(lines[position] ?? [])}"${dashes}/>`;
  });
  return `<g data-node="${box.id}">${paths.join('')}</g>`;
}

function pathOf(line: Line): string {
  const steps = line.map(({ x, y }, position) => {
    const before = line[position - 1];
    if (before === undefined) return `M${String(x)} ${String(y)}`;
    if (position % 2 === 0) return `H${String(x)}`;
    const middle = (before.x + x) / 2;
    return `C${[middle, before.y, middle, y, x, y].map(String).join(' ')}`;
  });
  return steps.join('');
}

function boxSvg({ box, corner }: PlacedBox<MeasuredNode>): string {
  const { node, height, caption, title, idTop, rows } = box;
  const tone = node.tone === undefined ? '' : ` class="${node.tone}"`;
  return [
    `<g data-node="${node.id}"${tone} transform="translate(${String(corner.x)} ${String(corner.y)})">`,
    `<a href="${escapeHtml(node.href)}">`,
    `<rect width="${String(BOX_WIDTH)}" height="${String(height)}" rx="8" fill="white" stroke="currentColor"/>`,
    textSvg(caption, ' class="caption"'),
    textSvg(title, ' font-weight="600"'),
    textSvg({ top: idTop, lines: [node.id] }, ' class="id" font-size="11"'),
    '</a>',
    ...rows.map(rowSvg),
    '</g>',
  ].join('');
}

function rowSvg({ rule, answer, ...text }: AnswerRow): string {
  const top = `<path d="M0 ${String(rule)}h${String(BOX_WIDTH)}" stroke="currentColor" stroke-width=".5"/>`;
  return `<g data-node="${answer.to}">${top}${textSvg(text, '')}</g>`;
}

/** Each line ends with a space: read aloud or copied, its last word must not join the next line's first. */
function textSvg({ top, lines: [first, ...others] }: TextBlock, attributes: string): string {
  if (first === undefined) return '';
  const x = String(PADDING);
  const rest = others.map(
    (line) => `<tspan x="${x}" dy="${String(LINE_HEIGHT)}">${escapeHtml(line)} </tspan>`,
  );
  return `<text x="${x}" y="${String(top)}"${attributes}>${escapeHtml(first)} ${rest.join('')}</text>`;
}
