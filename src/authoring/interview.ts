/** How whoever adopts the site is asked, and what they have told before. */
export interface Interview {
  readonly today: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** The answer to a question that must be answered. */
  readonly ask: (question: string) => Promise<string>;
  /** The answer to a question that may be left empty. */
  readonly offer: (question: string) => Promise<string>;
}

/** What is told or answered, read; an answer that cannot be read is asked for again, what was told so ends it all. */
export async function answerTo<T>(
  told: unknown,
  question: string,
  read: (line: string) => T,
  ask: (question: string) => Promise<string>,
): Promise<T> {
  return typeof told === 'string' ? read(told) : untilRead(question, read, ask);
}

async function untilRead<T>(
  question: string,
  read: (line: string) => T,
  ask: (question: string) => Promise<string>,
  fault = '',
): Promise<T> {
  const line = await ask(fault + question);
  try {
    return read(line);
  } catch (error) {
    return untilRead(question, read, ask, `${(error as Error).message}\n\n`);
  }
}
