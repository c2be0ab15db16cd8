import type { AddressInfo } from 'node:net';
import { searchPage } from './pages/search.page.ts';
import { QUERY } from './shop.ts';
import { expect, test } from './test.ts';
import { createStaticServer } from '../src/hosting/static-server.ts';

/** What a query looks like wherever it is written. */
function spellings(query: string): readonly string[] {
  const encoded = encodeURIComponent(query);
  return [query, encoded, encoded.replaceAll('%20', '+'), encoded.toLowerCase()];
}

test.describe('what is asked', () => {
  const OTHER = 'вернуть деньги';
  const server = createStaticServer('.cache/e2e/site', '/');
  /** All that the host could write down of its readers. */
  const log: string[] = [];
  let origin = '';

  test.beforeAll(async () => {
    server.prependListener('request', ({ method, url, rawHeaders }) => {
      log.push(JSON.stringify([method, url, rawHeaders]));
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  });

  test.afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('is told to nobody: not by Enter, by going back, by a reload or by a link', async ({
    page,
    context,
    links,
  }) => {
    const search = searchPage(page);
    const sent: string[] = [];
    context.on('request', (request) => {
      sent.push(
        request.url().split('#')[0] ?? '',
        request.postData() ?? '',
        JSON.stringify(request.headers()),
      );
    });
    const isAnswered = async (query: string) => {
      await expect(page).toHaveURL(origin + links.search(query));
      await expect(search.box).toHaveValue(query);
      await expect(search.main).toHaveAttribute('data-search', 'done');
    };
    await page.goto(origin + links.home);
    await search.box.fill(QUERY);
    await search.box.press('Enter');
    await isAnswered(QUERY);
    await search.box.fill(OTHER);
    await search.find.click();
    await isAnswered(OTHER);
    await page.goBack();
    await isAnswered(QUERY);
    await page.reload();
    await isAnswered(QUERY);
    await search.found.first().click();
    await expect(search.main).not.toHaveAttribute('data-search');
    await page.goBack();
    await isAnswered(QUERY);

    expect(log.length).toBeGreaterThan(10);
    expect(sent.length).toBeGreaterThan(10);
    const told = [...log, ...sent].filter((text) =>
      [QUERY, OTHER].flatMap(spellings).some((spelling) => text.includes(spelling)),
    );
    expect(told).toEqual([]);
  });
});

test('a link of old is read once and then names its query behind #', async ({ page, links }) => {
  const search = searchPage(page);
  await page.goto(links.home);
  await page.goto(`${links.search()}?q=${encodeURIComponent(QUERY)}`);
  await expect(page).toHaveURL(links.search(QUERY));
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await expect(search.found.first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(links.home);
});

test('a pasted message is answered without an address, and comes back with a reload', async ({
  page,
  links,
}) => {
  const search = searchPage(page);
  const message = `${QUERY}, ${'пожалуйста, помогите '.repeat(20)}`.trim();
  await page.goto(links.contact);
  await search.box.fill(message);
  await search.box.press('Enter');
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await expect(page).toHaveURL(links.search());
  await expect(search.box).toHaveValue(message);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(search.box).toHaveValue(message);

  await search.box.fill(QUERY);
  await search.box.press('Enter');
  await expect(page).toHaveURL(links.search(QUERY));
  await page.goBack();
  await expect(search.box).toHaveValue(message);
  await expect(page).toHaveURL(links.search());
});

test('a pasted message is answered where the reader lets nothing be kept', async ({ page, links }) => {
  const search = searchPage(page);
  const message = `${QUERY}, ${'пожалуйста, помогите '.repeat(20)}`.trim();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(links.contact);
  await search.box.fill(message);
  await search.box.press('Enter');
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await expect(page).toHaveURL(links.search());
  await expect(search.box).toHaveValue(message);
  await page.reload();
  await expect(search.box).toHaveValue(message);
  expect(await page.evaluate(() => window.name)).toBe('');
});

test('the link over the header leaves the query in the address', async ({ page, links }) => {
  const search = searchPage(page);
  await page.goto(links.search(QUERY));
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await page.evaluate(() => {
    location.hash = '#main';
  });
  await expect(page).toHaveURL(links.search(QUERY));
  await expect(search.box).toHaveValue(QUERY);
  await expect(search.found.first()).toBeVisible();
});
