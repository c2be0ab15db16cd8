import { outcomePage } from './pages/outcome.page.ts';
import { OUTCOME } from './shop.ts';
import { expect, test } from './test.ts';

const ANOTHER = 'мама, Анна Петровна';

test('a reader who writes for another says so, and nobody else has to', async ({ page, links }) => {
  const { field, preview } = outcomePage(page);
  await page.goto(links.node(OUTCOME.id));
  await expect(preview).not.toContainText('за другого человека');
  await field('behalf').fill(ANOTHER);
  await expect(preview).toContainText(`Обращаюсь за другого человека: ${ANOTHER}.`);
  await field('behalf').fill('');
  await expect(preview).not.toContainText('за другого человека');
});
