import { articlePage } from './pages/article.page.ts';
import { editorsPage } from './pages/editors.page.ts';
import { settingsPage } from './pages/settings.page.ts';
import { expect, test } from './test.ts';
import { CHANGES } from '../src/texts/editors.ts';

const anyBase = { tag: '@any-base' };
const REPOSITORY = 'https://github.com/polka/otvety';

test(
  'an editor switches the link on and is led from each kind of page to its file',
  anyBase,
  async ({ page, links }) => {
    const { editLink } = articlePage(page);
    await page.goto(links.editors);
    await editorsPage(page).settingsLink.click();
    await settingsPage(page).editor.check();
    for (const [address, file] of [
      [
        links.article({ section: 'zakaz', slug: 'gde-zakaz' }),
        'edit/main/e2e/content/articles/zakaz/gde-zakaz.mdx',
      ],
      [links.node('status'), 'edit/main/e2e/content/tree/questions/status.yaml'],
      [links.node('opozdal'), 'edit/main/e2e/content/tree/outcomes/opozdal.mdx'],
      [links.section('zakaz'), 'edit/main/e2e/content/sections.yaml'],
      [links.department('kurery'), 'edit/main/e2e/content/departments/kurery.yaml'],
      [links.contact, 'edit/main/e2e/content/channels.yaml'],
      [links.matrix, 'tree/main/e2e/content/facts'],
      [links.home, 'edit/main/e2e/content/site.yaml'],
    ] as const) {
      await page.goto(address);
      await expect(editLink, address).toBeVisible();
      await expect(editLink, address).toHaveAttribute('href', `${REPOSITORY}/${file}`);
    }
  },
);

test('an editor begins a file of each kind with what it must hold', anyBase, async ({ page, links }) => {
  await page.goto(links.settings);
  const { action, articleIn, door, templates } = editorsPage(page);
  await door.click();
  await expect(page).toHaveURL(links.editors);
  await expect(action(CHANGES.periods.action)).toHaveAttribute(
    'href',
    `${REPOSITORY}/edit/main/e2e/content/periods.yaml`,
  );
  const begun = new URL((await articleIn('zakaz').getAttribute('href')) ?? '');
  expect(begun.origin + begun.pathname).toBe(`${REPOSITORY}/new/main/e2e/content/articles/zakaz`);
  expect(begun.searchParams.get('filename')).toBe('имя-латиницей.mdx');
  expect(begun.searchParams.get('value')).toContain('\nnumber: новый\n');
  await templates.last().click();
  await expect(page.getByText('date: 2021-11-24')).toBeVisible();
});

test(
  'an editor reads what a mistake is and how the file looks without it',
  anyBase,
  async ({ page, links }) => {
    await page.goto(links.editors);
    await page.getByRole('main').getByRole('link', { name: 'Ошибки', exact: true }).click();
    await page.getByRole('link', { name: 'Такого дня нет' }).click();
    await expect(page).toHaveURL(links.mistake('bad-date'));
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.getByText('Так верно').first()).toBeVisible();
  },
);

test('an editor sees how the content is', anyBase, async ({ page, links }) => {
  await page.goto(links.health);
  const figures = page.locator('.health');
  await expect(figures.getByRole('heading', { name: 'Пора проверить' })).toBeVisible();
  await expect(figures.getByRole('img', { name: /^Дерево/ })).toBeVisible();
  await expect(figures.getByRole('row', { name: /^На первом месте/ })).toContainText(/\d/);
});
