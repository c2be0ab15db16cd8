import { treePage } from './pages/tree.page.ts';
import { expect, test } from './test.ts';

test(
  'the page behind a link is loaded once the link is pointed at, and taken on the click',
  { tag: '@any-base' },
  async ({ page, links }) => {
    const { door, answers } = treePage(page);
    await page.goto(links.home);
    const loading = page.waitForRequest(
      (request) =>
        request.url().endsWith(links.tree) &&
        request.headers()['sec-purpose']?.startsWith('prefetch') === true,
    );
    await door.hover();
    await loading;
    await door.click();
    await expect(answers.first()).toBeVisible();
    const cameBy = await page.evaluate(() =>
      performance
        .getEntriesByType('navigation')
        .map((entry) => ('deliveryType' in entry ? entry.deliveryType : undefined)),
    );
    expect(cameBy).toEqual(['navigational-prefetch']);
  },
);

for (const { reducedMotion, fades } of [
  { reducedMotion: 'no-preference', fades: true },
  { reducedMotion: 'reduce', fades: false },
] as const) {
  test(`a page fades in for a reader of motion «${reducedMotion}»: ${String(fades)}`, async ({
    page,
    links,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      window.addEventListener('pagereveal', ({ viewTransition }) => {
        document.documentElement.dataset['fades'] = String(viewTransition !== null);
      });
    });
    const { door } = treePage(page);
    await page.goto(links.home);
    await door.click();
    await page.waitForURL(links.tree);
    await expect(page.locator('html')).toHaveAttribute('data-fades', String(fades));
  });
}
