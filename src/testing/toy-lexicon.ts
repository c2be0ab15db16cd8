import type { SynonymGroup } from '../domain/search/answer-document.ts';
import { buildLexicon, type Lexicon } from '../domain/search/lexicon.ts';
import { makeSpelling, packEndings, spelledStems } from '../domain/search/spelling.ts';
import { compileSynonyms, packSynonyms } from '../domain/search/synonyms.ts';
import { stemsOf } from '../domain/language/words.ts';

/** A lexicon with its spelling for tests: pages are written as texts, synonyms as editors write them; stems of other words of the language. */
export function toyLexicon(
  pages: readonly string[],
  synonyms: readonly SynonymGroup[] = [],
  words: readonly string[] = [],
): Lexicon {
  const frequencies = new Map<string, number>();
  for (const stem of pages.flatMap((page) => [...new Set(stemsOf(page))])) {
    frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  }
  const lexicon = buildLexicon(pages.length, frequencies, compileSynonyms(packSynonyms(synonyms)));
  const stems = spelledStems(lexicon);
  const phrases = synonyms.flatMap((group) => ('from' in group ? [group.from, group.to].flat() : group));
  const spelling = makeSpelling(stems, packEndings(stems, [...pages, ...phrases]), (stem) =>
    words.includes(stem),
  );
  return { ...lexicon, spelling };
}
