import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** What fits into one packet comes no sooner if it is smaller, and a large shop has thousands of such files. */
const PACKET_BYTES = 1200;
/** Of what is loaded by several at once each counts. */
const LEAST_BYTES_WAITED_FOR = 256;
const PARALLEL_FILES = 8;

const brotli = promisify(brotliCompress);

/** What a reader waits for after a page: scripts and the search indexes. Few and shared, so worth the best quality. */
const WAITED_FOR = /^(?:vstroit|(?:_astro|vstroit|poisk|pagefind)\/.*)\.(?:js|json)$/;
/** Beyond this size the best quality takes seconds, twenty times as long as the next, to save a tenth. */
const MOST_BYTES_AT_BEST = 512 * 1024;
/** A page is 1 % larger than at quality 7, which takes twice as long. */
const QUICK_QUALITY = 5;
const HIGH_QUALITY = 9;

/** A text file as it is and as hosts send it. */
export interface SentFile {
  readonly path: string;
  readonly content: Buffer;
  readonly sentBytes: number;
}

/**
 * Writes `.br` beside the files of a built folder whose paths match a pattern, for hosts that send files compressed. Whoever
 * needs to know of each file is told while it is read.
 */
export async function compressFiles(
  folder: string,
  patterns: readonly string[],
  tell: (file: SentFile) => void = () => undefined,
): Promise<void> {
  // One iterator shared by all workers: each takes the next file as soon as it is free.
  const files = glob(patterns, { cwd: folder });
  const work = async () => {
    for await (const path of files) tell(await compressFile(folder, path));
  };
  await Promise.all(Array.from({ length: PARALLEL_FILES }, work));
}

async function compressFile(folder: string, path: string): Promise<SentFile> {
  const file = join(folder, path);
  const content = await readFile(file);
  if (content.length < (isWaitedFor(path) ? LEAST_BYTES_WAITED_FOR : PACKET_BYTES))
    return { path, content, sentBytes: content.length };
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality(path, content.length),
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const compressed = await brotli(content, { params });
  await writeFile(`${file}.br`, compressed);
  return { path, content, sentBytes: compressed.length };
}

function isWaitedFor(path: string): boolean {
  return WAITED_FOR.test(path.replaceAll('\\', '/'));
}

function brotliQuality(path: string, bytes: number): number {
  if (!isWaitedFor(path)) return QUICK_QUALITY;
  return bytes > MOST_BYTES_AT_BEST ? HIGH_QUALITY : constants.BROTLI_MAX_QUALITY;
}
