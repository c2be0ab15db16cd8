import { distanceBetween, FIRST_LETTER } from './edit-distance.ts';

/** The most that slips in a stem of so many letters may cost; shorter ones are near to half the words there are. */
const ALLOWED_SLIPS = [
  { fromLetters: 7, slips: 2, cost: 1.5 },
  { fromLetters: 4, slips: 1, cost: 1 },
] as const;

/** People look at how a word begins: there is one slip at the most in so many letters. */
const BEGINNING = 4;

const RUSSIAN_STEM = /^[а-я]+$/;

/** A stem with what it costs to write another for it. */
export interface NearStem {
  readonly stem: string;
  readonly cost: number;
}

interface Candidate {
  readonly stem: string;
  readonly letters: number;
}

/** Tells for any stem which of the given ones it may be a slip of. */
export function findNearStems(stems: Iterable<string>): (stem: string) => readonly NearStem[] {
  const byBeginning = new Map<string, Candidate[]>();
  for (const stem of stems) {
    if (!mayBeNear(stem)) continue;
    const candidate = { stem, letters: letterSet(stem) };
    for (const beginning of beginningsOf(stem)) {
      const group = byBeginning.get(beginning);
      if (group === undefined) byBeginning.set(beginning, [candidate]);
      else group.push(candidate);
    }
  }
  const groups = new Map<string, readonly Candidate[]>();
  const groupOf = (beginning: string) => {
    const known = groups.get(beginning);
    if (known !== undefined) return known;
    const group = [...new Set(beginningsOf(beginning).flatMap((part) => byBeginning.get(part) ?? []))];
    groups.set(beginning, group);
    return group;
  };
  return (stem) => {
    const allowed = ALLOWED_SLIPS.find(({ fromLetters }) => stem.length >= fromLetters);
    if (allowed === undefined || !mayBeNear(stem)) return [];
    const { slips } = allowed;
    const letters = letterSet(stem);
    return groupOf(stem.slice(0, BEGINNING)).flatMap((candidate) => {
      // Each slip brings in or leaves out one letter at the most.
      const isFar =
        Math.abs(candidate.stem.length - stem.length) > slips ||
        countBits(candidate.letters & ~letters) > slips ||
        countBits(letters & ~candidate.letters) > slips;
      const cost = isFar ? undefined : distanceBetween(candidate.stem, stem, allowed.cost);
      return cost === undefined ? [] : [{ stem: candidate.stem, cost }];
    });
  };
}

function mayBeNear(stem: string): boolean {
  return stem.length >= BEGINNING && RUSSIAN_STEM.test(stem);
}

/**
 * The beginning of a word with each of its letters left out: two words share one if there is one slip between theirs.
 * @example beginningsOf('возврат') → ['озв', 'взв', 'вов', 'воз']
 */
function beginningsOf(word: string): readonly string[] {
  const letters = word.slice(0, BEGINNING);
  return [...new Set(Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1)))];
}

/** The letters of a word as bits: what one word has and another lacks is seen without comparing places. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) - FIRST_LETTER);
  return set;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
