import { glob, readFile, rm } from 'node:fs/promises';
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
    const pages = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
    const indexed = await Promise.all(
      pages.map(async (sourcePath) =>
        index.addHTMLFile({
          sourcePath,
          content: endItems(await readFile(join(folder, sourcePath), 'utf8')),
        }),
      ),
    );
    const written = await index.writeFiles({ outputPath });
    const failures = [...indexed, written].flatMap(({ errors }) => errors);
    if (failures.length > 0) throw new Error(failures.join('\n'));
    for await (const file of glob(UNUSED_FILES, { cwd: outputPath })) await rm(join(outputPath, file));
    return pages.length;
  } finally {
    await pagefind.close();
  }
}

/**
 * The page with a full stop after each item and summary that ends without a sign, for Pagefind's eyes alone: it ends
 * headings so and nothing else, and excerpts would run items together.
 * @example endItems('<li>Чек</li><li>Снимок</li>') → '<li>Чек.</li><li>Снимок.</li>'
 */
export function endItems(html: string): string {
  // It begins with the tag, which is looked for faster than the letters before it.
  const ending = / ?<(?<=[^\s>.?!…:;,] ?<)(?=(?:\/[a-z]+>\s*<)*(?:\/(?:li|dt|dd|summary)|ul|ol)[\s>])/g;
  return html.replace(ending, '.$&');
}
