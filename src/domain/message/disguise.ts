/** Latin letters, digits and signs, each with the Cyrillic letter it looks like. */
const LOOKALIKES = lettersOf('aа bб cс eе gг hн iи kк lл mм nп oо pр rг tт uу xх yу 0о 1и 3з 4ч 6б @а $с');

/** The same as those write who put digits and letters for vowels. */
const VOWEL_LOOKALIKES = new Map([...LOOKALIKES, ...lettersOf('uи nп 1и 3е 4а 8в')]);

/** Latin letters, each with the Cyrillic letter it sounds like; digits and signs again by their look. */
const SOUNDS = lettersOf(
  'shchщ schщ shш chч zhж khх yaя yuю yeе yoе tsц aа bб cц dд eе fф gг hх iи jй kк lл mм nн oо pп rр sс tт uу ' +
    'vв xх yй zз 0о 1и 3з 4ч 6б @а $с',
);
/** After a consonant. */
const LATIN_Y = /(?<=[bcdfghklmnprstvxz])y(?![aeou])/g;
const SOUND = /shch|sch|sh|ch|zh|kh|ya|yu|ye|yo|ts|[a-z\d@$]/g;

/** Fewer letters with spaces between them are prepositions; nor are «и я с» more than words. */
const LEAST_SPACED_LETTERS = 3;
const THREE_WORDS = /^[авикосуя]{3}$/;
/** A word of one letter beside letters that are parted: «д у р а к и у вас». */
const WORD_BEFORE = /^[авикосуя](?=.{3})/;
const WORD_AFTER = /(?<=.{3})[авкосуя]$/;

/** Shorter Latin words are codes of goods: what they look like says nothing. */
const LEAST_LATIN_LETTERS = 4;

/**
 * How each word of a text may be read once letters are put for what imitates them: Latin letters, digits, signs,
 * dots or spaces between letters, drawn-out vowels. A hidden letter is `*`.
 * @example readWords('cуka, с.у.к.а') → [['сука', 'цука', 'cуka'], ['сука']]
 */
export function readWords(normalText: string): readonly (readonly string[])[] {
  // A long text says most of its words more than once.
  const known = new Map<string, readonly string[]>();
  const knownReadingsOf = (word: string) => {
    const readings = known.get(word) ?? readingsOf(word);
    known.set(word, readings);
    return readings;
  };
  return joinSpacedLetters(normalText.split(' ')).flatMap(({ text, isSpaced }) =>
    wordsOf(text).map((word) => (isSpaced ? spacedReadingsOf(word) : knownReadingsOf(word))),
  );
}

/** What stands between two spaces, or letters that were parted by them. */
interface Chunk {
  readonly text: string;
  readonly isSpaced: boolean;
}

function joinSpacedLetters(chunks: readonly string[]): readonly Chunk[] {
  const joined: Chunk[] = [];
  let letters: string[] = [];
  const flush = () => {
    const word = letters.join('');
    if (letters.length < LEAST_SPACED_LETTERS || THREE_WORDS.test(word)) {
      joined.push(...letters.map((text) => ({ text, isSpaced: false })));
    } else joined.push({ text: word, isSpaced: true });
    letters = [];
  };
  for (const chunk of chunks) {
    if (/^\p{L}$/u.test(chunk)) letters.push(chunk);
    else {
      flush();
      joined.push({ text: chunk, isSpaced: false });
    }
  }
  flush();
  return joined;
}

/**
 * The words of what stands between two spaces: one if its dots or hyphens part single letters, else at each mark. Stars
 * around a word, or before a long one, stress it.
 */
function wordsOf(chunk: string): readonly string[] {
  const pieces = chunk.replace(/_/g, '').match(/[\p{L}\d@$*#%&]+/gu) ?? [];
  const isSpelled = pieces.length > 2 && pieces.every((piece) => piece.length === 1);
  return (isSpelled ? [pieces.join('')] : pieces)
    .map((piece) => piece.replace(/^\*+([^*]+)\*+$|^\*+([^*]{5,})$/, '$1$2'))
    .filter((piece) => /\p{L}/u.test(piece));
}

/** Parted letters may hold a word of grammar before or after. */
function spacedReadingsOf(word: string): readonly string[] {
  const [first = '', ...others] = readingsOf(word);
  const without = [WORD_BEFORE, WORD_AFTER].map((grammar) => first.replace(grammar, ''));
  return [...new Set([first, ...others, ...without, (without[0] ?? '').replace(WORD_AFTER, '')])];
}

function readingsOf(word: string): readonly string[] {
  const written = word.replace(/(\p{L})\1{2,}/gu, '$1');
  const drawn = written.replace(/([аеиоуыэюя])\1|^(\p{L})\2/gu, '$1$2');
  if (!/[a-z\d@$#%&]/.test(written)) return drawn === written ? [written] : [written, drawn];
  const heard = written.replace(LATIN_Y, 'ы').replace(SOUND, (sound) => SOUNDS.get(sound) ?? sound);
  if (written.length < LEAST_LATIN_LETTERS && !/[а-я]/.test(written)) return [heard];
  const seen = [LOOKALIKES, VOWEL_LOOKALIKES].map((letters) =>
    written.replace(/[a-z\d@$]/g, (sign) => letters.get(sign) ?? sign),
  );
  const hidden = /[а-я]/.test(written) ? [written.replace(/[@$#%&]/g, '*')] : [];
  return [...new Set([...seen, heard, ...hidden])];
}

/** Pairs of what is written and, as the last letter, what it stands for. */
function lettersOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]));
}
