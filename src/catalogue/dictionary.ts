import russian from 'dictionary-ru';
import { readDictionary, type Dictionary } from '../domain/language/dictionary.ts';

let read: Dictionary | undefined;

/** The words of the language, read once a build. */
export function russianDictionary(): Dictionary {
  const utf8 = new TextDecoder();
  read ??= readDictionary(utf8.decode(russian.aff), utf8.decode(russian.dic));
  return read;
}
