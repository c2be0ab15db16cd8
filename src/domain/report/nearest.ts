import { distance } from 'fastest-levenshtein';

const MOST_SUGGESTIONS = 3;
/** Share of letters that may differ: «vozvrat-dengi» still suggests «vozvrat-tovara», «kind» no longer «hint». */
const FARTHEST = 0.45;

/**
 * The candidates an editor probably meant, closest first, at most three; empty if none is close.
 * @example nearest('tittle', ['title', 'hint', 'owner']) → ['title']
 */
export function nearest(written: string, candidates: Iterable<string>): readonly string[] {
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: remoteness(written, candidate) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

function remoteness(written: string, candidate: string): number {
  const [a, b] = [written.toLowerCase(), candidate.toLowerCase()];
  // Swapped letters are one slip, not two.
  const slips = lettersOf(a) === lettersOf(b) ? Math.min(distance(a, b), 1) : distance(a, b);
  return slips / Math.max(a.length, b.length, 1);
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}
