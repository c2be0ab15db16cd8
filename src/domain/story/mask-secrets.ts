import { findSecrets, holdsSecret } from '../message/secrets.ts';

/** Sign in place of each letter and digit of a secret. */
const MASK = '•';
/** What may be one secret: digits in groups; of words those that a password may be. */
const NUMBERS = /\d(?:[\d\s\p{Pd}./]*\d)?/gu;
const WORDS = /(?<=[:=–—«"-]\s?)[^\s,;:]{4,64}|[^\s,;:]*(?:[a-z]|\d)[^\s,;:]*/giu;

/** A text without its secrets. */
export interface MaskedText {
  readonly text: string;
  readonly masked: boolean;
}

/**
 * The text with signs in place of its secrets: cards, codes, passwords, passports. Orders, phones and tracks stay.
 * @example maskSecrets('заказ 12345678-0001, карта 4276 1600 1234 5675') → { text: 'заказ 12345678-0001, карта •••• •••• •••• ••••', masked: true }
 */
export function maskSecrets(text: string): MaskedText {
  const ofNumbers = maskThose(text, NUMBERS, holdsSecret);
  const all = maskThose(ofNumbers, WORDS, (kept) => findSecrets(kept).length > 0);
  return { text: all, masked: all !== text };
}

/** Masks of the pieces found those with which the text holds a secret, one by one. */
function maskThose(text: string, look: RegExp, isSecret: (text: string) => boolean): string {
  if (!isSecret(text)) return text;
  const pieces = Array.from(text.matchAll(look));
  const maskAll = (left: typeof pieces, from: string) =>
    left.reduce(
      (so, { 0: piece, index }) => so.slice(0, index) + mask(piece) + so.slice(index + piece.length),
      from,
    );
  return pieces.reduce(
    (so, { 0: piece, index }) => {
      const open = so.slice(0, index) + piece + so.slice(index + piece.length);
      return isSecret(open) ? so : open;
    },
    maskAll(pieces, text),
  );
}

function mask(piece: string): string {
  return piece.replace(/[\p{L}\p{N}]/gu, MASK);
}
