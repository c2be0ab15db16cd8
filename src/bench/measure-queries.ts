import { answerQuery } from '../domain/search/answer-query.ts';
import { builtIndex, readBuiltSearch } from '../source/built-search.ts';
import { median, type Figure } from './figure.ts';
import { LIMITS } from '../domain/budget/limits.ts';

/** Queries that nobody types and everything must bear: each of 100,000 characters. */
const MONSTERS: Readonly<Record<string, string>> = {
  'one letter': 'щ'.repeat(100_000),
  'unknown words': 'абракадабра синхрофазотрон '.repeat(3_704),
  'words with slips': 'возрват денгеи курьре достаква '.repeat(3_226),
  'Latin words': 'vozvrat kuryer dostawka '.repeat(4_167),
  'the wrong layout': 'djpdhfn rehmth ljcnfdrf '.repeat(4_167),
  'stop words': 'как мне быть '.repeat(7_693),
  signs: '?!,.\u202E\uD83D'.repeat(16_667),
};
const RUNS = 5;

/** How long the first tier takes to answer monstrous queries, once its words are prepared. */
export async function measureQueries(folder: string): Promise<readonly Figure[]> {
  const index = builtIndex(await readBuiltSearch(folder));
  return Object.entries(MONSTERS).map(([name, query]) => {
    const times = Array.from({ length: RUNS }, () => {
      const begun = performance.now();
      answerQuery(index, query);
      return performance.now() - begun;
    });
    return { name: `100,000 characters: ${name}`, value: median(times), unit: 'ms', limit: LIMITS.monsterMs };
  });
}
