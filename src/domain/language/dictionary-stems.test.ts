import { expect, test } from 'vitest';
import { dictionaryStems } from './dictionary-stems.ts';
import { readDictionary } from './dictionary.ts';

const AFF = `SET UTF-8

SFX A Y 2
SFX A   0    ами         [^ь]
SFX A   ь    ери         ь`;
const dictionary = readDictionary(AFF, '4\nдочь/A\nэкскаватор/A\nинкубатор/A\nи/А');

test('dictionaryStems has the stems of all forms, of words that share their rules too', () => {
  const stems = dictionaryStems(dictionary);
  for (const stem of ['доч', 'дочер', 'экскаватор', 'инкубатор']) expect(stems).toContain(stem);
});
