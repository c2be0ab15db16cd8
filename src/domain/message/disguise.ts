/** Latin letters, digits and signs by the Cyrillic letters they look like. */
const LOOKALIKES = new Map(
  Object.entries({
    ...{
      a: 'а',
      b: 'б',
      c: 'с',
      e: 'е',
      g: 'г',
      h: 'н',
      i: 'и',
      k: 'к',
      l: 'л',
      m: 'м',
      n: 'п',
      o: 'о',
      p: 'р',
    },
    ...{
      r: 'г',
      t: 'т',
      u: 'у',
      x: 'х',
      y: 'у',
      '0': 'о',
      '1': 'и',
      '3': 'з',
      '4': 'ч',
      '6': 'б',
      '@': 'а',
      $: 'с',
    },
  }),
);

/** Latin letters by the Cyrillic sounds they stand for. */
const SOUNDS = new Map(
  Object.entries({
    ...{
      shch: 'щ',
      sch: 'щ',
      sh: 'ш',
      ch: 'ч',
      zh: 'ж',
      kh: 'х',
      ya: 'я',
      yu: 'ю',
      ye: 'е',
      yo: 'е',
      ts: 'ц',
    },
    ...{
      a: 'а',
      b: 'б',
      c: 'ц',
      d: 'д',
      e: 'е',
      f: 'ф',
      g: 'г',
      h: 'х',
      i: 'и',
      j: 'й',
      k: 'к',
      l: 'л',
      m: 'м',
    },
    ...{ n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', x: 'х', y: 'й', z: 'з' },
    ...{ '0': 'о', '1': 'и', '3': 'з', '4': 'ч', '6': 'б', '@': 'а', $: 'с' },
  }),
);
const SOUND = new RegExp(`shch|sch|sh|ch|zh|kh|ya|yu|ye|yo|ts|[a-z0-9@$]`, 'g');

/** Fewer letters with spaces between them may be prepositions. */
const LEAST_SPACED_LETTERS = 4;

/**
 * How each word of a text may be read once letters are put for what imitates them: Latin letters, digits, signs,
 * dots or spaces between letters, drawn-out vowels. A hidden letter stays `*`.
 * @example readWords('cуka, с.у.к.а') → [['сука'], ['сука']]
 */
export function readWords(normalText: string): readonly (readonly string[])[] {
  return joinSpacedLetters(normalText.split(' ')).flatMap((chunk) => wordsOf(chunk).map(readingsOf));
}

function joinSpacedLetters(chunks: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let letters: string[] = [];
  const flush = () => {
    joined.push(...(letters.length >= LEAST_SPACED_LETTERS ? [letters.join('')] : letters));
    letters = [];
  };
  for (const chunk of chunks) {
    if (/^\p{L}$/u.test(chunk)) letters.push(chunk);
    else {
      flush();
      joined.push(chunk);
    }
  }
  flush();
  return joined;
}

/** The words of what stands between two spaces: one if its dots or hyphens part single letters, else at each mark. */
function wordsOf(chunk: string): readonly string[] {
  const pieces = chunk.match(/[\p{L}\d@$*]+/gu) ?? [];
  const isSpelled = pieces.length > 2 && pieces.every((piece) => piece.length === 1);
  return (isSpelled ? [pieces.join('')] : pieces)
    .map((piece) => piece.replace(/^\*+(.*?)\*+$/, '$1'))
    .filter((piece) => /\p{L}/u.test(piece));
}

function readingsOf(word: string): readonly string[] {
  const written = word.replace(/(\p{L})\1{2,}/gu, '$1');
  if (!/[a-z\d@$]/.test(written)) return [written];
  const seen = written.replace(/[a-z\d@$]/g, (sign) => LOOKALIKES.get(sign) ?? sign);
  const heard = written.replace(SOUND, (sound) => SOUNDS.get(sound) ?? sound);
  return seen === heard ? [seen] : [seen, heard];
}
