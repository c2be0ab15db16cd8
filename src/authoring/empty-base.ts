import { join } from 'node:path';
import { readTexts } from '../source/read-texts.ts';

const FOLDER = join(import.meta.dirname, 'empty-base');

/** What it takes over: rules of the language and of the calendar, which hold for any shop. */
const OF_ANY_SHOP =
  /^(?:README\.md|forbidden-words\.yaml|letters\/.*|message-checks\.yaml|production-calendar\.yaml|search\/(?:pages|synonyms)\.yaml|spelling\.txt)$/;

/** A content with three example articles and the smallest tree, in the place of a shop's own. */
export function emptyBase(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const kept = [...texts].filter(([path]) => OF_ANY_SHOP.test(path));
  return new Map([...kept, ...readTexts(FOLDER)]);
}
