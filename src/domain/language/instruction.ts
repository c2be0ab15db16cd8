const IMPERATIVE = /^(?:не )?[а-яё]*(?:и|й|ь)те(?:сь)?(?![а-яё])/i;

/**
 * Whether a text begins by telling its reader what to do: with a polite imperative, «не» before it or not.
 * @example isInstruction('Не называйте код') → true; isInstruction('Доставка') → false
 */
export function isInstruction(text: string): boolean {
  return IMPERATIVE.test(text);
}
