import type { Found } from './found.ts';

/**
 * What the words of a story mean together, whatever they are: a phrase of the content may name it in angle brackets.
 * They stand in the file of stories as `@` and their place here.
 */
export const SIGNS = [
  'прошедший день',
  'будущий день',
  'к дню',
  'другой товар',
  'меньше товара',
  'сумма дважды',
  'другая цена',
  'промокод',
  'заграница',
  'продавец',
  'заказал близкий',
] as const;

/** One of the signs. */
export type Sign = (typeof SIGNS)[number];

/** A sign with its place in a story. */
export interface FoundSign extends Found {
  readonly value: Sign;
}

const NAMED = /<([^<>]*)>/g;
const MARK = '@';

/** How much a sign says, as words do by their rarity. */
export const SIGN_WEIGHT = 3;

/**
 * The term of a sign.
 * @example signTerm('прошедший день') → '@0'
 */
export function signTerm(sign: Sign): string {
  return MARK + String(SIGNS.indexOf(sign));
}

/** Whether a term stands for a sign, and not for a word. */
export function isSignTerm(term: string): boolean {
  return term.startsWith(MARK);
}

/**
 * The names of signs in a phrase, and the phrase without them.
 * @example cutSigns('обещали <прошедший день>') → { words: 'обещали ', signs: ['прошедший день'] }
 */
export function cutSigns(phrase: string): { readonly words: string; readonly signs: readonly string[] } {
  return {
    words: phrase.replace(NAMED, ''),
    signs: Array.from(phrase.matchAll(NAMED), ([, name = '']) => name),
  };
}

/** Whether a name in angle brackets is that of a sign. */
export function isSign(name: string): name is Sign {
  return (SIGNS as readonly string[]).includes(name);
}
