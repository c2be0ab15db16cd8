import { mixedWords, type MixedWord } from '../language/mixed-script.ts';
import { issueAt, type Issue, type Place } from './issue.ts';
import { quote, quoteIn } from './quote.ts';

/** The issues of letters of another alphabet in a text, for all who read it; `placeAt` is the place of a character. */
export function mixedScriptIssues(
  text: string,
  path: readonly PropertyKey[],
  placeAt: (index: number) => Place,
): readonly Issue[] {
  return mixedWords(text).map((mixed) =>
    issueAt('mixed-script', placeAt(mixed.start), {
      found: `${quoteIn(mixed.word, path)}: ${describeLetters(mixed)}`,
      nearest: mixed.right === undefined ? [] : [mixed.right],
    }),
  );
}

function describeLetters({ foreign, letters }: MixedWord): string {
  const one = foreign === 'latin' ? 'латинская' : 'русская';
  const many = foreign === 'latin' ? 'латинские' : 'русские';
  const places = letters.map(({ letter, place }) => `${quote(letter)} на ${String(place)}-м`);
  return `${letters.length === 1 ? one : many} ${places.join(', ')} месте`;
}
