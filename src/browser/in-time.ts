/** How long a reader waits for what is loaded before we say that it did not come. */
const PATIENCE_MS = 15_000;

/** The promise's result, or a rejection once patience is over: a connection may hang without failing. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: number | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => {
      reject(new Error(`no reply in ${String(PATIENCE_MS)} ms`));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    window.clearTimeout(timer);
  }
}
