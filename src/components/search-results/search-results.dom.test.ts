import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_QUERY_LENGTH } from '../../domain/search/analyze-query.ts';
import { composeSpellingFile } from '../../domain/search/compose-spelling-file.ts';
import type { AnswersFile } from '../../domain/search/answer-document.ts';
import type { FullTextHit } from '../../domain/search/full-text.ts';
import { RECENT_QUERIES_KEY } from '../../domain/search/recent-queries.ts';
import { SETTINGS } from '../../domain/settings/settings.ts';
import { ASK_SOMETHING, CUT, searchLiterally, shownFor, UNREADABLE } from '../../texts/search-results.ts';
import { handOverQuery } from '../../browser/hand-over-query.ts';
import { openFullText, searchFullText } from './search-full-text.ts';
import './search-results.element.ts';

vi.mock('./search-full-text.ts');

const INDEX = '/poisk/otvety.json';
const LETTERS = 'w'.repeat(100_000);
const HTML = '<img src=x onerror=alert(1)>';

/** Requests for the index in order, answered when a test says so. */
let requests: PromiseWithResolvers<Response>[];
/** What comes for the spelling, in order; else nothing useful does. */
let spellings: Promise<Response>[];

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  requests = [];
  spellings = [];
  vi.mocked(openFullText).mockReset().mockResolvedValue({ search: vi.fn() });
  vi.mocked(searchFullText).mockReset().mockResolvedValue([]);
  vi.stubGlobal('fetch', (url: string) => {
    const spelling = url.endsWith('slova.json') ? spellings.shift() : undefined;
    if (spelling !== undefined) return spelling;
    if (url !== INDEX) return Promise.resolve(new Response('{}'));
    const request = Promise.withResolvers<Response>();
    requests.push(request);
    return request.promise;
  });
});

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

/** Unlike browsers, happy-dom tells a page of the addresses that it has replaced itself. */
window.addEventListener('hashchange', (event) => {
  if (event instanceof HashChangeEvent) event.stopImmediatePropagation();
});

/** Leads to another address of the same page, as a link or the history would. */
function follow(address: string, state: unknown = null): void {
  history.pushState(state, '', address);
  window.dispatchEvent(new Event('hashchange'));
}

function open(address: string, state: unknown = null): void {
  history.replaceState(state, '', `/poisk/${address}`);
  const page = document.createElement('div');
  page.innerHTML = `<main data-search="idle"><input><search-results data-home="/" data-index="${INDEX}" data-spelling="/poisk/slova.json">
    <p role="status"></p><ul class="search-notes"></ul><p class="search-failure" hidden><span></span><button>Повторить</button></p>
    <div class="found"><div class="filters"></div><ol id="results"></ol><ol id="maybe"></ol></div></search-results></main>`;
  document.body.replaceChildren(page);
}

function fileOf(title: string): AnswersFile {
  return {
    answers: [{ url: '/a/', type: 'article', title }],
    phrases: [''],
    notices: [],
  };
}

function answer(place: number, title: string): void {
  requests[place]?.resolve(new Response(JSON.stringify(fileOf(title))));
}

const state = () => document.querySelector('main')?.dataset['search'];
const retry = () => document.querySelector<HTMLElement>('.search-failure button')?.click();
const box = () => document.querySelector('input')?.value;
const notes = () => document.querySelector('.search-notes')?.textContent;
const titles = () => Array.from(document.querySelectorAll('ol > li > a'), (link) => link.textContent);
const isDone = () => vi.waitFor(() => expect(state()).toBe('done'));

/** Until all that waits for what has arrived has run. */
const isQuiet = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

describe('search-results', () => {
  test.each(['', '#q=', '#q=+', '#q=%E2%80%AE'])('asks for nothing at the address %j', (search) => {
    open(search);
    expect(state()).toBe('idle');
    expect(requests).toEqual([]);
    expect(openFullText).not.toHaveBeenCalled();
  });

  test('answers the query of the address and writes it into the box', async () => {
    open('#q=%D0%B2%D0%B0%D0%B7%D0%B0');
    expect(box()).toBe('ваза');
    expect(state()).toBe('searching');
    answer(0, 'Где ваза?');
    await isDone();
    expect(titles()).toEqual(['Где ваза?']);
  });

  test.each([
    ['a query that a link brings', '?q=%D1%87%D0%B0%D1%82', '#q=%D1%87%D0%B0%D1%82'],
    ['one that is meant to the letter', '?q=xfn&bukvalno=1&from=chat', '#q=xfn&bukvalno=1'],
    ['one of 300 letters', `?q=${'w'.repeat(300)}`, `#q=${'w'.repeat(300)}`],
    ['a longer one of a link', `?q=${'w'.repeat(301)}`, ''],
    ['a longer one behind #', `#q=${LETTERS}`, ''],
  ])('takes %s out of the address that hosts see', (_, address, expected) => {
    open(address);
    expect(location.href.slice(location.origin.length)).toBe(`/poisk/${expected}`);
    expect(state()).toBe('searching');
  });

  test('keeps a query that fits no address for a reload of the page', async () => {
    open(`#q=${LETTERS}`);
    open('', history.state);
    expect(box()).toBe('w'.repeat(MAX_QUERY_LENGTH));
    answer(1, 'Где ваза?');
    await isDone();
    expect(notes()).toBe(CUT);
  });

  test('takes a query that the page before has handed over, once', () => {
    handOverQuery('w'.repeat(301));
    open('');
    expect(box()).toBe('w'.repeat(301));
    open('');
    expect(box()).toBe('');
    expect(sessionStorage).toHaveLength(0);
  });

  test('answers the query that comes into the place of another, and opens nothing twice', async () => {
    open('#q=%D0%B2%D0%B0%D0%B7%D0%B0');
    answer(0, 'Где ваза?');
    await isDone();
    follow('#q=%D1%87%D0%B0%D1%82');
    expect(box()).toBe('чат');
    await isDone();
    expect(titles()).toEqual([]);
    follow('#q=%D0%B2%D0%B0%D0%B7%D0%B0');
    await vi.waitFor(() => expect(titles()).toEqual(['Где ваза?']));
    expect(requests).toHaveLength(1);
    expect(openFullText).toHaveBeenCalledOnce();
  });

  test('is as before all queries once the address asks for none', async () => {
    open('#q=%D0%B2%D0%B0%D0%B7%D0%B0');
    answer(0, 'Где ваза?');
    await isDone();
    follow('/poisk/');
    expect(state()).toBe('idle');
    expect(box()).toBe('');
    expect(titles()).toEqual([]);
    expect(document.querySelector('[role=status]')?.textContent).toBe(ASK_SOMETHING);
  });

  test('goes on to name its query in the address where a link leads to a place on it', async () => {
    open('#q=%D0%B2%D0%B0%D0%B7%D0%B0');
    answer(0, 'Где ваза?');
    await isDone();
    follow('#main');
    expect(location.hash).toBe('#q=%D0%B2%D0%B0%D0%B7%D0%B0');
    expect(titles()).toEqual(['Где ваза?']);
  });

  test('waits for the spelling of an unknown word before it shows anything', async () => {
    const spelling = Promise.withResolvers<Response>();
    spellings.push(spelling.promise);
    open('#q=%D0%BA%D1%83%D1%80%D0%B5%D1%80');
    answer(0, 'Где курьер?');
    await isQuiet();
    expect(state()).toBe('searching');
    expect(titles()).toEqual([]);
    spelling.resolve(
      new Response(JSON.stringify(composeSpellingFile(fileOf('Где курьер?'), ['Где курьер?'], new Set()))),
    );
    await isDone();
    expect(titles()).toEqual(['Где курьер?']);
  });

  test.each([
    ['broken percent-encoding', '#q=%E0%A4%A'],
    ['half a character', '#q=%F0%9F%8E'],
  ])('says of %s that it cannot be read, and asks for nothing', (_, search) => {
    open(search);
    expect(box()).toBe('');
    expect(notes()).toBe(UNREADABLE);
    expect(state()).toBe('idle');
    expect(requests).toEqual([]);
  });

  test.each([
    ['right-to-left marks', '#q=%E2%80%AEгде%E2%80%8F+ваза', 'где ваза', ''],
    ['half of a surrogate pair', '#q=%ED%A0%BDваза', 'ваза', UNREADABLE],
    ['HTML', `#q=${encodeURIComponent(HTML)}`, HTML, ''],
    [
      'HTML beside a word to put right',
      `#q=${encodeURIComponent(`${HTML} dfpf`)}`,
      `${HTML} dfpf`,
      `${shownFor('ваза')} ${searchLiterally(`${HTML} dfpf`)}`,
    ],
    ['only common words', '#q=как+мне+быть', 'как мне быть', ''],
    ['100,000 letters', `#q=${LETTERS}`, 'w'.repeat(MAX_QUERY_LENGTH), CUT],
  ])('stays whole with %s', async (_, search, typed, note) => {
    open(search);
    answer(0, 'Где ваза?');
    await isDone();
    expect(box()).toBe(typed);
    expect(notes()).toBe(note);
    expect(document.querySelector('[role=status]')?.textContent).not.toBe('');
    expect(document.querySelector('img')).toBeNull();
  });

  test('prints what the index found before the full text comes, which changes no place', async () => {
    const texts = Promise.withResolvers<FullTextHit[]>();
    vi.mocked(searchFullText).mockReturnValueOnce(texts.promise);
    open('#q=%D0%B2%D0%B0%D0%B7%D0%B0');
    answer(0, 'Где ваза?');
    await vi.waitFor(() => expect(titles()).toEqual(['Где ваза?']));
    expect(state()).toBe('searching');
    texts.resolve([{ url: '/b/', title: 'Ваза', excerpt: '', passages: [], score: 9, coverage: 1 }]);
    await isDone();
    expect(titles()).toEqual(['Где ваза?', 'Ваза']);
  });

  test('remembers the query for a reader who wants that, whatever brought them', () => {
    open('#q=%D0%B2%D0%B0%D0%B7%D0%B0');
    expect(localStorage.getItem(RECENT_QUERIES_KEY)).toBeNull();
    localStorage.setItem(SETTINGS.recent.key, 'yes');
    open('#q=%D0%B2%D0%B0%D0%B7%D0%B0');
    expect(localStorage.getItem(RECENT_QUERIES_KEY)).toBe('["ваза"]');
  });

  test('drops what an older search still brings', async () => {
    open('#q=%D0%B2%D0%B0%D0%B7%D0%B0');
    retry();
    answer(1, 'Новая ваза');
    await isDone();
    answer(0, 'Старая ваза');
    await isQuiet();
    expect(titles()).toEqual(['Новая ваза']);
    expect(state()).toBe('done');
  });

  test('drops the full text an older search still brings', async () => {
    const late = Promise.withResolvers<[]>();
    vi.mocked(searchFullText).mockReturnValueOnce(late.promise);
    open('#q=%D0%B2%D0%B0%D0%B7%D0%B0');
    answer(0, 'Старая ваза');
    await vi.waitFor(() => expect(searchFullText).toHaveBeenCalledOnce());
    retry();
    answer(1, 'Новая ваза');
    await isDone();
    late.resolve([]);
    await isQuiet();
    expect(titles()).toEqual(['Новая ваза']);
  });

  test('gives each try of the full text its number, for an address of its own', async () => {
    vi.mocked(openFullText).mockRejectedValueOnce(new Error('404'));
    open('#q=%D0%B2%D0%B0%D0%B7%D0%B0');
    answer(0, 'Где ваза?');
    await isDone();
    retry();
    expect(vi.mocked(openFullText).mock.calls.map(([{ attempt }]) => attempt)).toEqual([1, 2]);
  });
});
