import { outcomePage } from './pages/outcome.page.ts';
import { expect, test } from './test.ts';
import { SHOULD_I_WRITE, WRITE_IF } from '../src/texts/article.ts';
import { BEFORE_REPEAT, SEVERAL_REQUESTS, TOO_EARLY, TOO_LATE } from '../src/texts/tree.ts';

/** An outcome for those who have written before, answered within an example of a period. */
const AGAIN = 'povtorno';
/** An article of what cannot be had, whose outcome has one write. */
const CANNOT = { section: 'oplata', slug: 'promokod' };

test('whoever writes again is told first when it is too early, and what to do when too late', async ({
  page,
  links,
}) => {
  await page.goto(links.node(AGAIN));
  const { when, channel } = outcomePage(page);
  await expect(when).toContainText('пример: ');
  const before = page.locator('section', { has: page.getByRole('heading', { name: BEFORE_REPEAT }) });
  await expect(before.getByRole('paragraph')).toHaveText([
    new RegExp(`^${escaped(TOO_EARLY)} .+`),
    new RegExp(`^${escaped(SEVERAL_REQUESTS)} .+`),
  ]);
  const [first, second] = await Promise.all([before.boundingBox(), channel.boundingBox()]);
  expect(first?.y).toBeLessThan(second?.y ?? 0);
  await expect(page.getByText(TOO_LATE)).toBeVisible();
});

test('where a thing cannot be had, the article says what writing is good for', async ({ page, links }) => {
  await page.goto(links.article(CANNOT));
  const box = page.locator('section', { has: page.getByRole('heading', { name: SHOULD_I_WRITE }) });
  await expect(box).toContainText(WRITE_IF);
});

function escaped(text: string): string {
  return text.replace('?', '\\?');
}
