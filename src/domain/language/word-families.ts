import type { Dictionary } from './dictionary.ts';
import { findFamilies } from './word-family.ts';
import { stemOf } from './words.ts';

/** What search takes for one word. */
export interface WordFamily {
  /** Stems of its forms and relatives, each in one family only. */
  readonly stems: readonly string[];
}

/** Forms that hardly anybody types into a search box: gerunds, most participles, the second person. */
const SELDOM_TYPED =
  /(?:[ущюая]щ|вш|ш|[еи]м)[аяуюоеиы](?:[яюейх]|го|му|ми?)(?:ся)?$|(?:[иы]вание|[еи]шь|[еи]те|[йь]те|[иыая]в|вши(?:сь)?|ясь)$/;

/** A family while its words are gathered. */
interface Kin {
  /** How many words of the index it has. */
  size: number;
  /** Its stems, with how many words of the index have each. */
  readonly stems: Map<string, number>;
}

/**
 * Families of the words an index holds, each word as often as it stands there, with all stems that readers may type for
 * them, the commonest first. Words that the stemmer brings together by itself are left out.
 */
export function wordFamilies(words: readonly string[], dictionary: Dictionary): readonly WordFamily[] {
  const familyOf = findFamilies(dictionary);
  const families = gatherFamilies(words, dictionary, familyOf);
  addForms(families, dictionary, familyOf);
  const owners = findOwners(families.values());
  return Array.from(families.values(), (kin) => ({
    stems: Array.from(kin.stems)
      .filter(([stem]) => owners.get(stem) === kin)
      .sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))
      .map(([stem]) => stem),
  })).filter(({ stems }) => stems.length > 1);
}

function gatherFamilies(
  words: readonly string[],
  dictionary: Dictionary,
  familyOf: (lemma: string) => string,
): ReadonlyMap<string, Kin> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const readings = Array.from(counts, ([word, count]) => {
    const families = new Set(dictionary.lemmasOf(word).map(familyOf));
    return { word, count, families: [...families] };
  });
  // Whether «пришли» is of «прийти» or of «прислать» other words tell; if none does, it may be of both.
  const certain = new Set(readings.flatMap(({ families }) => (families.length === 1 ? families : [])));
  const gathered = new Map<string, Kin>();
  for (const { word, count, families } of readings) {
    const likely = families.filter((family) => certain.has(family));
    for (const family of likely.length > 0 ? likely : families) {
      const kin: Kin = gathered.get(family) ?? { size: 0, stems: new Map() };
      const stem = stemOf(word);
      kin.size += count;
      kin.stems.set(stem, (kin.stems.get(stem) ?? 0) + count);
      gathered.set(family, kin);
    }
  }
  return gathered;
}

function addForms(
  families: ReadonlyMap<string, Kin>,
  dictionary: Dictionary,
  familyOf: (lemma: string) => string,
): void {
  for (const lemma of dictionary.lemmas) {
    // Its stems are the verb's, or stand in the index already.
    if (SELDOM_TYPED.test(lemma)) continue;
    const kin = families.get(familyOf(lemma));
    if (kin === undefined) continue;
    for (const form of dictionary.formsOf(lemma)) {
      const stem = stemOf(form);
      if (!kin.stems.has(stem) && !SELDOM_TYPED.test(form)) kin.stems.set(stem, 0);
    }
  }
}

/** Whose each stem is, if several families have it. */
function findOwners(families: Iterable<Kin>): ReadonlyMap<string, Kin> {
  const owners = new Map<string, Kin>();
  for (const kin of families) {
    for (const stem of kin.stems.keys()) {
      const owner = owners.get(stem);
      if (owner === undefined || claimOf(kin, stem) > claimOf(owner, stem)) owners.set(stem, kin);
    }
  }
  return owners;
}

/** A family without another stem keeps its own; else the one that stands in the index with it, or the larger. */
function claimOf({ stems, size }: Kin, stem: string): number {
  return stems.size === 1 ? Infinity : (stems.get(stem) ?? 0) + size / (size + 1);
}
