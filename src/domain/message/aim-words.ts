import type { AimedWords } from './message-rules.ts';
import { phraseFinder, wordsOf, type ReadWords } from './phrase-finder.ts';
import { isImperative, isInfinitive, isPast, isToCome } from './verb-forms.ts';

/** What stands for a comma, a dash or the like among the words of a sentence. */
export const PAUSE: readonly string[] = [','];

/** Words of grammar, and the letter of each kind. */
const GRAMMAR: readonly (readonly [words: RegExp, letter: string])[] = [
  [/^,$/, ','],
  [/^не$/, '-'],
  [/^(?:в|на|из|с|со|по|у|за|для|от|к|про|о|под|при|без|до|через|над)$/, 'r'],
  [/^(?:как|словно|будто|чем|точно)$/, 'k'],
  [/^(?:вас|вам)$/, 'y'],
  [/^(?:он|она|они)$/, 'z'],
  [/^(?:что|котор(?:ый|ая|ые))$/, 'q'],
  [/^(?:где|когда|почему|зачем|сколько)$/, 'g'],
  [/^(?:эй|слышь|слушай|слухай|алло|але|ау|ку|хай)$/, 'h'],
  [/^(?:надо|нужно|можно|каким)$/, 'l'],
  [/^(?:быть|оказал)/, 'b'],
  [/^то$/, 'f'],
  [/^(?:ваш(?:а|и|его|их|у|ему?|ей|ими?)?|(?:сво|тво|эт|т)(?:ему|ому|ими?|ем)|тем|этой|той)$/, 'e'],
  [/^(?:(?:эт|т)(?:от|а|и|ого|их|у|ех)|те|твои?|(?:так|как)(?:ой|ая|ие|ого|их))$/, 'd'],
  [/^(?:некая|некий|один|одна|одни|сплошные|сплошь)$/, 'd'],
  [/^(?:интеллект|сообразительност|умишк|нейрон)/, 'i'],
  [/^(?:мозг(?:а|и|ов|ом|ами)?|разум(?:а|ом)?|ума?|умом|айкью|iq)$/, 'i'],
  [/^(?:(?:по)?умнее|хуже|глупее|тупее|бестолковее|ленивее|медленнее)$/, 'i'],
  [
    /^(?:(?:мошенни|обманщи|преступни)(?:к|ки|ца|цы)|(?:аферист|бандит|вор)(?:ы|ка)?|жулики?|грабител[ьи])$/,
    'x',
  ],
];
const ADJECTIVE = /..(?:[ыи][йехм]|[ыи]ми|[оеи]й|[ая]я|[ую]ю|[ое]го|[ое]му)$/;
const REFLEXIVE = /с[яь]$/;
/** The ending of a case, after enough letters to know the word by. */
const CASE = /(?<=.{3})(?:[ая]ми|[ая]х|[ая]м|[ое]в|[ое]м|[ое]й|[еь]ю|[аяыиуюеоьй])$/;
const BY_WHOM = /(?:[ое]м|ой|[ье]ей|[ая]ми)$/;
const MANY = /[иы]$|^(?:тормоза|дрова|телята|поросята)$/;
const WHOM = /[уюая]$/;

/**
 * Makes what writes the kinds of the words of a sentence, a letter for each, without those that may stand between.
 *
 * - `p` who is meant, `y` you, `z` he, `e` yours, `d` what points at somebody, `h` what calls him, `w` where he works
 * - a name: `n` of one, `m` of many, `s` by whom, `u` whom, `c` of or to many; a capital one is sold, too; `x` a criminal
 * - `t` what nobody wants to be, `i` a mind, `a` what only people do, `v` any other act, `j` an adjective, `o` any other
 * word, and those of grammar
 */
export function aimWordsReader({ words }: Pick<AimedWords, 'words'>): (sentence: ReadWords) => string {
  const kinds = phraseFinder([
    ...words.people.map((word) => [word, 'p'] as const),
    ...words.traits.map((word) => [word, 't'] as const),
    ...words.acts.map((word) => [word, 'a'] as const),
    ...words.places.map((word) => [word, 'w'] as const),
  ]);
  const between = phraseFinder(wordsOf({ words: words.between }));
  const listed = new Set([...words.names, ...words.goods]);
  const names = new Set(words.names.map(withoutCase));
  const goods = new Set(words.goods.map(withoutCase));
  const caseOf = (name: string) => {
    if (BY_WHOM.test(name) && !listed.has(name)) return 's';
    if (MANY.test(name)) return 'm';
    if (listed.has(name)) return 'n';
    return WHOM.test(name) ? 'u' : 'c';
  };
  const letterOf = (readings: readonly string[]) => {
    const [word = ''] = readings;
    const grammar = GRAMMAR.find(([known]) => known.test(word));
    if (grammar !== undefined) return grammar[1];
    const name = readings.find((reading) => names.has(withoutCase(reading)));
    if (name !== undefined) return caseOf(name);
    const sold = readings.find((reading) => goods.has(withoutCase(reading)));
    if (sold !== undefined) return caseOf(sold).toUpperCase();
    const kind = kinds.find([readings]);
    if (kind !== undefined) return kind === 'a' && REFLEXIVE.test(word) ? 'v' : kind;
    if ([isPast, isToCome, isInfinitive, isImperative].some((isForm) => isForm(word))) return 'v';
    return ADJECTIVE.test(word) ? 'j' : 'o';
  };
  return (sentence) =>
    between
      .without(sentence)
      .filter((readings) => readings.length > 0)
      .map(letterOf)
      .join('')
      .replace(/,+/g, ',')
      .replace(/^,/, '');
}

function withoutCase(word: string): string {
  return word.replace(CASE, '');
}
