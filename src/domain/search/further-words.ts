import type { AnswersFile, ElsewhereTopic } from './answer-document.ts';
import { hashOf } from './word-set.ts';
import { isKinFile, type KinFile } from './kin.ts';
import { isWordHintsFile, type WordHintsFile } from './word-hints.ts';
import { isWordPullsFile, type WordPullsFile } from './word-pulls.ts';

/** What search knows of words besides those that pages keep whole: `poisk/nazvaniya.json`, loaded once somebody types. */
export interface FurtherWordsFile {
  /** Of the answers file it was made for: another build's places are others. */
  readonly of: number;
  /** Groups as `packSynonyms` writes them. */
  readonly synonyms: string;
  /** Topics of others; their places follow those of the answers. */
  readonly elsewhere: readonly ElsewhereTopic[];
  /** Phrases of each topic, at its place, as `packPhrases` writes them. */
  readonly topics: readonly string[];
  readonly hints: WordHintsFile;
  readonly pulls: WordPullsFile;
  readonly kin: KinFile;
}

/** What tells the answers file of one build from that of another. */
export function answersDigest({ phrases }: AnswersFile): number {
  return hashOf(phrases.join(' '));
}

/** Whether the parsed JSON is such a file, and no other page a host sent instead. */
export function isFurtherWordsFile(value: unknown): value is FurtherWordsFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'of') === 'number' &&
    typeof Reflect.get(value, 'synonyms') === 'string' &&
    ['elsewhere', 'topics'].every((list) => Array.isArray(Reflect.get(value, list))) &&
    isWordHintsFile(Reflect.get(value, 'hints')) &&
    isWordPullsFile(Reflect.get(value, 'pulls')) &&
    isKinFile(Reflect.get(value, 'kin'))
  );
}
