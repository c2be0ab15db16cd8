import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withServedSite } from '../bench/served-site.ts';
import type { PagePicture } from '../domain/review/compose-comment.ts';
import type { ReviewedPage } from '../domain/review/reviewed-build.ts';

/** A phone and a desk. */
const WIDTHS_PX = [360, 1280];
const HEIGHT_PX = 800;

/** Takes pictures of pages of a built site, whole, on a phone and on a desk, and says what their files are called. */
export async function takePictures(
  folder: string,
  pages: readonly ReviewedPage[],
  target: string,
): Promise<readonly PagePicture[]> {
  if (pages.length === 0) return [];
  await mkdir(target, { recursive: true });
  return withServedSite(folder, async ({ origin, browser }) => {
    const pictures: PagePicture[] = [];
    const page = await browser.newPage({ locale: 'ru-RU' });
    for (const { url, number, title } of pages) {
      const name = url.replace(/^\/|\/$/g, '').replaceAll('/', '-');
      const files: string[] = [];
      for (const width of WIDTHS_PX) {
        const file = `${name}-${String(width)}.png`;
        await page.setViewportSize({ width, height: HEIGHT_PX });
        await page.goto(origin + url);
        await page.screenshot({ path: join(target, file), fullPage: true });
        files.push(file);
      }
      pictures.push({ page: { number, title }, files });
    }
    return pictures;
  });
}
