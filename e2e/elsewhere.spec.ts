import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { searchPage } from './pages/search.page.ts';
import { expect, test } from './test.ts';

const [TOPIC] = parse(
  readFileSync(new URL('content/search/elsewhere.yaml', import.meta.url), 'utf8'),
) as readonly { readonly text: string }[];
const NOTICE = TOPIC?.text ?? '';
const QUERY = 'вакансии';

test('a reader who asks about what is none of ours is told so', async ({ page, links }) => {
  const search = searchPage(page);
  await page.goto(links.home);
  await search.box.fill(QUERY);
  await expect(search.suggestions.first()).toHaveText(NOTICE);
  await search.box.press('ArrowDown');
  await search.box.press('Enter');
  await expect(page).toHaveURL(links.search(QUERY));
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await expect(search.status).toHaveText(NOTICE);
  await expect(search.results).toHaveCount(0);
});
