import { isImperative, isInfinitive, isPast, isToCome } from '../verb-forms.ts';

/** What a word of a clause is, to the question of whom it insults. */
export type Kind = 'person' | 'name' | 'trait' | 'act' | 'between' | 'other';

/** What of a clause is said of whom, but for the words between. */
export interface Said {
  readonly kind: Kind;
  readonly at: number;
}

/** Criminals that do something are told of: «мошенники позвонили». */
export const CRIMINAL = /^(?:мошенни|афер|жули|вор|обманщи|преступни|бандит)/;
/** Whom or what somebody brought: no one is called so. */
export const OBJECT = /[ую]$|^(?:козла|барана|осла|оленя|дятла|петуха)$/;
/** With these a beast is pointed at: «эта», «какой-то», «что за». */
export const POINTING = /^(?:эт(?:от|а|и)|тот|ваш[аи]?|как(?:ой|ая|ие)|то|за|одн[аи]|один|сплошные)$/;

/** Whether the word says what somebody does, did or shall do. */
export function isVerb(word: string): boolean {
  return [isPast, isToCome, isInfinitive, isImperative].some((isForm) => isForm(word));
}

/** Whether the word calls many: a single beast is rather one of the goods. */
export function isMany(readings: readonly string[] | undefined): boolean {
  return readings?.some((word) => /[иы]$|^тормоза$/.test(word)) === true;
}
