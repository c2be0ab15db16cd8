import { headerPage } from './pages/header.page.ts';
import { expect, test } from './test.ts';
import { NAVIGATION } from '../src/texts/site.ts';

test.use({ javaScriptEnabled: false });

for (const width of [360, 1280]) {
  test(`the menu works at ${String(width)} px`, async ({ page, links }) => {
    await page.setViewportSize({ width, height: 800 });
    const { menu, menuLinks, menuLink } = headerPage(page);
    await page.goto(links.home);
    if (await menu.isVisible()) {
      await expect(menuLinks).toHaveCount(0);
      await menu.click();
    }
    await expect(menuLinks).toHaveText(Object.values(NAVIGATION));
    await menuLink(NAVIGATION.contact).click();
    await expect(page).toHaveURL(links.contact);
  });
}
