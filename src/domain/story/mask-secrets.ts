import { isNounAlone } from '../message/password-word.ts';
import { holdsSecret } from '../message/secrets.ts';

/** Sign in place of each letter and digit of a secret. */
export const MASK = '•';
/** What may be one secret or none: the number of an order, digits in groups, words that a password may be. */
const PIECES =
  /(?<!\d)\d{8}-\d{4}(?!\d)|(?<![\p{L}\d])\d(?:[\d \u00a0./\p{Pd}]*\d)?(?!\p{L})|[^\s,;:«»"()]*[a-z\d][^\s,;:«»"()]*|(?<=[:=]\s?)[^\s,;]{4,64}/giu;
const WORD = /\p{L}{4,}/gu;

/**
 * The text with signs in place of its secrets: cards, codes, passwords, passports. Orders, phones and tracks stay.
 * @example maskSecrets('заказ 12345678-0001, карта 4276 1600 1234 5675') → 'заказ 12345678-0001, карта •••• •••• •••• ••••'
 */
export function maskSecrets(text: string): string {
  if (!holdsSecret(text)) return text;
  const opened = hide(text, Array.from(text.matchAll(PIECES)));
  // A password may be a word as any other.
  const nouns = () => Array.from(text.matchAll(WORD)).filter(([word]) => isNounAlone(word, ''));
  return holdsSecret(opened) ? hide(opened, nouns()) : opened;
}

/** The text with those of its pieces masked that would make it tell a secret. */
function hide(text: string, pieces: readonly RegExpExecArray[]): string {
  const masked = pieces.reduce((so, { 0: piece, index }) => putAt(so, index, mask(piece)), text);
  // Piece by piece the text is opened again.
  return pieces.reduce((so, { 0: piece, index }) => {
    const open = putAt(so, index, piece);
    return holdsSecret(open) ? so : open;
  }, masked);
}

function putAt(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at + piece.length);
}

function mask(piece: string): string {
  return piece.replace(/[\p{L}\p{N}]/gu, MASK);
}
