import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { portablePage } from '../hosting/portable-page.ts';
import { readBuiltSite } from '../site-checks/built-site.ts';

/** What a reader of the copy is told on each page. */
export const PORTABLE_NOTE =
  'Это копия сайта для просмотра с диска. Страницы и разбор по шагам работают, поиску и заполнению сообщений нужен сервер.';

/** What only scripts and servers use. */
const NEEDS_SERVER = /\.br$|[/\\](?:pagefind|api)$|[/\\]_(?:headers|redirects)$/;

/** Copies a site that was built for `/` so that it reads and walks from disk: home is its `index.html`. */
export async function writePortableSite(folder: string, target: string): Promise<void> {
  await cp(folder, target, { recursive: true, filter: (path) => !NEEDS_SERVER.test(path) });
  const { pages } = await readBuiltSite(folder, '/');
  for (const { address, html } of pages.values()) {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    await writeFile(join(target, file), portablePage(html, address, PORTABLE_NOTE));
  }
}
