// Apart from `permalink.ts`: every page of the tree loads this, and few need all addresses.

/** What holds a visitor's answers in the address of a page of the tree. */
export const ANSWERS_PARAMETER = 'otvety';

/** What follows the address of a question whose answer is being changed. */
export const CHANGE_FRAGMENT = '#izmenit';

/**
 * The address of an outcome with the answers that led to it.
 * @example withAnswers('/reshenie/opozdal/', 'root.zhdu-zakaz') → '/reshenie/opozdal/?otvety=root.zhdu-zakaz'
 */
export function withAnswers(address: string, answers: string): string {
  return `${address}?${ANSWERS_PARAMETER}=${answers}`;
}

/** The address at which the answer of a question is changed. */
export function toChange(address: string): string {
  return address + CHANGE_FRAGMENT;
}
