import { searchPage } from './pages/search.page.ts';
import { QUERY } from './shop.ts';
import { expect, test } from './test.ts';
import { GUESSES, OFTEN_ASKED } from '../src/texts/search.ts';

test.describe('a reader who begins to type', () => {
  test.beforeEach(async ({ page, links }) => {
    await page.goto(links.home);
    await searchPage(page).box.focus();
    await expect(searchPage(page).box).toHaveRole('combobox');
  });

  test('is offered what is asked often while no word says what it is about', async ({ page, published }) => {
    const search = searchPage(page);
    const titles = (await published('pages')).map(({ title }) => title);
    const asked = titles.find((title) => title.startsWith('Как ')) ?? '';
    for (const typed of ['к', 'ка', 'как', 'как мне', 'не', 'я']) {
      await search.box.fill(typed);
      await expect(search.suggestionGroup(OFTEN_ASKED).getByRole('option'), typed).toHaveCount(6);
    }
    await search.box.fill('как');
    await expect(search.suggestions.filter({ hasText: asked })).toHaveCount(1);
  });

  test('sees which suggestions are guesses', async ({ page }) => {
    const search = searchPage(page);
    await search.box.fill('курьер рецепт борща пампушки');
    await expect(search.suggestionGroup(GUESSES).getByRole('option').first()).toBeVisible();
    await expect(search.popup.getByText(GUESSES)).toBeVisible();
    await search.box.fill(QUERY);
    await expect(search.suggestionGroup(GUESSES)).toHaveCount(0);
    await expect(search.suggestions).not.toHaveCount(0);
  });

  for (const width of [360, 1280]) {
    test(`sees a list that never shrinks at ${String(width)} px`, async ({ page }) => {
      const search = searchPage(page);
      await page.setViewportSize({ width, height: 740 });
      const heights: number[] = [];
      for (const letter of QUERY) {
        await page.keyboard.type(letter);
        heights.push((await search.popup.boundingBox())?.height ?? 0);
      }
      expect(heights).toEqual([...heights].sort((one, other) => one - other));
      expect(heights[0]).toBeGreaterThan(0);
    });
  }
});
