import type { Page } from '@playwright/test';
import { outcomePage } from './pages/outcome.page.ts';
import { searchPage } from './pages/search.page.ts';
import { ARTICLE, OUTCOME } from './shop.ts';
import { expect, test } from './test.ts';
import { formatNumber } from '../src/domain/permalink/number.ts';
import { copiedTo } from '../src/texts/message.ts';

/** Makes the browser refuse, as WebKit does, whoever asks for the clipboard only once something was loaded. */
async function refuseLateCopies(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isPressed = false;
    for (const press of ['click', 'keydown'])
      document.addEventListener(
        press,
        () => {
          isPressed = true;
          setTimeout(() => {
            isPressed = false;
          });
        },
        { capture: true },
      );
    const late = {
      apply: (write: () => Promise<void>, target: unknown, values: []) =>
        isPressed
          ? Reflect.apply(write, target, values)
          : Promise.reject(new DOMException('late', 'NotAllowedError')),
    };
    // eslint-disable-next-line @typescript-eslint/unbound-method -- the proxy hands the clipboard on as `this`
    const { write, writeText } = Clipboard.prototype;
    Clipboard.prototype.write = new Proxy(write, late);
    Clipboard.prototype.writeText = new Proxy(writeText, late);
  });
}

/** Holds the files back until asked to let them go. */
async function holdBack(page: Page, isHeld: (url: URL) => boolean): Promise<() => void> {
  const held = Promise.withResolvers<undefined>();
  await page.route(isHeld, async (route) => {
    await held.promise;
    await route.continue();
  });
  return () => held.resolve(undefined);
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await refuseLateCopies(page);
});

test('the first press copies a message though its code is still on its way', async ({ page, links }) => {
  const letGo = await holdBack(page, ({ pathname }) => pathname.includes('/composer.'));
  const { copy, status, preview } = outcomePage(page);
  await page.goto(links.node(OUTCOME.id));
  await copy.click();
  letGo();
  await expect(status).toContainText(copiedTo('chat', false));
  expect(await clipboard(page)).toBe((await preview.textContent())?.trim());
});

test('the first press copies a reply though it is still on its way', async ({ page, links }) => {
  const letGo = await holdBack(page, ({ pathname }) => pathname.endsWith('/otvet.json'));
  const { box, suggestions } = searchPage(page);
  await page.goto(links.home);
  await box.fill(formatNumber('article', ARTICLE.number));
  await expect(suggestions.first()).toBeVisible();
  await box.press('Control+Shift+Enter');
  letGo();
  await expect.poll(() => clipboard(page)).toContain(links.shortArticle(ARTICLE.number));
});
