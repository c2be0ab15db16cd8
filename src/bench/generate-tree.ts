import { ACTIONS, CONDITIONS, MOMENTS, OPENINGS, REASONS } from './generated-words.ts';
import { at, writer } from './writer.ts';

/** A question no one asked. */
export interface GeneratedQuestion {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly GeneratedAnswer[];
}

/** An answer of it. */
export interface GeneratedAnswer {
  readonly id: string;
  readonly label: string;
  readonly circumstance: string;
  readonly to: string;
  readonly role?: 'unsure';
}

/** An outcome no one needs, with texts as long as those people write. */
export interface GeneratedOutcome {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly why: string;
  readonly next: string;
  readonly prepare: readonly string[];
  readonly fallback: string;
}

/** A tree no one walks. */
export interface GeneratedTree {
  readonly questions: readonly GeneratedQuestion[];
  readonly outcomes: readonly GeneratedOutcome[];
}

/** Questions that stand equally far from the root. */
interface Level {
  readonly questions: number;
  /** Answers of each that lead to the next level, or from the last one to outcomes. */
  readonly onward: number;
  /** Whether «не знаю» leads to an outcome at once; else it leads on as the last of the answers. */
  readonly ends: boolean;
}

/** 137 questions whose answers make 8 · (1 + 4 · 6 · (1 + 5 · 5)) routes. */
const LEVELS: readonly Level[] = [
  { questions: 1, onward: 8, ends: false },
  { questions: 8, onward: 4, ends: true },
  { questions: 32, onward: 6, ends: false },
  { questions: 48, onward: 5, ends: true },
  { questions: 48, onward: 5, ends: false },
];
const OUTCOMES = 163;

/** A sound tree as large as one may be, the same every time: 300 nodes, five questions on end, 5,000 routes. */
export function generateTree(): GeneratedTree {
  return {
    questions: LEVELS.flatMap((level, depth) =>
      Array.from({ length: level.questions }, (_, position) => generateQuestion(level, depth, position)),
    ),
    outcomes: Array.from({ length: OUTCOMES }, (_, index) => generateOutcome(index)),
  };
}

function generateQuestion(level: Level, depth: number, position: number): GeneratedQuestion {
  const next = LEVELS[depth + 1];
  const id = questionId(depth, position);
  const onward = Array.from({ length: level.onward }, (_, index) => {
    const target = position * level.onward + index;
    return next === undefined ? outcomeId(target) : questionId(depth + 1, target % next.questions);
  });
  const targets = level.ends ? [...onward, outcomeId(position)] : onward;
  const condition = at(CONDITIONS, position);
  return {
    id,
    title: `${at(OPENINGS, depth)}, если ${condition} ${at(MOMENTS, Math.floor(position / CONDITIONS.length))}?`,
    answers: targets.map((to, index) => {
      const what = `${condition} ${at(MOMENTS, index)}`;
      const answer = {
        id: `otvet-${String(index + 1)}`,
        label: `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
        circumstance: `У вас ${what}`,
        to,
      };
      return index === targets.length - 1 ? { ...answer, role: 'unsure' } : answer;
    }),
  };
}

function generateOutcome(index: number): GeneratedOutcome {
  const { pick, sentences } = writer(index);
  return {
    id: outcomeId(index),
    number: index + 1,
    title: `Напишите, что ${at(CONDITIONS, index)} ${at(MOMENTS, Math.floor(index / CONDITIONS.length))}`,
    why: `Так быстрее всего: ${pick(REASONS)}.`,
    next: sentences(1),
    prepare: [pick(ACTIONS), pick(REASONS)],
    fallback: outcomeId(index + 1),
  };
}

function questionId(depth: number, position: number): string {
  return depth === 0 ? 'root' : `vopros-${String(depth)}-${String(position + 1)}`;
}

function outcomeId(index: number): string {
  return `ishod-${String((index % OUTCOMES) + 1)}`;
}
