import { toEnglishLayout, toRussianLayout } from './keyboard.ts';
import { beginsWord, hasWord, knowsWord, type Lexicon } from './lexicon.ts';
import { repairWord } from './repair-word.ts';
import { readTranslit } from './translit.ts';
import { wordsOf } from '../language/words.ts';

/** How a piece of the query was typed: as meant, on the other layout, in Latin letters, or with some of them. */
type Script = 'own' | 'russianKeys' | 'englishKeys' | 'translit' | 'lookalikes';

interface Reading {
  readonly script: Script;
  readonly text: string;
  /** How much of the piece are known words, 0 to 1. */
  readonly sense: number;
}

/** What words are worth as evidence that the piece is read rightly. */
const SENSE = { known: 1, begun: 0.8, repaired: 0.6 } as const;

/** Longer queries are messages: to look for slips in each of their words would take long and change little. */
const MOST_PIECES_WITH_SLIPS = 24;

/** Latin letters that look like Russian ones; mixed into a Russian word they are meant to be those. */
const LOOKALIKES = new Map(Array.from('aceopxykmtbh', (latin, at) => [latin, 'асеорхукмтвн'.charAt(at)]));

/**
 * The query with what was typed on the wrong keyboard layout or in Latin letters put into Russian, piece by piece; a
 * piece that makes sense as it stands is left alone, and so is one that makes none either way.
 * @example repairScript('djpdhfn ltytu', lexicon) → 'возврат денег'
 * @example repairScript('vozvrat за vip', lexicon) → 'возврат за vip'
 */
export function repairScript(text: string, lexicon: Lexicon): string {
  const pieces = text.split(' ');
  const context = { lexicon, mayHaveSlips: pieces.length <= MOST_PIECES_WITH_SLIPS };
  const readings = pieces.map((piece, at) =>
    readingsOf(piece, { ...context, isLast: at === pieces.length - 1 }),
  );
  const total = (script: Script) =>
    readings.reduce((sum, all) => sum + (all.find((reading) => reading.script === script)?.sense ?? 0), 0);
  const usual: Script = total('translit') > total('russianKeys') ? 'translit' : 'russianKeys';
  const usualSense = total(usual);
  return readings
    .map((all) => {
      const best = all.reduce((one, other) => (other.sense > one.sense ? other : one));
      // A word nobody knows is typed as those around it.
      const likeOthers = all.find(({ script }) => script === usual) ?? best;
      return (best.sense === 0 && usualSense > 0 ? likeOthers : best).text;
    })
    .join(' ');
}

/** Against what a piece is read. */
interface Context {
  readonly lexicon: Lexicon;
  /** The last piece may be a word still being typed. */
  readonly isLast: boolean;
  readonly mayHaveSlips: boolean;
}

/** The ways to read a piece, the way it stands first. */
function readingsOf(piece: string, context: Context): readonly [Reading, ...Reading[]] {
  const read = (script: Script, text: string): Reading => ({ script, text, sense: senseOf(text, context) });
  const isRussian = /[а-яё]/i.test(piece);
  const isLatin = /[a-z]/i.test(piece);
  const asTyped = { ...context, mayHaveSlips: false };
  const own: Reading = { script: 'own', text: piece, sense: senseOf(piece, asTyped) };
  if (isRussian && isLatin) {
    return [own, read('lookalikes', piece.toLowerCase().replace(/[a-z]/g, russianLookalike))];
  }
  if (isRussian) return own.sense > 0 ? [own] : [own, ...englishReading(piece, context)];
  if (!isLatin) return [own];
  return [
    own,
    read('russianKeys', toRussianLayout(piece)),
    read(
      'translit',
      piece.replace(/[a-z'4]+/gi, (word) => bestTranslit(word, context)),
    ),
  ];
}

/** A Russian piece as an English word of ours, only if it is one to the letter: «мшз» is «vip». */
function englishReading(piece: string, { lexicon }: Context): readonly Reading[] {
  const text = toEnglishLayout(piece);
  const [word] = wordsOf(text);
  const isKnown = word?.token === text && hasWord(lexicon, word);
  return isKnown ? [{ script: 'englishKeys', text, sense: SENSE.known }] : [];
}

function russianLookalike(latin: string): string {
  return LOOKALIKES.get(latin) ?? latin;
}

/** The first reading that is a known word or begins one; else the plainest, which may be a slip away from one. */
function bestTranslit(word: string, { lexicon, isLast }: Context): string {
  let plainest: string | undefined;
  let begun: string | undefined;
  for (const reading of readTranslit(word)) {
    plainest ??= reading;
    const [read] = wordsOf(reading);
    if (read === undefined) continue;
    if (hasWord(lexicon, read)) return reading;
    if (isLast && begun === undefined && beginsWord(lexicon, read.token)) begun = reading;
  }
  return begun ?? plainest ?? word;
}

function senseOf(text: string, { lexicon, isLast, mayHaveSlips }: Context): number {
  const words = wordsOf(text);
  const senses = words.map((word) => {
    if (knowsWord(lexicon, word)) return SENSE.known;
    if (isLast && beginsWord(lexicon, word.token)) return SENSE.begun;
    return mayHaveSlips && repairWord(word, lexicon) !== undefined ? SENSE.repaired : 0;
  });
  return words.length === 0 ? 0 : senses.reduce<number>((sum, sense) => sum + sense, 0) / words.length;
}
