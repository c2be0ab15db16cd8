import type { Page } from '@playwright/test';
import { z } from 'zod';
import { expect, test } from './test.ts';

const manifestSchema = z.object({
  name: z.string().min(1),
  start_url: z.string(),
  scope: z.string(),
  display: z.string(),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string() })),
});

test('a page names its icons, each as large as it says', { tag: '@any-base' }, async ({ page, links }) => {
  await page.goto(links.home);
  const icons = page.locator('link[rel=icon], link[rel=apple-touch-icon]');
  const hrefs = await icons.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual([links.favicon, links.icon, links.touchIcon]);
  expect(await widthOf(page, links.favicon)).toBe(32);
  expect(await widthOf(page, links.touchIcon)).toBe(180);
});

test('the manifest offers icons to home screens', { tag: '@any-base' }, async ({ page, request, links }) => {
  await page.goto(links.home);
  await expect(page.locator('link[rel=manifest]')).toHaveAttribute('href', links.manifest);
  const response = await request.get(links.manifest);
  expect(response.headers()['content-type']).toMatch(/^application\/manifest\+json/);
  const { start_url, scope, display, icons } = manifestSchema.parse(await response.json());
  expect([start_url, scope]).toEqual([links.home, links.home]);
  expect(display).toBe('standalone');
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes } of icons) {
    const width = await widthOf(page, src);
    expect(`${String(width)}x${String(width)}`).toBe(sizes);
  }
});

/** How wide the browser finds a picture of the site; throws where it is none. */
function widthOf(page: Page, address: string): Promise<number> {
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    return image.naturalWidth;
  }, address);
}
