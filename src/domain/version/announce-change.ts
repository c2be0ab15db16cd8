import { formatDate } from '../language/format-date.ts';
import type { ResolvedText } from '../mention/mention.ts';

/** A change of policy in words: what a period, known by its name, or a statement was and what it becomes. */
export interface ChangeInWords {
  readonly day: string;
  /** What a period is called inside a sentence; a statement has no name. */
  readonly title: string | undefined;
  readonly before: ResolvedText | undefined;
  readonly after: ResolvedText | undefined;
}

/**
 * The change as pages and feeds tell it ahead.
 * @example announceChange({ day: '2027-01-01', title: 'срок хранения', before: ['2–5 дней'], after: ['7 дней'] }) → ['С 1 января 2027 года срок хранения изменится: было ', '2–5 дней', ', станет ', '7 дней', '.']
 */
export function announceChange({ day, title, before, after }: ChangeInWords): ResolvedText {
  const start = startOf(day);
  if (before === undefined) return [`${start} появится правило: `, ...(after ?? []), '.'];
  if (after === undefined) return [`${start} перестанет действовать правило: `, ...before, '.'];
  if (title === undefined)
    return [`${start} правило изменится. Было: `, ...before, '. Станет: ', ...after, '.'];
  return [`${start} ${title} изменится: было `, ...before, ', станет ', ...after, '.'];
}

/**
 * The change as feeds tell it once its day has come.
 * @example tellChange({ day: '2027-01-01', title: 'срок хранения', before: ['2–5 дней'], after: ['7 дней'] }) → ['С 1 января 2027 года срок хранения — ', '7 дней', ', раньше было ', '2–5 дней', '.']
 */
export function tellChange({ day, title, before, after }: ChangeInWords): ResolvedText {
  const start = startOf(day);
  if (before === undefined) return [`${start} действует правило: `, ...(after ?? []), '.'];
  if (after === undefined) return [`${start} не действует правило: `, ...before, '.'];
  if (title === undefined) return [`${start} правило другое. Было: `, ...before, '. Стало: ', ...after, '.'];
  return [`${start} ${title} — `, ...after, ', раньше было ', ...before, '.'];
}

function startOf(day: string): string {
  return `С ${formatDate(day)} года`;
}
