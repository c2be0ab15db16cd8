import { LOOK_UP, OUTCOME } from './shop.ts';
import { expect, test } from './test.ts';

const STATUS = 'status';

for (const node of [STATUS, OUTCOME.id]) {
  test(`a visitor at «${node}» is led to where numbers and states stand`, async ({
    page,
    links,
    published,
  }) => {
    const article = (await published('articles')).find(({ number }) => number === LOOK_UP);
    await page.goto(links.node(node));
    await page
      .getByRole('main')
      .getByRole('link', { name: article?.title ?? '', exact: true })
      .click();
    await expect(page).toHaveURL(article?.url ?? '');
  });
}
