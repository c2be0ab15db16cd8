import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WALK_KEY } from '../../domain/settings/walk-key.ts';
import { toyTree } from '../../testing/toy-tree.ts';
import { STALE_ANSWERS } from '../../texts/tree.ts';
import './your-answers.element.ts';

const tree = toyTree({
  root: { late: 'where', lost: 'status' },
  where: { near: 'status', abroad: 'customs' },
  status: { sent: 'wait', gone: 'person' },
});
const file = {
  root: tree.root,
  questions: [...tree.questions.values()].map((question) => ({ ...question, url: `/tree/${question.id}/` })),
  outcomes: [...tree.outcomes].map((id) => ({ id, url: `/tree/${id}/` })),
  moved: { 'root.asked': 'root.lost' },
};

const texts = (selector: string) =>
  Array.from(document.querySelectorAll<HTMLElement>(selector))
    .filter((element) => element.closest('[hidden]') === null)
    .map(({ textContent }) => textContent.trim());
const hrefs = (selector: string) =>
  Array.from(document.querySelectorAll(selector), (link) => link.getAttribute('href'));

/** Opens the page of a node; the answers shown, once they are. */
async function open(node: string, { answers = '', address = `/tree/${node}/` } = {}): Promise<void> {
  if (answers !== '') sessionStorage.setItem(WALK_KEY, answers);
  history.replaceState(null, '', address);
  const questions = tree.questions.get(node)?.answers ?? [];
  document.body.innerHTML = `<main><h1>${node}</h1>
    <div class="for-you"><h2 hidden>Для вас, если</h2><ul data-shared></ul><ul data-own hidden></ul></div>
    <ul>${questions.map(({ id, to }) => `<li><a href="/tree/${to}/" data-answer="${id}">${id}</a></li>`).join('')}</ul>
    <ul><li data-parent>Назад</li><li><a href="#root" data-restart>Начать сначала</a></li></ul>
    <your-answers node="${node}" data-address="https://help.shop.example/tree/${node}/" data-tree="/tree.json"><section hidden><ol></ol><copy-text></copy-text></section></your-answers>
  </main>`;
  await vi.dynamicImportSettled();
}

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(Response.json(file))),
  );
});

afterEach(() => vi.unstubAllGlobals());

describe('your-answers', () => {
  test('loads nothing for a visitor without answers', async () => {
    await open('status');
    expect(fetch).not.toHaveBeenCalled();
    expect(texts('your-answers section')).toEqual([]);
    expect(texts('[data-parent]')).toEqual(['Назад']);
  });

  test('lists the answers that led to a question, with a way to change each and one back', async () => {
    await open('status', { answers: 'root.late,where.near' });
    await vi.waitFor(() => expect(texts('your-answers li p')).toEqual(['root?', 'where?']));
    expect(hrefs('your-answers a')).toEqual(['/tree/root/#izmenit', '/tree/where/#izmenit']);
    expect(texts('[data-parent]')).toEqual([]);
    expect(texts('[data-back]')).toEqual(['Назад: where?']);
    expect(hrefs('[data-back] a')).toEqual(['/tree/where/']);
    expect(hrefs('[data-answer]')).toEqual(['/tree/wait/', '/tree/person/']);
  });

  test('tells an outcome’s visitor what is true of them, and forgets what other ways asked', async () => {
    await open('wait', { answers: 'where.near,root.lost,status.sent' });
    await vi.waitFor(() => expect(texts('[data-own] li')).toEqual(['root.lost', 'status.sent']));
    expect(texts('.for-you h2')).toEqual(['Для вас, если']);
    expect(sessionStorage.getItem(WALK_KEY)).toBe('root.lost,status.sent');
    const link = document.querySelector('copy-text')?.getAttribute('text');
    expect(link).toBe('https://help.shop.example/tree/wait/?otvety=root.lost,status.sent');
  });

  test('says nothing of answers that lead elsewhere', async () => {
    await open('person', { answers: 'root.lost,status.sent' });
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    await new Promise((done) => setTimeout(done));
    expect(texts('your-answers section')).toEqual([]);
    expect(sessionStorage.getItem(WALK_KEY)).toBe('root.lost,status.sent');
  });

  test('leads from a changed answer over the kept ones', async () => {
    await open('root', { answers: 'root.late,where.near,status.sent', address: '/tree/root/#izmenit' });
    await vi.waitFor(() => expect(hrefs('[data-answer]')).toEqual(['/tree/wait/', '/tree/wait/']));
    await open('root', { answers: 'root.lost,status.sent', address: '/tree/root/#izmenit' });
    await vi.waitFor(() => expect(hrefs('[data-answer]')).toEqual(['/tree/where/#izmenit', '/tree/wait/']));
  });

  test('takes answers from a link and out of the address', async () => {
    await open('wait', { answers: 'root.late', address: '/tree/wait/?otvety=root.lost,status.sent' });
    await vi.waitFor(() => expect(texts('[data-own] li')).toEqual(['root.lost', 'status.sent']));
    expect(location.href).toBe(`${location.origin}/tree/wait/`);
    expect(sessionStorage.getItem(WALK_KEY)).toBe('root.lost,status.sent');
  });

  test('takes an answer of an old link as what it is now', async () => {
    await open('wait', { address: '/tree/wait/?otvety=root.asked,status.sent' });
    await vi.waitFor(() => expect(texts('[data-own] li')).toEqual(['root.lost', 'status.sent']));
  });

  test.each([
    ['to questions that the tree does not have', `,rubbish.${'z'.repeat(5000)}`],
    ['to questions that are not asked on the way', ',where.near'],
  ])('keeps of a link no answers %s', async (_, more) => {
    await open('status', { address: `/tree/status/?otvety=root.lost${more}` });
    await vi.waitFor(() => expect(texts('[data-back]')).toHaveLength(1));
    expect(sessionStorage.getItem(WALK_KEY)).toBe('root.lost');
  });

  test.each([
    ['a question that is gone', 'begin.lost,status.sent'],
    ['an answer that is gone', 'root.stolen,status.sent'],
    ['answers that lead elsewhere', 'root.lost,status.gone'],
    ['no answers', 'чепуха'],
  ])('degrades a link with %s to the page for everybody', async (_, answers) => {
    await open('wait', { address: `/tree/wait/?otvety=${answers}` });
    await vi.waitFor(() => expect(texts('h1 + .note')).toEqual([STALE_ANSWERS]));
    expect(texts('your-answers section')).toEqual([]);
    expect(location.search).toBe('');
    expect(sessionStorage).toHaveLength(0);
  });

  test('leaves the page as it is if the tree does not load', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    await open('wait', { answers: 'root.lost,status.sent' });
    await new Promise((done) => setTimeout(done));
    expect(texts('your-answers section')).toEqual([]);
  });

  test('forgets the answers when the visitor starts again', async () => {
    await open('status', { answers: 'root.lost' });
    await vi.waitFor(() => expect(texts('[data-back]')).toHaveLength(1));
    document.querySelector<HTMLElement>('[data-restart]')?.click();
    expect(sessionStorage).toHaveLength(0);
  });

  test('corrects a page put by that shows answers changed since', async () => {
    await open('wait', { answers: 'root.lost,status.sent' });
    await vi.waitFor(() => expect(texts('[data-own] li')).toHaveLength(2));
    sessionStorage.setItem(WALK_KEY, 'root.lost,status.gone');
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(texts('[data-own] li')).toEqual([]);
    expect(texts('your-answers section')).toEqual([]);
    expect(texts('.for-you h2')).toEqual([]);
  });

  test.each([
    ['an answer', 'navigate', 'root.lost', 'H1'],
    ['a reload', 'reload', 'root.lost', 'BODY'],
  ])('after %s the focus is on %4$s', async (_, type, answers, focused) => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as unknown as PerformanceEntry]);
    await open('status', { answers });
    await vi.waitFor(() => expect(texts('[data-back]')).toHaveLength(1));
    expect(document.activeElement?.tagName).toBe(focused);
    vi.restoreAllMocks();
  });
});
