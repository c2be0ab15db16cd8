import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { appendFile, glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CopyList, Hashes } from '../domain/offline/copy-list.ts';
import { copyPart, type CopyPart } from '../domain/offline/copy-part.ts';
import { describeSizes, SIZE_MARKS, type CopySize } from '../domain/offline/copy-size.ts';
import type { Forward } from '../domain/permalink/forwards.ts';
import { permalinks, type Permalinks } from '../domain/permalink/permalink.ts';
import { buildScript } from './build-script.ts';
import { compressFiles, type SentFile } from './compress.ts';

/** From the root of the repository. */
const WORKER = '/src/components/offline-copy/offline-worker.ts';
const FILE = permalinks('').worker;

/** What the worker is made for. */
export interface Offline {
  readonly base: string;
  /** The day the site is built for, ISO. */
  readonly today: string;
  readonly forwards: readonly Forward[];
  /** Whether readers may keep a copy. */
  readonly isKept: boolean;
}

interface CopiedFile extends CopySize {
  readonly part: CopyPart;
  readonly hash: string;
}

/** What a script is built by. */
type Building = Parameters<typeof buildScript>[0];

/**
 * Takes note of the files of a site as they are written, and writes the worker that keeps them on a reader's device, or
 * the one that keeps nothing any more.
 */
export class OfflineFiles {
  readonly #offline: Offline;
  readonly #files = new Map<string, CopiedFile>();
  readonly #forwards: Readonly<Record<string, string>>;
  readonly #links: Permalinks;

  constructor(offline: Offline) {
    this.#offline = offline;
    this.#links = permalinks(offline.base);
    this.#forwards = Object.fromEntries(offline.forwards.map(({ from, to }) => [from, to]));
  }

  note({ path, content, sentBytes }: SentFile): void {
    const address = this.#addressOf(path);
    const part = address in this.#forwards ? undefined : copyPart(address, this.#links);
    if (!this.#offline.isKept || part === undefined) return;
    const hash = createHash('sha256').update(content).digest('base64');
    this.#files.set(address, { part, hash, bytes: content.length, sentBytes });
  }

  /** Builds the worker without what it keeps: as data that is code, thousands of files would take a second. */
  async build(building: Building, dir: URL): Promise<void> {
    await buildScript(building, dir, {
      file: FILE,
      code: `import { ${this.#start} } from '${WORKER}'; Object.assign(self, { ${this.#start} });`,
      output: { format: 'iife' },
    });
  }

  /** Tells the worker what it keeps, once all that has been noted. */
  async complete(dir: URL): Promise<void> {
    const { base, isKept } = this.#offline;
    const folder = fileURLToPath(dir);
    if (isKept) await this.#completePages(folder);
    const argument = JSON.stringify(isKept ? this.#list() : base);
    await appendFile(join(folder, FILE), `${this.#start}(${argument});\n`);
    await compressFiles(folder, [FILE]);
  }

  get #start(): string {
    return this.#offline.isKept ? 'keepCopy' : 'forgetCopy';
  }

  /** Takes note of what is no text, and writes the sizes into the pages that offer a copy. */
  async #completePages(folder: string): Promise<void> {
    const { assets, pagefind, settings, operators } = permalinks('');
    for await (const path of glob([`${assets}*`, `${pagefind}**/*.*`], { cwd: folder })) {
      if (path.endsWith('.br') || this.#files.has(this.#addressOf(path))) continue;
      // Written a moment ago, it is read at once.
      const content = readFileSync(join(folder, path));
      this.note({ path, content, sentBytes: content.length });
    }
    const sizes = { core: this.#sizes(['core']), whole: this.#sizes(['core', 'rest']) };
    for (const page of [settings, operators]) {
      const path = `${page}index.html`;
      const file = join(folder, path);
      const html = await readFile(file, 'utf8');
      await writeFile(file, html.replace(SIZE_MARKS.core, sizes.core).replace(SIZE_MARKS.whole, sizes.whole));
      await compressFiles(folder, [path], (sent) => this.note(sent));
    }
  }

  #addressOf(path: string): string {
    return this.#offline.base + path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
  }

  #sizes(parts: readonly CopyPart[]): string {
    return describeSizes([...this.#files.values()].filter(({ part }) => parts.includes(part)));
  }

  #list(): CopyList {
    const { base, today } = this.#offline;
    return {
      base,
      date: today,
      core: this.#hashes('core'),
      rest: this.#hashes('rest'),
      forwards: this.#forwards,
    };
  }

  /** In the order of addresses: files come in any. */
  #hashes(wanted: CopyPart): Hashes {
    const entries = [...this.#files].flatMap(([address, { part, hash }]) =>
      part === wanted ? [[address, hash] as const] : [],
    );
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
