import { expect, test } from './test.ts';

const anyBase = { tag: '@any-base' };

const PERIOD = '7 дней';
const PHONE = '8 800 000-11-22';

test.describe('what an editor writes in a body', () => {
  test('stands for its value alone, in a list and in steps', anyBase, async ({ page, links }) => {
    const main = page.getByRole('main');
    await page.goto(links.article({ section: 'zakaz', slug: 'prodlit-hranenie' }));
    await expect(main.getByText(PERIOD, { exact: true })).toBeVisible();
    await expect(main.getByRole('listitem').filter({ hasText: PHONE })).toHaveText(`позвонить: ${PHONE};`);
    await expect(main.getByRole('link', { name: PHONE })).toHaveAttribute('href', /^tel:/);

    await page.goto(links.article({ section: 'vozvrat', slug: 'vernut-knigu' }));
    await expect(main.getByText('Книгу принимают 14 дней.')).toBeVisible();

    await page.goto(links.article({ section: 'vozvrat', slug: 'kogda-dengi' }));
    await expect(main.getByRole('listitem').filter({ hasText: 'рабочих дней' })).toHaveText(
      'Подождите 3–10 рабочих дней.',
    );
  });

  test('leads on under the base of the site', anyBase, async ({ page, links }) => {
    const main = page.getByRole('main');
    await page.goto(links.article({ section: 'oplata', slug: 'chek' }));
    await expect(main.getByRole('link', { name: 'Свяжитесь с нами' })).toHaveAttribute('href', links.contact);
    await expect(main.getByRole('link', { name: 'кто решает' })).toHaveAttribute('href', links.departments);

    await page.goto(links.article({ section: 'zakaz', slug: 'gde-zakaz' }));
    const picture = main.getByRole('img', { name: 'Карточка заказа' });
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  });

  test('is shown as it is in code, and never run', anyBase, async ({ page, links }) => {
    await page.goto(links.article({ section: 'pomoshch', slug: 'kak-pishut-statyu' }));
    const code = page.getByRole('main').locator('code');
    await expect(code.filter({ hasText: 'script' })).toHaveText("<script>document.title='x'</script>");
    await expect(code.filter({ hasText: 'Period' })).toHaveText('<Period id="hranenie"/>');
    await expect(code.filter({ hasText: 'Steps' })).toContainText('<Steps>');
    await expect(page).toHaveTitle(/^Как пишут статьи/);
  });
});
