/** The words of a language with their forms, all in lower case, `е` for `ё`. */
export interface Dictionary {
  /** The words it lists. Forms that no rule makes, such as «пришел», are listed by themselves. */
  readonly lemmas: ReadonlySet<string>;
  isWord(word: string): boolean;
  /** The listed words that the word is, or is a form of: none if it is unknown. */
  lemmasOf(word: string): readonly string[];
  /** Listed words of one kind that end alike make their forms alike. */
  kindOf(lemma: string): string;
  /** A listed word with the forms that its rules make, some more than once. */
  formsOf(lemma: string): readonly string[];
}

/** Replaces one ending by another in listed words that end so. */
interface SuffixRule {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/**
 * Reads the two files of a Hunspell dictionary without prefixes and compounds, such as the Russian one: an `.aff` with
 * lines `SFX flag strip add condition` and a `.dic` with a line `word/FLAGS` for each word.
 * @example readDictionary('SFX K Y 1\nSFX K 0 а [^а]', '1\nзаказ/K').formsOf('заказ') → ['заказ', 'заказа']
 */
export function readDictionary(aff: string, dic: string): Dictionary {
  const flagsOf = readWords(dic);
  const rules = readRules(aff);
  const rulesByFlag = Map.groupBy(rules, ({ flag }) => flag);
  const rulesByEnding = Map.groupBy(rules, ({ add }) => add);
  const longestEnding = Math.max(0, ...rules.map(({ add }) => add.length));

  function* findLemmas(word: string): Generator<string> {
    if (flagsOf.has(word)) yield word;
    for (let at = Math.max(1, word.length - longestEnding); at <= word.length; at += 1) {
      for (const { flag, strip, condition } of rulesByEnding.get(word.slice(at)) ?? []) {
        const lemma = word.slice(0, at) + strip;
        if (flagsOf.get(lemma)?.includes(flag) === true && condition.test(lemma)) yield lemma;
      }
    }
  }

  return {
    lemmas: new Set(flagsOf.keys()),
    isWord: (word) => findLemmas(word).next().done !== true,
    lemmasOf: (word) => [...new Set(findLemmas(word))],
    kindOf: (lemma) => flagsOf.get(lemma) ?? '',
    formsOf: (lemma) => [
      lemma,
      ...Array.from(flagsOf.get(lemma) ?? '').flatMap((flag) =>
        (rulesByFlag.get(flag) ?? [])
          .filter(({ condition }) => condition.test(lemma))
          .map(({ strip, add }) => lemma.slice(0, lemma.length - strip.length) + add),
      ),
    ],
  };
}

/** The flags of each word; the first line only says how many there are. */
function readWords(dic: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const line of withoutDots(dic).split('\n').slice(1)) {
    const [listed = '', flags = ''] = line.split('/');
    const word = listed.toLowerCase();
    const known = words.get(word);
    if (word !== '') words.set(word, known === undefined ? flags : known + flags);
  }
  return words;
}

function withoutDots(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}

const NOTHING = '0';

function readRules(aff: string): readonly SuffixRule[] {
  const lines = new Set(withoutDots(aff).split('\n'));
  return [...lines].flatMap((line) => {
    const [kind, flag, strip, add, condition] = line.split(/\s+/);
    if (kind !== 'SFX' || flag === undefined || strip === undefined || add === undefined || !condition)
      return [];
    return [
      {
        flag,
        strip: strip === NOTHING ? '' : strip,
        add: add === NOTHING ? '' : add,
        condition: new RegExp(`${condition}$`),
      },
    ];
  });
}
