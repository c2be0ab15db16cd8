import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Whoever runs a script, as far as they can be asked. */
export interface Terminal {
  /** The answer to a question; throws a message for people if nobody can be asked, or they have ended it. */
  readonly ask: (question: string) => Promise<string>;
  /** The answer to a question that may be left empty: so it is where nobody can be asked. */
  readonly offer: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** Opens the terminal for a script that writes nothing before all is answered. */
export function openTerminal(
  input: Readable & { readonly isTTY?: boolean } = process.stdin,
  output: Writable = process.stdout,
): Terminal {
  const reader = createInterface({ input, output, prompt: '> ' });
  // Lines wait here for their questions: several may be pasted at once.
  const lines = reader[Symbol.asyncIterator]();
  let isOpen = true;
  reader.once('close', () => (isOpen = false));
  const answer = async (question: string): Promise<string> => {
    output.write(`${question}\n`);
    if (isOpen) reader.prompt();
    const line = await lines.next();
    if (line.done === true) throw new Error('\nПрервано, ничего не записано.');
    return line.value;
  };
  const isThere = input.isTTY === true;
  return {
    ask: (question) => (isThere ? answer(question) : Promise.reject(new Error(`Не сказано: ${question}`))),
    offer: (question) => (isThere ? answer(question) : Promise.resolve('')),
    close: () => reader.close(),
  };
}
