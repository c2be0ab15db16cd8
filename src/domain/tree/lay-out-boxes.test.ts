import { describe, expect, test } from 'vitest';
import { layOutBoxes, type Box, type PlacedBox } from './lay-out-boxes.ts';

const WIDTH = 200;

function box(id: string, height: number, targets: readonly string[] = []): Box {
  const exits = targets.map((to, position) => ({ to, y: 40 + 20 * position }));
  return { id, height, exits };
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Boxes of odd heights whose exits lead only to later ones, some of them twice to the same. */
function randomBoxes(seed: number, count: number): readonly Box[] {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, (_, position) => {
    const later = count - position - 1;
    const targets = Array.from({ length: later === 0 ? 0 : Math.floor(next() * 5) }, () =>
      String(position + 1 + Math.floor(next() ** 3 * later)),
    );
    return box(String(position), 60 + Math.floor(next() * 180), targets);
  });
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const frameOf = ({ box: { height }, corner: { x, y } }: PlacedBox<Box>): Frame => ({
  left: x,
  right: x + WIDTH,
  top: y,
  bottom: y + height,
});

const overlap = (a: Frame, b: Frame) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('layOutBoxes', () => {
  test('puts a shared target once, right of all that lead to it', () => {
    const { boxes } = layOutBoxes(
      [
        box('root', 120, ['late', 'shared']),
        box('late', 120, ['shared', 'out']),
        box('shared', 60),
        box('out', 60),
      ],
      WIDTH,
    );
    const [root, late, shared, out] = boxes.map(({ corner }) => corner.x);
    expect(root).toBe(0);
    expect(late).toBeGreaterThan(WIDTH);
    expect(shared).toBeGreaterThan((late ?? NaN) + WIDTH);
    expect(out).toBe(shared);
  });

  test('draws a line from each exit to the middle of its target', () => {
    const { boxes } = layOutBoxes([box('root', 120, ['out', 'out']), box('out', 60)], WIDTH);
    const [root, out] = boxes.map(({ corner }) => corner);
    const end = { x: out?.x, y: (out?.y ?? NaN) + 30 };
    expect(boxes.map(({ lines }) => lines)).toEqual([
      [
        [{ x: WIDTH, y: (root?.y ?? NaN) + 40 }, end],
        [{ x: WIDTH, y: (root?.y ?? NaN) + 60 }, end],
      ],
      [],
    ]);
  });

  describe.each([1, 2, 3, 4, 5, 6])('with random boxes of seed %i', (seed) => {
    const given = randomBoxes(seed, 6 * seed);
    const placed = layOutBoxes(given, WIDTH);
    const frames = placed.boxes.map(frameOf);

    test('no box overlaps another or leaves the drawing', () => {
      for (const [position, frame] of frames.entries()) {
        expect(frames.slice(position + 1).filter((other) => overlap(frame, other))).toEqual([]);
        expect(frame.left).toBeGreaterThanOrEqual(0);
        expect(frame.top).toBeGreaterThanOrEqual(0);
        expect(frame.right).toBeLessThanOrEqual(placed.width);
        expect(frame.bottom).toBeLessThanOrEqual(placed.height);
      }
    });

    test('no line runs through a box', () => {
      for (const line of placed.boxes.flatMap(({ lines }) => lines)) {
        for (const [position, from] of line.slice(0, -1).entries()) {
          const to = line[position + 1] ?? from;
          expect(to.x).toBeGreaterThan(from.x);
          const level = position % 2 === 1;
          if (level) expect(to.y).toBe(from.y);
          const room = level ? { top: from.y, bottom: from.y } : { top: 0, bottom: placed.height };
          const crossed = frames.filter((frame) => overlap(frame, { left: from.x, right: to.x, ...room }));
          expect(crossed).toEqual([]);
        }
      }
    });

    test('every exit has its line', () => {
      expect(placed.boxes.map(({ lines }) => lines.length)).toEqual(given.map(({ exits }) => exits.length));
    });

    test('the same boxes stand in the same places', () => {
      expect(layOutBoxes(given, WIDTH)).toEqual(placed);
    });
  });
});
