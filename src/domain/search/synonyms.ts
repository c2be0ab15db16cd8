import type { SynonymGroup } from './answer-document.ts';
import { packLetters } from './pack-letters.ts';
import { unpackPhrases } from './pack-phrases.ts';
import { foldDenials, isDenied } from '../language/negation.ts';
import { stemsOf } from '../language/words.ts';

interface Rule {
  /** Stems that must stand side by side. */
  readonly phrase: readonly string[];
  /** What must be denied besides. */
  readonly denials: readonly string[];
  readonly alternatives: readonly (readonly string[])[];
}

/** Synonyms as stems. */
export interface SynonymTable {
  /** What a phrase stands for, by its first stem. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** All stems of the phrases: words that readers use and pages may not. */
  readonly stems: ReadonlySet<string>;
}

/** Another phrase that means the same as a part of the query. */
export interface Synonym {
  readonly stems: readonly string[];
  /** Stems of the query it stands for. */
  readonly insteadOf: readonly string[];
}

/**
 * Groups written by editors boiled down to stems, a line each, for `poisk/nazvaniya.json`.
 * @example packSynonyms([['ПВЗ', 'пункт выдачи'], { from: 'рефанд', to: ['возврат'] }]) → 'gdp|geyrn dslfx\nhtafyl>djpdhfn'
 */
export function packSynonyms(groups: readonly SynonymGroup[]): string {
  const pack = (phrases: string | readonly string[]) =>
    [phrases]
      .flat()
      .map((phrase) => packLetters(foldDenials(stemsOf(phrase)).join(' ')))
      .filter((phrase) => phrase !== '')
      .join('|');
  return groups
    .map((group) => ('from' in group ? `${pack(group.from)}>${pack(group.to)}` : pack(group)))
    .join('\n');
}

/** Prepares packed groups for `findSynonyms`. */
export function compileSynonyms(packed: string): SynonymTable {
  const rules = new Map<string, Rule[]>();
  const stems = new Set<string>();
  for (const [terms, alternatives] of packed.split('\n').flatMap(directionsOf)) {
    const [first] = terms;
    if (first === undefined) continue;
    const phrase = terms.filter((term) => !isDenied(term));
    const rule = { phrase, denials: terms.filter(isDenied), alternatives };
    rules.set(first, [...(rules.get(first) ?? []), rule]);
    for (const term of terms) stems.add(term);
  }
  return { rules, stems };
}

/**
 * Phrases that mean the same as words or phrases of the query, each as often as rules say so.
 * @example findSynonyms(['пвз'], table) → [{ stems: ['пункт', 'выдач'], insteadOf: ['пвз'] }]
 */
export function findSynonyms(stems: readonly string[], { rules }: SynonymTable): readonly Synonym[] {
  return stems.flatMap((stem, position) =>
    (rules.get(stem) ?? [])
      .filter(({ phrase }) => phrase.every((part, offset) => stems[position + offset] === part))
      .filter(({ denials }) => denials.every((denial) => stems.includes(denial)))
      .flatMap(({ phrase, denials, alternatives }) =>
        alternatives.map((alternative) => ({ stems: alternative, insteadOf: [...phrase, ...denials] })),
      ),
  );
}

/** What each phrase of a packed group stands for: the other phrases, or those behind the arrow. */
function directionsOf(
  line: string,
): readonly (readonly [readonly string[], readonly (readonly string[])[]])[] {
  const [from = [], to] = line.split('>').map(unpackPhrases);
  return from.map((phrase) => [phrase, to ?? from.filter((other) => other !== phrase)]);
}
