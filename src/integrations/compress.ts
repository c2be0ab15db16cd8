import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const TEXT_ENDINGS = '{css,html,js,json,svg,txt,webmanifest,xml}';
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

/** Writes `.br` beside the text files of a built folder whose paths match, for hosts that send files compressed. */
export async function compressFiles(folder: string, paths: readonly string[]): Promise<void> {
  // One iterator shared by all workers: each takes the next file as soon as it is free.
  const patterns = paths.map((path) => `${path}.${TEXT_ENDINGS}`);
  const files = glob(patterns, { cwd: folder });
  const work = async () => {
    for await (const file of files) await compressFile(folder, file);
  };
  await Promise.all(Array.from({ length: PARALLEL_FILES }, work));
}

async function compressFile(folder: string, path: string): Promise<void> {
  const file = join(folder, path);
  const content = await readFile(file);
  if (content.length < (isWaitedFor(path) ? LEAST_BYTES_WAITED_FOR : PACKET_BYTES)) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality(path, content.length),
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${file}.br`, await brotli(content, { params }));
}

function isWaitedFor(path: string): boolean {
  return WAITED_FOR.test(path.replaceAll('\\', '/'));
}

function brotliQuality(path: string, bytes: number): number {
  if (!isWaitedFor(path)) return QUICK_QUALITY;
  return bytes > MOST_BYTES_AT_BEST ? HIGH_QUALITY : constants.BROTLI_MAX_QUALITY;
}
