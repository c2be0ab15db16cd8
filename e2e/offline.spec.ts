import type { Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { deploy, type DeployedSite } from './deployed-site.ts';
import { offlinePage } from './pages/offline.page.ts';
import { operatorsPage } from './pages/operators.page.ts';
import { outcomePage } from './pages/outcome.page.ts';
import { searchPage } from './pages/search.page.ts';
import { settingsPage } from './pages/settings.page.ts';
import { treePage } from './pages/tree.page.ts';
import { ARTICLE, OUTCOME, QUERY, TODAY } from './shop.ts';
import { expect, test as base } from './test.ts';
import { COPY_NAME } from '../src/domain/offline/copy-list.ts';
import { formatNumber } from '../src/domain/permalink/number.ts';
import { permalinks } from '../src/domain/permalink/permalink.ts';
import { OfflineFiles } from '../src/integrations/offline.ts';
import { COPY_FAILED, COPY_KEPT, COPY_REMOVED, copyNote, shortAnswerNote } from '../src/texts/offline.ts';
import { keptText } from '../src/texts/settings.ts';

const anyBase = { tag: '@any-base' };

/** Two articles besides the one that specs read. */
const [OTHER, WITHDRAWN] = [
  { section: 'vozvrat', slug: 'brak' },
  { section: 'zakaz', slug: 'prodlit-hranenie' },
];
const ORDER = '12345678-0001';
const LATER = '2021-12-03';
/** A release is what its worker lists. */
const WORKER = permalinks('').worker;

const test = base.extend<{ site: DeployedSite }>({
  site: async ({ folder, base: path }, use, info) => {
    const site = await deploy(folder, info.outputPath('site'), path);
    await use(site);
    site.stop();
  },
});

// The server is stopped, and what is no release is refused.
test.use({ expectedProblems: [/ERR_CONNECTION|ERR_FAILED|status of (?:404|503)|digest/] });

/** Keeps a copy as a reader does. */
async function keep(page: Page, address: string, part: 'keepCore' | 'keepWhole' = 'keepCore'): Promise<void> {
  await page.goto(address);
  const copy = offlinePage(page);
  // The button itself comes later: its code is loaded once the box is open.
  if ((await copy.box.getAttribute('open')) === null) await copy.title.click();
  await copy[part].click();
  await expect(copy.status).toHaveText(COPY_KEPT);
}

/** Lets the browser look for another release; how its worker fared. */
function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    if (worker === null) return registration.waiting?.state ?? 'none';
    return new Promise<string>((resolve) => {
      const look = () => {
        if (worker.state !== 'installing') resolve(worker.state);
      };
      worker.addEventListener('statechange', look);
      look();
    });
  });
}

const keptNames = (page: Page) => page.evaluate(() => caches.keys());

test('a reader who kept a copy goes on with the server down', anyBase, async ({ page, links, site }) => {
  const { note, notInCopy, remove, status } = offlinePage(page);
  const settings = settingsPage(page);
  await page.goto(site.at(links.settings));
  expect(await keptNames(page)).toEqual([]);
  await keep(page, site.at(links.settings));
  const copyKept = settings.kept.filter({ hasText: keptText(COPY_NAME, TODAY) });
  await expect(copyKept).toHaveCount(1);
  for (const article of [ARTICLE, OTHER]) await page.goto(site.at(links.article(article)));
  await site.remove(`${permalinks('').article(OTHER)}index.html`);
  await page.goto(site.at(links.article(OTHER)));
  site.stop();

  await page.goto(site.at(links.tree));
  await expect(note).toHaveText(copyNote(TODAY));
  const { main: outcome } = outcomePage(page);
  const { answers } = treePage(page);
  while ((await outcome.count()) === 0) {
    const before = page.url();
    await answers.first().click();
    await page.waitForURL((url) => url.href !== before);
  }
  await page.goto(site.at(links.shortOutcome(OUTCOME.number)));
  await expect(page).toHaveURL(site.at(links.node(OUTCOME.id)));
  const { field, preview } = outcomePage(page);
  await field('order').fill(ORDER);
  await expect(preview).toContainText(ORDER);

  await page.goto(site.at(links.shortArticle(ARTICLE.number)));
  await expect(page).toHaveURL(site.at(links.article(ARTICLE)));
  await expect(notInCopy).toBeHidden();
  await page.goto(site.at(links.article(OTHER)));
  await expect(notInCopy).toBeVisible();
  await expect(note).toContainText(shortAnswerNote(''));

  await page.goto(site.at(links.operators));
  await operatorsPage(page).box.fill(formatNumber('article', ARTICLE.number));
  await expect(operatorsPage(page).preview).not.toBeEmpty();

  await site.start();
  await page.goto(site.at(links.settings));
  await expect(note).toBeHidden();
  await remove.click();
  await expect(status).toHaveText(COPY_REMOVED);
  await expect(copyKept).toHaveCount(0);
  await page.goto(site.at(links.article(ARTICLE)));
  expect(await keptNames(page)).toEqual([]);
  site.stop();
  await expect(page.goto(site.at(links.tree))).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('an operator who kept the whole site finds in it what nobody has read', async ({
  page,
  links,
  site,
}) => {
  await keep(page, site.at(links.operators), 'keepWhole');
  await site.fail();
  const { box, main, results } = searchPage(page);
  await page.goto(site.at(links.search()));
  await box.fill(QUERY);
  await box.press('Enter');
  await expect(main).toHaveAttribute('data-search', 'done');
  await results.first().getByRole('link').first().click();
  await expect(page).toHaveURL(site.at(links.article(ARTICLE)));
  await expect(offlinePage(page).note).toHaveText(copyNote(TODAY));
});

test('a release is kept whole or not at all, and leaves open tabs as they are', async ({
  page,
  context,
  links,
  site,
}) => {
  const { note, notInCopy } = offlinePage(page);
  await keep(page, site.at(links.settings));
  await page.goto(site.at(links.article(WITHDRAWN)));
  await page.goto(site.at(links.node(OUTCOME.id)));

  const home = await site.rewrite('index.html', (html) => html.replace('<h1', '<p>Новое</p><h1'));
  await site.rewrite(WORKER, (worker) =>
    worker.replace(TODAY, LATER).replace(home.old, home.old.toLowerCase()),
  );
  expect(await update(page)).toBe('redundant');

  const withdrawn = links.article(WITHDRAWN);
  await site.remove(`${withdrawn.slice(1)}index.html`);
  const listed = new RegExp(`([{,])[\`"']${withdrawn}[\`"']:[^,}]+,?`);
  await site.rewrite(WORKER, (worker) =>
    worker.replace(home.old.toLowerCase(), home.now).replace(listed, '$1'),
  );
  expect(await update(page)).toBe('installed');
  const other = await context.newPage();
  await other.goto(site.at(links.home));
  await expect(other.getByText('Новое')).toBeVisible();
  await site.remove('_astro');
  const { field, preview } = outcomePage(page);
  await field('order').fill(ORDER);
  await expect(preview).toContainText(ORDER);

  site.stop();
  await page.goto(site.at(links.tree));
  await expect(note).toHaveText(copyNote(TODAY));
  await other.reload();
  await expect(other.getByText('Новое')).toBeVisible();
  await page.goto(site.at(withdrawn));
  await expect(notInCopy).toBeVisible();
  await Promise.all([page, other].map((tab) => tab.close()));
  // The worker of the release takes over once no tab has the one before; a tab opened too soon has that still.
  await expect(async () => {
    const next = await context.newPage();
    await next.goto(site.at(links.home));
    const words = await offlinePage(next).note.textContent();
    await next.close();
    expect(words).toBe(copyNote(LATER));
  }).toPass();
});

test('a site that is kept no more deletes what was kept of it', async ({ page, links, site }) => {
  await keep(page, site.at(links.settings));
  const none = new OfflineFiles({ base: links.home, today: LATER, forwards: [], isKept: false });
  const root = pathToFileURL(`${process.cwd()}/`);
  const folder = pathToFileURL(`${site.folder}/`);
  await none.build({ root, vite: {} }, folder);
  await none.complete(folder);
  await update(page);
  await expect.poll(() => keptNames(page)).toEqual([]);
});

test('a reader whose device is full is told so, and nothing is kept', async ({ page, links, site }) => {
  const { keepCore, status } = offlinePage(page);
  await page.goto(site.at(links.settings));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    quotaSize: 100_000,
  });
  await keepCore.click();
  await expect(status).toHaveText(COPY_FAILED);
  expect(await keptNames(page)).toEqual([]);
});
