import type { Locator } from '@playwright/test';
import { mapPage } from './pages/map.page.ts';
import { treePage } from './pages/tree.page.ts';
import { OUTCOME } from './shop.ts';
import { expect, test } from './test.ts';
import type { ApiData } from '../src/schemas/api.ts';
import { MAP_NOTHING, mapFound, mapSize } from '../src/texts/tree-map.ts';

const TYPED = 'kanareyka';

const anyBase = { tag: '@any-base' };

/** Ids of nodes and of all questions on the ways to them. */
function withWaysTo(nodes: readonly string[], { questions }: ApiData<'tree'>): readonly string[] {
  const kept = new Set(nodes);
  for (const node of kept) {
    for (const { id, answers } of questions) if (answers.some(({ to }) => to === node)) kept.add(id);
  }
  return [...kept].sort();
}

/** Ids of the nodes that are shown, each once. */
async function idsOf(shown: Locator): Promise<readonly string[]> {
  const ids = await shown.evaluateAll((parts) => parts.map((part) => part.getAttribute('data-node') ?? ''));
  return [...new Set(ids)].sort();
}

test.describe('the map', () => {
  test.beforeEach(async ({ page, links }) => {
    await page.goto(links.treeMap);
  });

  test('a search leaves the outcome and the ways to it', async ({ page, published }) => {
    const { search, status, listed, drawn, showAll } = mapPage(page);
    const tree = await published('tree');
    await search.fill(OUTCOME.id);
    await expect(status).toHaveText(mapFound(0, 1));
    const kept = withWaysTo([OUTCOME.id], tree);
    expect(await idsOf(listed)).toEqual(kept);
    expect(await idsOf(drawn)).toEqual(kept);

    await search.fill(`${OUTCOME.id} ${TYPED}`);
    await expect(status).toHaveText(MAP_NOTHING);
    await showAll.click();
    await expect(status).toHaveText(mapSize(tree.questions.length, tree.outcomes.length));
    await expect(drawn).toHaveCount(tree.questions.length + tree.outcomes.length);
  });

  test('stands on paper without what only a screen can use, its drawing at the top of a page', async ({
    page,
  }) => {
    const { search, drawing, drawn, drawingFile, listed } = mapPage(page);
    await page.emulateMedia({ media: 'print' });
    for (const part of [drawing, drawn.first(), listed.first()]) await expect(part).toBeVisible();
    for (const part of [search, drawingFile]) await expect(part).toBeHidden();
    const top = (locator: Locator) => locator.evaluate((node) => node.getBoundingClientRect().top);
    expect(await top(drawing.locator('svg'))).toBe(await top(page.locator('zoom-box')));
  });

  for (const part of ['verdict', 'department'] as const) {
    test(`the filter by ${part} hides in list and drawing alike`, async ({ page, published }) => {
      const map = mapPage(page);
      const tree = await published('tree');
      const chosen = tree.outcomes.find(({ department }) => department !== null)?.[part] ?? '';
      const matching = tree.outcomes.filter((outcome) => outcome[part] === chosen).map(({ id }) => id);
      await map[part].selectOption(chosen);
      await expect(map.status).toHaveText(mapFound(0, matching.length));
      const kept = withWaysTo(matching, tree);
      expect(kept.length).toBeLessThan(tree.questions.length + tree.outcomes.length);
      expect(await idsOf(map.listed)).toEqual(kept);
      expect(await idsOf(map.drawn)).toEqual(kept);
    });
  }

  test('what is typed stays in the page', async ({ page, context, links }) => {
    const sent: string[] = [];
    page.on('request', (asked) => sent.push(asked.url()));
    const { search, status } = mapPage(page);
    await search.fill(TYPED);
    await expect(status).toHaveText(MAP_NOTHING);
    await search.press('Enter');
    await expect(page).toHaveURL(links.treeMap);
    expect(sent.filter((url) => url.includes(TYPED))).toEqual([]);
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  });

  test('the drawing is shown larger, smaller and whole', async ({ page }) => {
    const { drawing, zoom } = mapPage(page);
    const roomBeside = () => drawing.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    const usual = await roomBeside();
    expect(usual).toBeGreaterThan(0);
    await zoom('in').click();
    await expect.poll(roomBeside).toBeGreaterThan(usual);
    await zoom('whole').click();
    await expect.poll(roomBeside).toBe(0);
  });

  test('the wheel with Ctrl held zooms the drawing and not the page', async ({ page }) => {
    const { drawing } = mapPage(page);
    const width = () => drawing.evaluate(({ scrollWidth }) => scrollWidth);
    const usual = await width();
    await drawing.hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await expect.poll(width).toBeGreaterThan(usual);
  });

  test('every text of the drawing fits its box', async ({ page }) => {
    const { drawn } = mapPage(page);
    const tooWide = await drawn.evaluateAll((boxes) =>
      boxes
        .filter((box) => {
          const edge = box.querySelector('rect')?.getBoundingClientRect().right ?? 0;
          return [...box.querySelectorAll('text')].some((text) => text.getBoundingClientRect().right > edge);
        })
        .map((box) => box.textContent),
    );
    expect(tooWide).toEqual([]);
  });

  test(
    'a node leads to its page from list and drawing, and to its source file',
    anyBase,
    async ({ page, links }) => {
      const { drawnNode, listedNode } = mapPage(page);
      const place = listedNode(OUTCOME.id).first();
      await expect(place.getByRole('link').first()).toHaveAttribute('href', links.node(OUTCOME.id));
      await expect(place.getByRole('link').last()).toHaveAttribute(
        'href',
        /\/content\/tree\/outcomes\/opozdal\.mdx$/,
      );
      await drawnNode(OUTCOME.id).getByRole('link').click();
      await expect(treePage(page).outcome(OUTCOME.id)).toBeVisible();
    },
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  test('list, drawing and text hold the whole tree', anyBase, async ({ page, request, links, published }) => {
    const { search, zoom, listed, drawn, drawingFile, textFile } = mapPage(page);
    const { questions, outcomes } = await published('tree');
    const ids = [...questions, ...outcomes].map(({ id }) => id).sort();
    await page.goto(links.treeMap);
    expect(await idsOf(listed)).toEqual(ids);
    expect(await idsOf(drawn)).toEqual(ids);
    // A control that does nothing is not shown.
    await expect(search).toBeHidden();
    await expect(zoom('in')).toBeHidden();

    await expect(drawingFile).toHaveAttribute('href', links.treeDrawing);
    await expect(textFile).toHaveAttribute('href', links.treeText);
    const text = await (await request.get(links.treeText)).text();
    for (const { id, title } of questions) expect(text).toContain(`\n${id}. ${title}\n`);
    for (const { id, number, title } of outcomes) expect(text).toContain(`\n${number} ${id}. ${title}\n`);
  });
});
