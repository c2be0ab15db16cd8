import { describe, expect, test } from 'vitest';
import { buildAnswersIndex, withSpelling } from './answers-index.ts';
import { composeSpellingFile } from './compose-spelling-file.ts';
import { isSpellingFile, makeSpelling, packEndings } from './spelling.ts';

const answersOf = (title: string) => ({
  answers: [{ url: '/a/', type: 'article' as const, title }],
  phrases: [''],
  notices: [],
});
const answers = answersOf('Кому доверить вазу?');
const file = composeSpellingFile(
  answers,
  ['Кому доверить вазу?'],
  new Set(['дочер', 'неваз', 'экскаватор', 'довер']),
);

describe('formOf', () => {
  const stems = ['курьер', 'ваз'];
  const spelling = makeSpelling(
    stems,
    packEndings(stems, ['курьеры', 'курьеры и курьера', 'ваза']),
    () => false,
  );

  test.each([
    ['курьер', 'а', 'курьера'],
    ['курьер', 'ами', 'курьеры'],
    ['ваз', '', 'ваза'],
    ['пожалуйст', '', 'пожалуйста'],
  ])('of %s with %j is a word of the content: %s', (stem, ending, word) => {
    expect(spelling.formOf(stem, ending)).toBe(word);
  });
});

describe('composeSpellingFile', () => {
  const { spelling } = withSpelling(buildAnswersIndex(answers), file).lexicon;

  test.each([
    ['дочер', true],
    ['неваз', true],
    ['экскаватор', false],
    ['довер', false],
  ])('keeps of the language what looks like a slip of the content: %s, %s', (stem, expected) => {
    expect(spelling?.isWord(stem)).toBe(expected);
  });

  test('makes what is a file of its kind, and nothing else is', () => {
    expect(isSpellingFile(file)).toBe(true);
    expect([answers, undefined, null, '', { of: 1 }].some(isSpellingFile)).toBe(false);
  });

  test('serves no index of other words', () => {
    expect(() => withSpelling(buildAnswersIndex(answersOf('Где курьер?')), file)).toThrow('another index');
  });
});
