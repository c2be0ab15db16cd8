import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { permalinks } from '../../domain/permalink/permalink.ts';
import { composeReply, replyText } from '../../domain/reply/compose-reply.ts';
import type { ReplyPage } from '../../domain/reply/reply-page.ts';
import type { AnswersFile, ShownAnswer } from '../../domain/search/answer-document.ts';
import { answerQuery } from '../../domain/search/answer-query.ts';
import { buildAnswersIndex } from '../../domain/search/answers-index.ts';
import { composeSpellingFile } from '../../domain/search/compose-spelling-file.ts';
import { composeFurtherWords } from '../../domain/search/compose-further-words.ts';
import { answersDigest } from '../../domain/search/further-words.ts';
import { packSynonyms } from '../../domain/search/synonyms.ts';
import { RECENT_QUERIES_KEY } from '../../domain/search/recent-queries.ts';
import { stemsOf } from '../../domain/language/words.ts';
import { SETTINGS } from '../../domain/settings/settings.ts';
import { NOW_FOR_ALL } from '../../texts/notice.ts';
import { copyYourself, REPLY_FAILED } from '../../texts/page.ts';
import {
  copiedLink,
  copiedReply,
  GUESSES,
  OFTEN_ASKED,
  RECENT_QUERY,
  suggestionCount,
} from '../../texts/search.ts';
import { takeHandedQuery } from '../../browser/hand-over-query.ts';
import { startSuggestions } from './suggestions.ts';

vi.mock('../../domain/search/answer-query.ts', { spy: true });

const COURIER = 'Где курьер?';
const COURIER_LATE = 'Курьер опаздывает';

function page(url: string, title: string, rest: Partial<ShownAnswer> = {}): ShownAnswer {
  return { url, type: 'article', title, ...rest };
}

const FILE: AnswersFile = {
  answers: [
    page('/help/kurer/', COURIER, { number: 'А-12', mark: { verdict: 'cannot' } }),
    page('/help/reshenie/opozdal/', COURIER_LATE, { number: 'Р-17', type: 'outcome' }),
    ...Array.from({ length: 8 }, (_, place) => page(`/help/chek/${String(place)}/`, 'Чек')),
  ],
  phrases: [],
  notices: [
    {
      url: '/help/#notice-sboy',
      text: 'Чат стоит',
      stems: stemsOf('чат'),
      from: '2000-01-01T00:00:00Z',
      until: '2999-01-01T00:00:00Z',
    },
  ],
};
const jsonResponse = (value: unknown) => new Response(JSON.stringify(value));

/** What the reply about the courier is composed of. */
const COURIER_REPLY: ReplyPage = {
  link: 'https://help.shop.example/help/a/12/',
  middle: 'Курьер в пути, напишите сюда, если опоздает.',
  aboutOrder: false,
  prepare: [],
  dont: [],
  checked: '2026-11-20',
  fits: {},
};
const COURIER_TEXT = replyText(composeReply(COURIER_REPLY, { form: 'chat', tone: 'short' }));
/** Operators alone read the page of the courier who is late. */
const REPLIES: Readonly<Record<string, ReplyPage | null>> = {
  '/help/kurer/otvet.json': COURIER_REPLY,
  '/help/reshenie/opozdal/otvet.json': null,
};

const origin = 'https://help.shop.example';
const writeText = vi.fn<(text: string) => Promise<void>>();
const fetchFile = vi.fn<(url: string) => Promise<Response>>();

let host: HTMLElement;
let input: HTMLInputElement;
let life: AbortController;

beforeEach(async () => {
  localStorage.clear();
  writeText.mockReset().mockResolvedValue(undefined);
  fetchFile
    .mockReset()
    .mockImplementation((url) =>
      Promise.resolve(
        jsonResponse(url === '/help/poisk/otvety.json' ? FILE : url in REPLIES ? REPLIES[url] : ''),
      ),
    );
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.stubGlobal('fetch', fetchFile);
  document.body.innerHTML = `<div id="host" data-home="${origin}/help/" data-index="/help/poisk/otvety.json" data-further="/help/poisk/nazvaniya.json" data-spelling="/help/poisk/slova.json">
    <form><input name="q"></form><p class="unseen" role="status"></p></div>`;
  host = document.getElementById('host') ?? document.body;
  input = document.body.querySelector('input') ?? document.createElement('input');
  // What is tested is that a link is followed, not where it leads.
  host.addEventListener('click', (event) => {
    event.preventDefault();
  });
  life = new AbortController();
  input.focus();
  await startSuggestions(host, life.signal);
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function type(query: string): void {
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Types a query and waits for all that it made the box load. */
async function ask(query: string): Promise<void> {
  type(query);
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Whether the key was taken. */
function press(key: string, modifiers: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
  input.dispatchEvent(event);
  return event.defaultPrevented;
}

function keep(...queries: readonly string[]): void {
  localStorage.setItem(RECENT_QUERIES_KEY, JSON.stringify(queries));
}

const options = () => Array.from(host.querySelectorAll('[role=option]'), (option) => option.textContent);
const status = () => host.querySelector('[role=status]');
const headingsOfGroups = () =>
  Array.from(host.querySelectorAll('[role=group]'), (group) => group.getAttribute('aria-label'));

describe('startSuggestions', () => {
  test('suggests pages with their verdict and what matched, and counts them', () => {
    type('курьер');
    expect(options()).toEqual([expect.stringMatching(/^Где курьер\?.*Не может$/), COURIER_LATE]);
    expect(host.querySelector('mark')?.textContent).toBe('курьер');
    expect(status()?.textContent).toBe(suggestionCount(2));
  });

  test('shows no list for a slip before the spelling is there, then that of what was meant', async () => {
    const spelling = Promise.withResolvers<Response>();
    fetchFile.mockImplementation((url) =>
      url.endsWith('slova.json') ? spelling.promise : Promise.resolve(jsonResponse({})),
    );
    type('чек');
    type('куреьр');
    type('курер');
    expect(options()).toHaveLength(6);
    spelling.resolve(jsonResponse(composeSpellingFile(FILE, [COURIER, COURIER_LATE, 'Чек'], new Set())));
    await vi.waitFor(() => expect(options()).toHaveLength(2));
    expect(fetchFile.mock.calls.filter(([url]) => url.endsWith('slova.json'))).toHaveLength(1);
  });

  test('takes a slip as it was typed if the spelling does not come', async () => {
    type('чек');
    type('курер');
    await vi.waitFor(() => expect(options()).toEqual([]));
  });

  test('suggests no more than six', () => {
    type('чек');
    expect(options()).toHaveLength(6);
    expect(status()?.textContent).toBe(suggestionCount(6));
  });

  test.each([
    ['a sure page stands alone', 'где курьер', []],
    ['guesses stand below a heading', 'курьер xyz', [GUESSES]],
    ['what says nothing yet gets what is asked often', 'мне', [OFTEN_ASKED]],
    ['what is no word of ours gets nothing', 'xyz', []],
  ])('%s', async (_, query, headings) => {
    await ask(query);
    expect(headingsOfGroups()).toEqual(headings);
  });

  test('offers titles that go on from words that say nothing yet', () => {
    type('ку');
    expect(options()).toHaveLength(6);
    expect(options()[0]).toBe(COURIER_LATE);
    expect(status()?.textContent).toBe(suggestionCount(6));
  });

  test('says first what is none of our topics, and leads to the page that says more', async () => {
    const guesses = answerQuery(buildAnswersIndex(FILE), 'курьер xyz');
    const elsewhere = { text: 'О работе курьером здесь не пишут.' };
    await ask('я');
    vi.mocked(answerQuery).mockReturnValueOnce({ ...guesses, ranking: { ...guesses.ranking, elsewhere } });
    type('работа курьером');
    expect(options().slice(0, 2)).toEqual([elsewhere.text, expect.stringContaining(COURIER)]);
    expect(headingsOfGroups()).toEqual([GUESSES]);
    expect(host.querySelector('[role=option]')?.getAttribute('href')).toBe(
      permalinks('/help/').search('работа курьером'),
    );
  });

  test('puts what everybody has now before all', async () => {
    await ask('чат курьер');
    expect(options()[0]).toBe(`${NOW_FOR_ALL} Чат стоит`);
  });

  test.each(['\uD83D курьер', '\u202Eкурьер\u200F', '<b>курьер</b>'])('reads %j as text', (query) => {
    type(query);
    expect(options()).toHaveLength(2);
    expect(host.querySelector('b')).toBeNull();
  });

  test('asks once for further words when the reader types, and keeps the list as it is', () => {
    fetchFile.mockClear();
    type('кур');
    type('курьер');
    press('ArrowDown');
    expect(fetchFile.mock.calls).toEqual([['/help/poisk/nazvaniya.json']]);
  });

  test('knows further words from the next letter on', async () => {
    const words = {
      of: answersDigest(FILE),
      synonyms: packSynonyms([{ from: 'гонец', to: ['курьер'] }]),
      elsewhere: [],
      topics: [],
    };
    const further = composeFurtherWords(FILE, words, [], []);
    fetchFile.mockImplementation((url) =>
      Promise.resolve(jsonResponse(url.endsWith('nazvaniya.json') ? further : {})),
    );
    type('г');
    await vi.waitFor(() => {
      type('гонец');
      expect(options()).toEqual([expect.stringContaining(COURIER), expect.stringContaining(COURIER_LATE)]);
    });
  });

  test.each(['submit', 'hashchange'])('hides the list on %s, which brings the results', (event) => {
    type('курьер');
    (event === 'submit' ? input.form : window)?.dispatchEvent(new Event(event));
    expect(options()).toEqual([]);
  });

  test('hands a query too long for an address over to the results it leads to', () => {
    const query = `чек ${'w'.repeat(300)}`;
    const { analysis, ranking, ...found } = answerQuery(buildAnswersIndex(FILE), 'xyz');
    const elsewhere = { text: 'О работе здесь не пишут.' };
    vi.mocked(answerQuery).mockReturnValueOnce({ ...found, analysis, ranking: { ...ranking, elsewhere } });
    type(query);
    const option = host.querySelector<HTMLElement>('[role=option]');
    expect(option?.getAttribute('href')).toBe('/help/poisk/');
    option?.click();
    expect(takeHandedQuery()).toBe(query);
  });

  test('leaves nothing behind once it is over', () => {
    type('курьер');
    life.abort();
    expect(options()).toEqual([]);
    type('чек');
    expect(options()).toEqual([]);
  });
});

describe('Ctrl+Enter', () => {
  test.each([
    ['the first suggestion', [], `${origin}/help/a/12/`, COURIER],
    ['the chosen suggestion', ['ArrowDown', 'ArrowDown'], `${origin}/help/r/17/`, COURIER_LATE],
  ])('copies the permanent link of %s', async (_, keys, link, title) => {
    type('курьер');
    keys.forEach((key) => press(key));
    expect(press('Enter', { ctrlKey: true })).toBe(true);
    await vi.waitFor(() => expect(status()?.textContent).toBe(copiedLink(title)));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(link);
    expect(host.querySelector('.copied')?.textContent).toBe(copiedLink(title));
    type('курьер');
    expect(host.querySelector('.copied')?.textContent).toBe('');
  });

  test('passes over a notice, which is no page', async () => {
    await ask('чат курьер');
    press('Enter', { metaKey: true });
    await vi.waitFor(() => expect(status()?.textContent).toBe(copiedLink(COURIER)));
  });

  test('shows the link where the browser refuses to copy', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    type('курьер');
    press('Enter', { ctrlKey: true });
    await vi.waitFor(() => expect(status()?.textContent).toBe(copyYourself(`${origin}/help/a/12/`)));
    expect(status()?.classList.contains('unseen')).toBe(false);
  });

  test('copies nothing where nothing is suggested', () => {
    type('xyz');
    expect(press('Enter', { ctrlKey: true })).toBe(true);
    expect(writeText).not.toHaveBeenCalled();
  });
});

describe('Ctrl+Shift+Enter', () => {
  const REPLY = { ctrlKey: true, shiftKey: true };

  test('copies what an operator answers with the marked page', async () => {
    type('курьер');
    press('Enter', REPLY);
    await vi.waitFor(() => expect(status()?.textContent).toBe(copiedReply(COURIER)));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(COURIER_TEXT);
    expect(host.querySelector('.copied')?.textContent).toBe(copiedReply(COURIER));
  });

  test('asks for the clipboard within the press, before the reply has come', async () => {
    const reply = Promise.withResolvers<Response>();
    fetchFile.mockImplementation((url) =>
      url.endsWith('otvet.json') ? reply.promise : Promise.resolve(jsonResponse({})),
    );
    const write = vi.fn<(items: readonly ClipboardItem[]) => Promise<void>>().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText, write } });
    type('курьер');
    press('Enter', REPLY);
    expect(write).toHaveBeenCalledOnce();
    reply.resolve(jsonResponse(COURIER_REPLY));
    const blob = await write.mock.calls[0]?.[0][0]?.getType('text/plain');
    expect(await blob?.text()).toBe(COURIER_TEXT);
    await vi.waitFor(() => expect(status()?.textContent).toBe(copiedReply(COURIER)));
    expect(writeText).not.toHaveBeenCalled();
  });

  test.each([
    ['operators alone read', 'опаздывает', COURIER_LATE, '/help/r/17/'],
    ['has no number', 'чек', 'Чек', '/help/chek/0/'],
  ])('copies the link of a page that %s', async (_, query, title, path) => {
    type(query);
    press('Enter', REPLY);
    await vi.waitFor(() => expect(status()?.textContent).toBe(copiedLink(title)));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(origin + path);
  });

  test('marks the line it copies, and Enter opens that line', async () => {
    const follow = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    type('курьер');
    host.querySelector('[role=option]')?.addEventListener('click', follow);
    press('Enter', REPLY);
    await vi.waitFor(() => expect(status()?.textContent).toBe(copiedReply(COURIER)));
    expect(host.querySelector('[aria-selected=true]')?.textContent).toContain(COURIER);
    press('Enter');
    expect(follow).toHaveBeenCalledOnce();
  });

  test('shows the reply before it is copied, and none of another line', async () => {
    const preview = () => host.querySelector('.reply-preview')?.textContent;
    type('курьер');
    expect(preview()).toBe('');
    press('Shift', REPLY);
    await vi.waitFor(() => expect(preview()).toBe(COURIER_TEXT));
    expect(writeText).not.toHaveBeenCalled();
    press('ArrowDown');
    expect(preview()).toBe('');
  });

  test('loads no reply before it is asked for', () => {
    type('курьер');
    press('ArrowDown');
    expect(fetchFile.mock.calls.flat().filter((url) => url.endsWith('otvet.json'))).toEqual([]);
  });

  test.each([
    ['do not load', () => Promise.reject(new TypeError('offline'))],
    ['are not there', () => Promise.resolve(new Response('', { status: 404 }))],
    ['are another file', () => Promise.resolve(jsonResponse([{ answers: [] }]))],
    ['are torn', () => Promise.resolve(new Response('{"/help/'))],
  ])('says so where the replies %s', async (_, reply) => {
    fetchFile.mockImplementation(reply);
    type('курьер');
    press('Enter', REPLY);
    await vi.waitFor(() => expect(status()?.textContent).toBe(REPLY_FAILED));
    expect(status()?.classList.contains('unseen')).toBe(false);
    expect(writeText).not.toHaveBeenCalled();
  });
});

describe('recent queries', () => {
  const switchOn = () => {
    localStorage.setItem(SETTINGS.recent.key, 'yes');
  };

  test('are neither kept nor shown unless switched on', () => {
    keep('чек');
    type('курьер');
    press('ArrowDown');
    press('Enter');
    expect(localStorage.getItem(RECENT_QUERIES_KEY)).toBe('["чек"]');
    type('');
    expect(options()).toEqual([]);
  });

  test('stand below an empty box, the last first', () => {
    switchOn();
    keep('чек', 'курьер');
    type('');
    expect(options()).toEqual([`${RECENT_QUERY} чек`, `${RECENT_QUERY} курьер`]);
    expect(host.querySelector('[role=option]')?.getAttribute('href')).toBe(
      `/help/poisk/#q=${encodeURIComponent('чек')}`,
    );
  });

  test('are kept when a suggestion is followed', () => {
    switchOn();
    type('курьер');
    press('ArrowDown');
    press('Enter');
    expect(localStorage.getItem(RECENT_QUERIES_KEY)).toBe('["курьер"]');
  });

  test('are pages of no link to copy', () => {
    switchOn();
    keep('курьер');
    type('');
    press('Enter', { ctrlKey: true });
    expect(writeText).not.toHaveBeenCalled();
  });

  test('are not missed where storage is full or denied', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => 'yes',
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    type('курьер');
    press('ArrowDown');
    press('Enter');
    vi.stubGlobal('localStorage', undefined);
    press('Enter');
    type('');
    expect(options()).toEqual([]);
  });
});
