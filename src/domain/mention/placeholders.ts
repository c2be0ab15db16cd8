import { matchesIn } from '../language/matches.ts';

/** A place of a text that names a value in double braces. */
export interface Placeholder {
  /** What stands between the braces: `brand`, `period:hranenie`, a field of the message. */
  readonly name: string;
  readonly start: number;
  /** As written, with its braces. */
  readonly whole: string;
}

/**
 * The places of a YAML text or a message where a registry value or a field goes, for checks and pages alike.
 * @example placeholdersIn('Вернём за {{period:vozvrat}}') → [{ name: 'period:vozvrat', start: 10, whole: '{{period:vozvrat}}' }]
 */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return matchesIn(text, /\{\{(.*?)\}\}/g).map(({ 0: whole, 1: name = '', index: start }) => ({
    name,
    start,
    whole,
  }));
}
