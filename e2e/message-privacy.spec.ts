import { fillInMessage, outcomePage } from './pages/outcome.page.ts';
import { treePage } from './pages/tree.page.ts';
import { expect, test } from './test.ts';
import { formatDate } from '../src/domain/language/format-date.ts';
import { COPY } from '../src/texts/page.ts';

const TEXT = 'kanareyka';
const DAY = '2019-03-07';
const CANARIES = [TEXT, DAY, formatDate(DAY), encodeURIComponent(formatDate(DAY))];

/** Outcomes whose messages together have every type of field. */
for (const id of ['opozdal', 'chelovek-drugoe']) {
  test(`what is typed into the message of ${id} stays on its page`, async ({ page, context, links }) => {
    await context.grantPermissions(['clipboard-write']);
    const sent: string[] = [];
    context.on('request', (request) => {
      sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
    });
    const outcome = outcomePage(page);
    await page.goto(links.node(id));
    const written = await fillInMessage(outcome, { text: TEXT, day: DAY });
    expect(written.length).toBeGreaterThan(1);
    await outcome.copy.click();
    await expect(outcome.copyStatus).toHaveText(COPY.done);

    const kept = await page.evaluate(() =>
      JSON.stringify([
        location.href,
        history.state,
        document.title,
        document.cookie,
        Object.entries(sessionStorage),
      ]),
    );
    await page.goto(links.tree);
    await expect(treePage(page).answers.first()).toBeVisible();
    const stored = JSON.stringify(await context.storageState({ indexedDB: true }));

    expect(sent.length).toBeGreaterThan(0);
    const told = [...sent, kept, stored].filter((text) => CANARIES.some((canary) => text.includes(canary)));
    expect(told).toEqual([]);
  });
}
