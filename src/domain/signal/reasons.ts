/** Why a page did not help, in the reader's words. */
export const REASONS = {
  'other-case': 'Не мой случай',
  unclear: 'Непонятно',
  'no-effect': 'Не сработало',
  outdated: 'Неверно или устарело',
  person: 'Нужен человек',
} as const;

/** Why a page did not help. */
export type Reason = keyof typeof REASONS;

/** Whether the text names a reason. */
export function isReason(text: string): text is Reason {
  return Object.hasOwn(REASONS, text);
}

/** All reasons, in the order in which readers see them. */
export const ALL_REASONS = Object.keys(REASONS).filter(isReason);
