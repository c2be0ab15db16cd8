import { beforeEach, describe, expect, test } from 'vitest';
import { analyzeQuery } from '../../domain/search/analyze-query.ts';
import type { RankedResult } from '../../domain/search/rank-results.ts';
import { NOW_FOR_ALL } from '../../texts/notice.ts';
import { FULL_TEXT_FAILED, SEARCH_FAILED } from '../../texts/search.ts';
import { showDone, showEarly, showNotes, showNotices, showSearching } from './results-view.ts';

let host: HTMLElement;
let main: HTMLElement;

function result(url: string, title = url): RankedResult {
  return { url, title, snippet: '<b>Ответ</b>', matchedStems: new Set(['ваз']), score: 1, coverage: 1 };
}

const links = (list: string) =>
  Array.from(host.querySelectorAll(`#${list} > li > a:first-child`), (link) => link.getAttribute('href'));
const status = () => host.querySelector('[role=status]')?.textContent;

beforeEach(() => {
  document.body.innerHTML = `<main data-search="idle"><search-results><p role="status"></p><ul class="search-notes"></ul>
    <p class="search-failure" hidden><span></span></p><div class="search-now"></div><ol id="results"></ol><ol id="maybe"></ol></search-results></main>`;
  host = document.body.querySelector<HTMLElement>('search-results') ?? document.body;
  main = document.body.querySelector('main') ?? document.body;
});

describe('showDone', () => {
  test('prints results in order, each with its link first, and counts them', () => {
    showDone(host, analyzeQuery('ваза'), { results: [result('/a/'), result('/b/')], maybe: [] }, 'none');
    expect(links('results')).toEqual(['/a/', '/b/']);
    expect(status()).toBe('По запросу «ваза» нашлись 2 ответа');
    expect(main.dataset['search']).toBe('done');
  });

  test('keeps guesses apart from results', () => {
    showDone(host, analyzeQuery('ваза'), { results: [], maybe: [result('/a/')] }, 'none');
    expect(links('results')).toEqual([]);
    expect(links('maybe')).toEqual(['/a/']);
    expect(status()).toContain('Возможно, вы ищете');
  });

  test.each([
    ['ваза', 'По запросу «ваза» ничего не нашлось'],
    ['как где', 'В запросе «как где» нет слов, по которым можно искать'],
  ])('says for %j that nothing was found', (query, expected) => {
    showDone(host, analyzeQuery(query), { results: [], maybe: [] }, 'none');
    expect(status()).toContain(expected);
  });

  test.each([
    ['none', 'done', ''],
    ['fullText', 'done', FULL_TEXT_FAILED],
    ['both', 'failed', SEARCH_FAILED],
  ] as const)('with failure %s is %s and says %j', (failure, state, text) => {
    showDone(host, analyzeQuery('ваза'), { results: [], maybe: [] }, failure);
    expect(main.dataset['search']).toBe(state);
    expect(host.querySelector('.search-failure span')?.textContent).toBe(text);
    expect(host.querySelector('.search-failure')?.hasAttribute('hidden')).toBe(failure === 'none');
  });

  test('marks what matched and reads no text as HTML', () => {
    showDone(host, analyzeQuery('ваза'), { results: [result('/a/', 'Где <i>ваза</i>?')], maybe: [] }, 'none');
    expect(host.querySelector('mark')?.textContent).toBe('ваза');
    expect(host.querySelector('i, b')).toBeNull();
  });

  test('leaves the list alone once the reader is among the results', () => {
    showEarly(host, { results: [result('/a/')], maybe: [] });
    host.querySelector<HTMLElement>('#results a')?.focus();
    showDone(host, analyzeQuery('ваза'), { results: [result('/b/'), result('/a/')], maybe: [] }, 'none');
    expect(links('results')).toEqual(['/a/']);
  });
});

describe('showEarly', () => {
  test('prints no guesses: the full text may still be sure', () => {
    showEarly(host, { results: [], maybe: [result('/a/')] });
    expect(links('maybe')).toEqual([]);
  });
});

describe('showSearching', () => {
  test('takes back an earlier failure', () => {
    showDone(host, analyzeQuery('ваза'), { results: [], maybe: [] }, 'both');
    showSearching(host);
    expect(main.dataset['search']).toBe('searching');
    expect(host.querySelector('.search-failure')?.hasAttribute('hidden')).toBe(true);
  });
});

describe('showNotices', () => {
  test('prints notices above the results, in place of those of an earlier search', () => {
    const notice = { url: '/#notice-x', text: '<b>Чат</b> стоит', stems: [], from: '', until: '' };
    showNotices(host, [notice]);
    expect(host.querySelector('.search-now > .note')?.textContent).toBe(`${NOW_FOR_ALL} <b>Чат</b> стоит`);
    showNotices(host, []);
    expect(host.querySelector('.note')).toBeNull();
  });
});

describe('showNotes', () => {
  test.each([
    ['nothing of a plain query', 'ваза', false, []],
    ['dropped words', 'где ваза', false, ['Не учитывали слова: где.']],
    ['nothing of a query that has only such words', 'как где', false, []],
    ['a cut', 'в'.repeat(2001), false, ['Запрос длинный: мы прочитали первые 2000 знаков.']],
    ['a damaged address', '', true, ['Часть адреса повреждена, эти знаки мы пропустили.']],
  ])('says %s', (_, query, unreadable, expected) => {
    showNotes(host, analyzeQuery(query), unreadable);
    const notes = Array.from(host.querySelectorAll('.search-notes li'), (note) => note.textContent);
    expect(notes).toEqual(expected);
  });
});
