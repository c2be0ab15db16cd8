import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What the module says once of its input, in a thread of its own, so that a build goes on meanwhile. */
export function inThread<Output>(module: string, workerData: unknown): Promise<Output> {
  return new Promise((done, fail) => {
    // Flags of the build's own process may be none for a file.
    const worker = new Worker(resolve(module), { workerData, execArgv: [] });
    worker.once('message', done);
    worker.once('error', fail);
  });
}
