import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Pagefind's own interface, its worker and its stemmer for pages without a language; the site uses none of them. */
const UNUSED_FILES = '{pagefind-*ui.*,pagefind-highlight.js,pagefind-worker.js,wasm.unknown.pagefind}';

/** Says of a value amid words that it is an example. */
const SAMPLE_MARKS = '.sample';

/** Indexes every built page that has `data-pagefind-body`, writes the index to `pagefind/`; how many pages it read. */
export async function writeSearchIndex(folder: string): Promise<number> {
  const outputPath = join(folder, 'pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: [SAMPLE_MARKS] });
    if (index === undefined) throw new Error(errors.join('\n'));
    const indexed = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath });
    const failures = [...indexed.errors, ...written.errors];
    if (failures.length > 0) throw new Error(failures.join('\n'));
    for await (const file of glob(UNUSED_FILES, { cwd: outputPath })) await rm(join(outputPath, file));
    return indexed.page_count;
  } finally {
    await pagefind.close();
  }
}
