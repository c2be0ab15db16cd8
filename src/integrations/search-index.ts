import { readFileSync } from 'node:fs';
import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Pagefind's own interface, its worker and its stemmer for pages without a language; the site uses none of them. */
const UNUSED_FILES = '{pagefind-*ui.*,pagefind-highlight.js,pagefind-worker.js,wasm.unknown.pagefind}';

/** Says of a value amid words that it is an example. */
const SAMPLE_MARKS = '.sample';

/** So many pages wait for Pagefind at most, some megabytes. */
const PAGES_IN_MEMORY = 256;

const INDEXED_MARK = 'data-pagefind-body';

/** Indexes every built page that has `data-pagefind-body` and writes the index to `pagefind/`; how many pages it has. */
export async function writeSearchIndex(folder: string): Promise<number> {
  const outputPath = join(folder, 'pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: [SAMPLE_MARKS] });
    if (index === undefined) throw new Error(errors.join('\n'));
    const pages = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
    const addPage = (sourcePath: string) => {
      // They were written a moment ago, so nothing waits for the disk.
      const html = readFileSync(join(folder, sourcePath), 'utf8');
      return html.includes(INDEXED_MARK)
        ? index.addHTMLFile({ sourcePath, content: endItems(withoutStyles(html)) })
        : [];
    };
    const indexed: pagefind.NewFileResponse[] = [];
    for (let at = 0; at < pages.length; at += PAGES_IN_MEMORY)
      indexed.push(...(await Promise.all(pages.slice(at, at + PAGES_IN_MEMORY).flatMap(addPage))));
    const written = await index.writeFiles({ outputPath });
    const failures = [...indexed, written].flatMap(({ errors }) => errors);
    if (failures.length > 0) throw new Error(failures.join('\n'));
    for await (const file of glob(UNUSED_FILES, { cwd: outputPath })) await rm(join(outputPath, file));
    return indexed.length;
  } finally {
    await pagefind.close();
  }
}

/** Styles are half of a page, and nothing to Pagefind. */
function withoutStyles(html: string): string {
  return html.replace(/<style>.*?<\/style>/gs, '');
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
