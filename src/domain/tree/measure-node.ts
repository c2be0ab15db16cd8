import { wrapText } from '../language/wrap-text.ts';
import type { Box } from './lay-out-boxes.ts';
import type { Answer } from './tree.ts';

/** What the drawing shows of an answer. */
export type DrawnAnswer = Pick<Answer, 'label' | 'to' | 'unsure'>;

/** A question or outcome as the drawing shows it. */
export interface DrawnNode {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** What stands above the title: an outcome's number and verdict, e.g. `Р-2 ✎ Напишите`. */
  readonly caption?: string | undefined;
  /** Class that gives the box its colour. */
  readonly tone?: string | undefined;
  /** Each is a row of the box, from which a line leads on. */
  readonly answers: readonly DrawnAnswer[];
}

/** Lines of text, each this far below the one before; `top` is the baseline of the first. */
export interface TextBlock {
  readonly top: number;
  readonly lines: readonly string[];
}

/** A node's box with its texts in their places. */
export interface MeasuredNode extends Box {
  readonly node: DrawnNode;
  readonly caption: TextBlock;
  readonly title: TextBlock;
  /** Baseline of the id. */
  readonly idTop: number;
  readonly rows: readonly AnswerRow[];
}

/** An answer's row; a rule at `rule` parts it from what stands above. */
export interface AnswerRow extends TextBlock {
  readonly rule: number;
  readonly answer: DrawnAnswer;
}

/** Of every box; this and what follows is in units of the drawing. */
export const BOX_WIDTH = 208;
/** From a box's edge to its texts. */
export const PADDING = 10;
/** From a line of text to the next. */
export const LINE_HEIGHT = 17;
/** As many letters as fit in a box even if many of them are wide. */
const LETTERS_IN_LINE = 24;
const LETTERS_IN_BOLD_LINE = 21;
/** From the top of a line of text to the letters' feet. */
const ASCENT = 13;

/** Gives a node's texts their lines and its box the height that they need. */
export function measureNode(node: DrawnNode): MeasuredNode {
  let y = PADDING - 2;
  const place = (lines: readonly string[]): TextBlock => {
    const top = y + ASCENT;
    y += lines.length * LINE_HEIGHT;
    return { top, lines };
  };
  const caption = place(node.caption === undefined ? [] : wrapText(node.caption, LETTERS_IN_BOLD_LINE));
  const title = place(wrapText(node.title, LETTERS_IN_BOLD_LINE));
  const { top: idTop } = place([node.id]);
  y += PADDING - 2;
  const rows = node.answers.map((answer): AnswerRow => {
    const rule = y;
    y += PADDING / 2;
    const block = place(wrapText(answer.label, LETTERS_IN_LINE));
    y += PADDING / 2;
    return { ...block, rule, answer };
  });
  return {
    id: node.id,
    node,
    caption,
    title,
    idTop,
    rows,
    height: y,
    exits: rows.map(({ answer, rule }, position) => ({
      to: answer.to,
      y: (rule + (rows[position + 1]?.rule ?? y)) / 2,
    })),
  };
}
