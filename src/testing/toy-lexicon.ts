import type { SynonymGroup } from '../domain/search/answer-document.ts';
import { buildLexicon, type Lexicon } from '../domain/search/lexicon.ts';
import { compileSynonyms, packSynonyms } from '../domain/search/synonyms.ts';
import { NO_HINTS } from '../domain/search/word-hints.ts';
import { stemsOf } from '../domain/language/words.ts';

/** A lexicon for tests: pages are written as texts, synonyms as editors write them. */
export function toyLexicon(pages: readonly string[], synonyms: readonly SynonymGroup[] = []): Lexicon {
  const frequencies = new Map<string, number>();
  for (const stem of pages.flatMap((page) => [...new Set(stemsOf(page))])) {
    frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  }
  return buildLexicon(pages.length, frequencies, compileSynonyms(packSynonyms(synonyms)), NO_HINTS);
}
