import { parentPort, workerData } from 'node:worker_threads';
import type { Environment } from '../source/environment.ts';
import { readContent } from '../source/read-content.ts';
import { contentIssues } from './content-issues.ts';

// The thread of `findContentIssues`: reads, checks, says what it found and ends.
const environment = workerData as Environment;
const reading = await readContent(process.cwd(), environment.contentFolder);
parentPort?.postMessage(contentIssues(reading, environment));
