import type { Dictionary } from './dictionary.ts';
import { familyOf } from './word-family.ts';
import { stemOf, type Word } from './words.ts';

/** What search takes for one word. */
export interface WordFamily {
  /** Stems of its forms and relatives. */
  readonly stems: readonly string[];
  /** Its forms whose stem a commoner family has: «стать», if pages rather speak of a «статья». */
  readonly homonyms: readonly string[];
}

/** Forms that hardly anybody types into a search box: gerunds, most participles, the second person. */
const SELDOM_TYPED =
  /(?:[ущюая]щ|вш|ш|[еи]м)[аяуюоеиы](?:[яюейх]|го|му|ми?)(?:ся)?$|(?:[иы]вание|[еи]шь|[еи]те|[йь]те|[иыая]в|вши|с[яь])$/;

/** A family while its words are gathered. */
interface Kin {
  /** How many words of the index it has. */
  size: number;
  /** Its stems, with how many words of the index have each. */
  readonly stems: Map<string, number>;
  /** The stem of each form. */
  readonly forms: Map<string, string>;
}

/**
 * Families of the words an index holds, each word as often as it stands there, with all stems that readers may type for
 * them, the commonest first. Words that the stemmer brings together by itself are left out.
 */
export function wordFamilies(words: readonly string[], dictionary: Dictionary): readonly WordFamily[] {
  const families = gatherFamilies(words, dictionary);
  addForms(families, dictionary);
  const owners = findOwners(families.values());
  const listed = new Set([...words, ...dictionary.lemmas]);
  return Array.from(families.values(), (kin) => ({
    stems: Array.from(kin.stems)
      .filter(([stem]) => owners.get(stem) === kin)
      .sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))
      .map(([stem]) => stem),
    homonyms: Array.from(kin.forms).flatMap(([form, stem]) =>
      owners.get(stem)?.forms.has(form) === false && listed.has(form) ? [form] : [],
    ),
  })).filter(({ stems, homonyms }) => stems.length > 0 && stems.length + homonyms.length > 1);
}

/** What stands for each word in an index: the first stem of its family, else its own. */
export type FamilyStem = (word: Pick<Word, 'token' | 'stem'>) => string;

/** Prepares families for reading words one by one. */
export function familyStems(families: readonly WordFamily[]): FamilyStem {
  const byStem = new Map(
    families.flatMap(({ stems: [first = '', ...others] }) => others.map((stem) => [stem, first])),
  );
  const byHomonym = new Map(
    families.flatMap(({ stems: [first = ''], homonyms }) => homonyms.map((word) => [word, first])),
  );
  return ({ token, stem }) => byHomonym.get(token) ?? byStem.get(stem) ?? stem;
}

function gatherFamilies(words: readonly string[], dictionary: Dictionary): ReadonlyMap<string, Kin> {
  const readings = words.map((word) => {
    const families = dictionary.lemmasOf(word).map((lemma) => familyOf(lemma, dictionary));
    return { word, families: [...new Set(families)] };
  });
  // Whether «пришли» is of «прийти» or of «прислать» other words tell; if none does, it may be of both.
  const certain = new Set(readings.flatMap(({ families }) => (families.length === 1 ? families : [])));
  const gathered = new Map<string, Kin>();
  for (const { word, families } of readings) {
    const likely = families.filter((family) => certain.has(family));
    for (const family of likely.length > 0 ? likely : families) {
      const kin: Kin = gathered.get(family) ?? { size: 0, stems: new Map(), forms: new Map() };
      const stem = stemOf(word);
      kin.size += 1;
      kin.stems.set(stem, (kin.stems.get(stem) ?? 0) + 1);
      kin.forms.set(word, stem);
      gathered.set(family, kin);
    }
  }
  return gathered;
}

function addForms(families: ReadonlyMap<string, Kin>, dictionary: Dictionary): void {
  for (const lemma of dictionary.lemmas) {
    const kin = families.get(familyOf(lemma, dictionary));
    if (kin === undefined) continue;
    for (const form of dictionary.formsOf(lemma)) {
      const stem = stemOf(form);
      if (!kin.stems.has(stem)) {
        if (SELDOM_TYPED.test(form)) continue;
        kin.stems.set(stem, 0);
      }
      kin.forms.set(form, stem);
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
