import { Worker } from 'node:worker_threads';
import { resolve } from 'node:path';
import type { AnswersFile } from '../domain/search/answer-document.ts';
import type { FurtherWordsFile } from '../domain/search/further-words.ts';
import type { SpellingFile } from '../domain/search/spelling.ts';
import type { CalledPage } from '../domain/search/word-hints.ts';
import { remembered } from './remembered.ts';

/** What the files that need the dictionary are made of. */
export interface LanguageInput {
  readonly answers: AnswersFile;
  readonly words: Omit<FurtherWordsFile, 'hints' | 'pulls' | 'kin'>;
  readonly called: readonly CalledPage[];
  /** All texts that the words of the answers file come of. */
  readonly texts: readonly string[];
}

/** Files of search that need the dictionary. */
export interface LanguageFiles {
  readonly further: FurtherWordsFile;
  readonly spelling: SpellingFile;
}

const WORKER = 'src/source/language-files.worker.ts';

/** Makes the files in a thread of its own, so that a build renders pages meanwhile; remembers them in a file. */
export function languageFiles(memoryFile: string, input: LanguageInput): Promise<LanguageFiles> {
  return remembered(memoryFile, input, () => inThread(input));
}

function inThread(workerData: LanguageInput): Promise<LanguageFiles> {
  return new Promise((done, fail) => {
    // Flags of the build's own process may be none for a file.
    const worker = new Worker(resolve(WORKER), { workerData, execArgv: [] });
    worker.once('message', done);
    worker.once('error', fail);
  });
}
