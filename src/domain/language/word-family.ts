import { baseOf } from './derivation.ts';
import type { Dictionary } from './dictionary.ts';
import { rootOf } from './roots.ts';

/** Verbs that together are one, by the heads of their families. */
const SUPPLETIVE: ReadonlyMap<string, string> = new Map([
  ['по-класть', '-класть'],
  ['-взять', '-брать'],
  ['купить', 'покупать'],
  ['возвратить', '-вернуть'],
  ['садить', '-сесть'],
  ['становиться', '-стать'],
  ['поймать', 'ловить'],
  ['звонок', 'звонить'],
]);

/**
 * What all relatives of a listed word have in common: words of one family mean the same thing done, whether it is a
 * thing or an action, done once or again, to something or by itself.
 * @example familyOf('задержка', dictionary) → 'задержать'
 * @example familyOf('придет', dictionary) → 'при-идти'
 */
export function familyOf(word: string, dictionary: Dictionary): string {
  const root = rootOf(word);
  if (root !== undefined) return SUPPLETIVE.get(root) ?? root;
  const base = baseOf(word, dictionary);
  return base === undefined ? (SUPPLETIVE.get(word) ?? word) : familyOf(base, dictionary);
}
