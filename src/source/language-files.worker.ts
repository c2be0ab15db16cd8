import { parentPort, workerData } from 'node:worker_threads';
import russian from 'dictionary-ru';
import { dictionaryStems } from '../domain/language/dictionary-stems.ts';
import { readDictionary } from '../domain/language/dictionary.ts';
import { wordFamilies } from '../domain/language/word-families.ts';
import { wordsOf } from '../domain/language/words.ts';
import { composeFurtherWords } from '../domain/search/compose-further-words.ts';
import { composeSpellingFile } from '../domain/search/compose-spelling-file.ts';
import type { LanguageFiles, LanguageInput } from './language-files.ts';
import { remembered } from './remembered.ts';

const STEMS_MEMORY = '.cache/dictionary-stems.json';

// The thread of `languageFiles`: makes what it was given into files, says them once and ends.
const { answers, words, called, texts } = workerData as LanguageInput;
const utf8 = new TextDecoder();
const dictionary = readDictionary(utf8.decode(russian.aff), utf8.decode(russian.dic));
const tokens = texts.flatMap((text) => wordsOf(text)).map(({ token }) => token);
const further = composeFurtherWords(answers, words, called, wordFamilies(tokens, dictionary));
// They take longer than all else, and come of the dictionary alone, whatever an editor has changed.
const languageStems = await remembered(STEMS_MEMORY, [], () => [...dictionaryStems(dictionary)]);
const spelling = composeSpellingFile(answers, texts, languageStems, further);
parentPort?.postMessage({ further, spelling } satisfies LanguageFiles);
