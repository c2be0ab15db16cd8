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
 * Tells for listed words what all their relatives have in common: words of one family mean the same thing done, whether
 * it is a thing or an action, done once or again, to something or by itself.
 * @example findFamilies(dictionary)('задержка') → 'задержать'
 * @example findFamilies(dictionary)('придет') → 'при-идти'
 */
export function findFamilies(dictionary: Dictionary): (word: string) => string {
  const known = new Map<string, string>();
  const find = (word: string): string => {
    const root = rootOf(word);
    if (root !== undefined) return SUPPLETIVE.get(root) ?? root;
    const base = baseOf(word, dictionary);
    return base === undefined ? (SUPPLETIVE.get(word) ?? word) : familyOf(base);
  };
  const familyOf = (word: string): string => {
    const family = known.get(word) ?? find(word);
    known.set(word, family);
    return family;
  };
  return familyOf;
}
