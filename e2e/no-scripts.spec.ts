import { crawl } from './crawl.ts';
import { headerPage } from './pages/header.page.ts';
import { expect, test } from './test.ts';
import { apiSchemas } from '../src/schemas/api.ts';
import { NAVIGATION } from '../src/texts/site.ts';

const MOST_CLICKS = 3;

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

test('every article is within three clicks from home', async ({ baseURL, request, links }) => {
  const response = await request.get(links.api('articles'));
  const articles = apiSchemas.articles.parse(await response.json());
  const visits = await crawl(baseURL, links.home);
  const near = new Set(visits.filter(({ clicks }) => clicks <= MOST_CLICKS).map(({ address }) => address));
  expect(articles.length).toBeGreaterThan(0);
  expect(articles.filter(({ url }) => !near.has(url))).toEqual([]);
});
