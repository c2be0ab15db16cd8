import type { SynonymGroup } from './answer-document.ts';
import { stemsOf } from './words.ts';

interface Rule {
  readonly phrase: readonly string[];
  readonly alternatives: readonly (readonly string[])[];
}

/** Synonyms as stems, found by the first stem of a phrase. */
export type SynonymTable = ReadonlyMap<string, readonly Rule[]>;

/** An additional stem to search for, and the stems of the query it stands for. */
export interface Expansion {
  readonly stem: string;
  readonly insteadOf: readonly string[];
}

/** Prepares groups written by editors for `expandStems`. */
export function compileSynonyms(groups: readonly SynonymGroup[]): SynonymTable {
  const table = new Map<string, Rule[]>();
  for (const [from, to] of groups.flatMap(directions)) {
    const phrase = stemsOf(from);
    const [first] = phrase;
    if (first === undefined) continue;
    const rules = table.get(first) ?? [];
    table.set(first, [...rules, { phrase, alternatives: to.map(stemsOf) }]);
  }
  return table;
}

/**
 * Stems that mean the same as words or phrases of the query, without those the query has itself.
 * @example expandStems(['пвз'], table) → [{ stem: 'пункт', insteadOf: ['пвз'] }, { stem: 'выдач', insteadOf: ['пвз'] }]
 */
export function expandStems(stems: readonly string[], table: SynonymTable): readonly Expansion[] {
  const expansions = new Map<string, Expansion>();
  stems.forEach((stem, position) => {
    for (const { phrase, alternatives } of table.get(stem) ?? []) {
      if (!phrase.every((part, offset) => stems[position + offset] === part)) continue;
      for (const alternative of alternatives.flat()) {
        if (!stems.includes(alternative) && !expansions.has(alternative)) {
          expansions.set(alternative, { stem: alternative, insteadOf: phrase });
        }
      }
    }
  });
  return [...expansions.values()];
}

function directions(group: SynonymGroup): (readonly [string, readonly string[]])[] {
  if ('from' in group) return [[group.from, group.to]];
  return group.map((phrase) => [phrase, group.filter((other) => other !== phrase)] as const);
}
