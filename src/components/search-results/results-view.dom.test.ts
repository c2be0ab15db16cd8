import { beforeEach, describe, expect, test } from 'vitest';
import { analyzeQuery } from '../../domain/search/analyze-query.ts';
import type { ShownAnswer } from '../../domain/search/answer-document.ts';
import type { RankedResult, Ranking } from '../../domain/search/rank-results.ts';
import { toyLexicon } from '../../testing/toy-lexicon.ts';
import { SECTIONS } from '../../texts/lists.ts';
import { NOW_FOR_ALL } from '../../texts/notice.ts';
import {
  ANSWERS_FAILED,
  FULL_TEXT_FAILED,
  NEAREST_SECTIONS,
  questionForSupport,
  SEARCH_FAILED,
  UNREADABLE,
} from '../../texts/search-results.ts';
import {
  showDone,
  showEarly,
  showNotices,
  showReading,
  showSearching,
  showUnreadable,
  type SearchOutcome,
} from './results-view.ts';

const NOT_OURS = 'О работе у нас здесь не пишут: этим занимается не поддержка.';

let host: HTMLElement;
let main: HTMLElement;

const read = (query: string) => analyzeQuery(query, toyLexicon(['ваза', 'возврат']));

function result(url: string, title = url, rest: Partial<RankedResult> = {}): RankedResult {
  return {
    url,
    title,
    excerpt: undefined,
    passages: [],
    matchedStems: new Set(['ваз']),
    answer: undefined,
    ...rest,
  };
}

function inSection(url: string, section: string, rest: Partial<ShownAnswer> = {}): RankedResult {
  return result(url, url, { answer: { url, type: 'article', title: url, section, ...rest } });
}

/** What a search for «ваза» came to, by what is unlike a search that found nothing. */
function outcome(rest: Partial<SearchOutcome> = {}): SearchOutcome {
  return {
    analysis: read('ваза'),
    ranking: ranked(),
    answers: {},
    failure: 'none',
    ...rest,
  };
}

function ranked(rest: Partial<Ranking> = {}): Ranking {
  return { results: [], maybe: [], ...rest };
}

const found = (...results: readonly RankedResult[]) => outcome({ ranking: ranked({ results }) });
const guessed = (...maybe: readonly RankedResult[]) => outcome({ ranking: ranked({ maybe }) });
const notOurs = (...maybe: readonly RankedResult[]) =>
  outcome({ ranking: ranked({ maybe, elsewhere: { text: NOT_OURS } }) });

const links = (list: string) =>
  Array.from(host.querySelectorAll(`#${list} > li:not([hidden]) > a:first-child`), (link) =>
    link.getAttribute('href'),
  );
const texts = (selector: string) => Array.from(host.querySelectorAll(selector), (node) => node.textContent);
const status = () => host.querySelector('[role=status]')?.textContent;
const isHidden = (selector: string) => host.querySelector(selector)?.hasAttribute('hidden');

beforeEach(() => {
  document.body.innerHTML = `<main data-search="idle"><search-results>
    <p role="status"></p><ul class="search-notes"></ul><p class="search-failure" hidden><span></span></p>
    <template><copy-text what="reply"></copy-text></template><div class="search-now"></div>
    <div class="found"><div class="filters"></div><ol id="results"></ol><h2 class="guesses-title" hidden></h2><ol id="maybe"></ol></div>
    <div class="support-question" hidden><blockquote></blockquote><copy-text></copy-text></div>
    <h3 class="sections-title">${SECTIONS}</h3>
    <ul class="sections"><li data-section="Доставка"><a>Delivery</a></li><li data-section="Возврат"><a>Returns</a></li>
      <li data-section="Оплата"><a>Payment</a></li></ul>
  </search-results></main>`;
  host = document.body.querySelector<HTMLElement>('search-results') ?? document.body;
  main = document.body.querySelector('main') ?? document.body;
});

describe('showDone', () => {
  test('prints results in order, each with its link first, and counts them', () => {
    showDone(host, found(result('/a/'), result('/b/')));
    expect(links('results')).toEqual(['/a/', '/b/']);
    expect(status()).toBe('По запросу «ваза» нашлись 2 ответа');
    expect(main.dataset['search']).toBe('done');
  });

  test('offers the reply of pages that have one for those who are not operators', () => {
    const article = (number: string, rest: Partial<ShownAnswer> = {}) =>
      inSection(`/${number}/`, 'Доставка', { number, ...rest });
    showDone(host, found(article('А-1'), article('А-2', { audience: 'operator' }), result('/page/')));
    const buttons = host.querySelectorAll('#results copy-text');
    expect(Array.from(buttons, (button) => button.getAttribute('text'))).toEqual(['/А-1/']);
  });

  test('keeps guesses apart from results, below a heading of their own', () => {
    showDone(host, guessed(result('/a/')));
    expect(links('results')).toEqual([]);
    expect(links('maybe')).toEqual(['/a/']);
    expect(status()).toBe('По запросу «ваза» точного ответа нет');
    expect(isHidden('.guesses-title')).toBe(false);
    showDone(host, found(result('/a/')));
    expect(isHidden('.guesses-title')).toBe(true);
  });

  test('says of what is none of our topics whose it is, above what comes nearest', () => {
    showDone(host, notOurs(result('/a/')));
    expect(texts('.note')).toEqual([NOT_OURS]);
    expect(status()).toBe(NOT_OURS);
    expect(links('results')).toEqual([]);
    expect(links('maybe')).toEqual(['/a/']);
    showDone(host, found(result('/a/')));
    expect(texts('.note')).toEqual([]);
  });

  test.each([
    ['ваза', 'По запросу «ваза» ничего не нашлось'],
    ['djpdhfn', 'По запросу «djpdhfn» ничего не нашлось'],
    ['как бы', 'В запросе «как бы» нет слов, по которым можно искать'],
  ])('says for %j that nothing was found', (query, expected) => {
    showDone(host, outcome({ analysis: read(query) }));
    expect(status()).toContain(expected);
  });

  test('counts what was found for the query as it was understood', () => {
    showDone(host, { ...found(result('/a/')), analysis: read('djpdhfn') });
    expect(status()).toBe('По запросу «возврат» нашёлся 1 ответ');
  });

  test.each([
    ['none', 'done', ''],
    ['answers', 'done', ANSWERS_FAILED],
    ['fullText', 'done', FULL_TEXT_FAILED],
    ['both', 'failed', SEARCH_FAILED],
  ] as const)('with failure %s is %s and says %j', (failure, state, text) => {
    showDone(host, outcome({ failure }));
    expect(main.dataset['search']).toBe(state);
    expect(host.querySelector('.search-failure span')?.textContent).toBe(text);
    expect(isHidden('.search-failure')).toBe(failure === 'none');
  });

  test('shows the verdict before any click', () => {
    showDone(host, found(inSection('/a/', 'Доставка', { mark: { verdict: 'cannot' } })));
    expect(host.querySelector('#results .verdict.cannot')?.textContent).toContain('Не может');
  });

  test('shows the short answer, or what the page says where there is none', () => {
    const answers = { '/a/': 'Короткий ответ' };
    showDone(host, {
      ...found(result('/a/', 'а', { excerpt: 'Отрывок' }), result('/b/', 'б', { excerpt: 'Отрывок' })),
      answers,
    });
    expect(texts('#results p')).toEqual(['Короткий ответ', 'Отрывок']);
  });

  test('shows the parts that were found under their page', () => {
    const passages = [{ url: '/a/#chasti', title: 'Часть', excerpt: 'про вазу' }];
    showDone(host, found(result('/a/', 'а', { passages })));
    expect(links('results')).toEqual(['/a/']);
    expect(texts('#results .passages li')).toEqual(['Часть про вазу']);
    expect(host.querySelector('.passages a')?.getAttribute('href')).toBe('/a/#chasti');
  });

  test('marks what matched and reads no text as HTML', () => {
    const title = 'Где <i>ваза</i>?';
    const passages = [{ url: '/a/#b', title: '<b>Часть</b>', excerpt: '<b>отрывок</b>' }];
    showDone(host, {
      ...found(result('/a/', title, { passages })),
      answers: { '/a/': '<b>Ответ</b>' },
      analysis: read('<b>ваза</b>'),
    });
    expect(texts('mark')).toEqual(['ваза']);
    expect(host.querySelector('i, b')).toBeNull();
  });

  test('leaves the list alone once the reader is among the results', () => {
    showEarly(host, found(result('/a/')));
    host.querySelector<HTMLElement>('#results a')?.focus();
    showDone(host, found(result('/b/'), result('/a/')));
    expect(links('results')).toEqual(['/a/']);
  });

  test.each([
    ['results', found(result('/a/')), 'По запросу «ваза» нашёлся 1 ответ'],
    ['maybe', guessed(result('/a/')), 'По запросу «ваза» точного ответа нет'],
  ])('says of %s that a reader keeps what they are, though more came', (list, early, expected) => {
    showSearching(host);
    showEarly(host, early);
    host.querySelector<HTMLElement>(`#${list} a`)?.focus();
    showDone(host, found(result('/b/'), result('/a/')));
    expect(status()).toBe(expected);
  });

  test('leaves what an earlier search found if nothing loads any more', () => {
    showDone(host, { ...found(result('/a/')), failure: 'fullText' });
    showDone(host, outcome({ failure: 'both' }));
    expect(links('results')).toEqual(['/a/']);
  });
});

describe('filters', () => {
  const results = [inSection('/a/', 'Доставка'), inSection('/b/', 'Возврат'), inSection('/c/', 'Доставка')];

  function choose(place: number): void {
    host.querySelectorAll<HTMLInputElement>('.filters input')[place]?.click();
  }

  test('narrow the list and say how many are left', () => {
    showDone(host, found(...results));
    choose(1);
    expect(links('results')).toEqual(['/a/', '/c/']);
    expect(status()).toBe('По запросу «ваза» нашлись 2 ответа');
    choose(2);
    expect(links('results')).toEqual(['/b/']);
    choose(0);
    expect(links('results')).toEqual(['/a/', '/b/', '/c/']);
  });

  test('go with the results they narrow', () => {
    showDone(host, found(...results));
    showDone(host, found(result('/a/')));
    expect(texts('.filters label')).toEqual([]);
  });
});

describe('where else to look', () => {
  test('after a good answer offers no message to support', () => {
    showDone(host, found(inSection('/a/', 'Возврат')));
    expect(isHidden('.support-question')).toBe(true);
    expect(texts('.sections-title')).toEqual([SECTIONS]);
  });

  test('offers the question as a message to support, in the words that were typed', () => {
    showDone(host, outcome({ analysis: read('djpdhfn') }));
    expect(texts('.support-question blockquote')).toEqual([questionForSupport('djpdhfn')]);
    expect(host.querySelector('copy-text')?.getAttribute('text')).toBe(questionForSupport('djpdhfn'));
    expect(isHidden('.support-question')).toBe(false);
  });

  test('leaves of the sections those of the guesses, also on a page that a browser translated', () => {
    showDone(host, guessed(inSection('/a/', 'Оплата'), inSection('/b/', 'Доставка'), result('/c/')));
    expect(texts('.sections-title')).toEqual([NEAREST_SECTIONS]);
    expect(texts('.sections li:not([hidden]) a')).toEqual(['Delivery', 'Payment']);
  });

  test('without guesses leaves all sections', () => {
    showDone(host, outcome());
    expect(texts('.sections-title')).toEqual([SECTIONS]);
    expect(texts('.sections li:not([hidden]) a')).toEqual(['Delivery', 'Returns', 'Payment']);
  });

  test('offers no message to support about what is none of its business', () => {
    showDone(host, notOurs());
    expect(isHidden('.support-question')).toBe(true);
  });

  test('does not say that there is no answer where search did not load', () => {
    showDone(host, outcome({ failure: 'both' }));
    expect(isHidden('.support-question')).toBe(true);
  });

  test('goes back once a retry finds something', () => {
    showDone(host, guessed(inSection('/a/', 'Оплата')));
    showDone(host, found(inSection('/b/', 'Возврат')));
    expect(isHidden('.support-question')).toBe(true);
    expect(texts('.sections-title')).toEqual([SECTIONS]);
    expect(texts('.sections li:not([hidden])')).toHaveLength(3);
  });
});

describe('showEarly', () => {
  test.each([
    ['results', found(result('/a/'), result('/b/'))],
    ['maybe', guessed(result('/a/'), result('/b/'))],
  ])('prints %s while the rest is on its way', (list, early) => {
    showEarly(host, early);
    expect(links(list)).toEqual(['/a/', '/b/']);
  });

  test('leaves what an earlier search found if it found nothing', () => {
    showDone(host, found(result('/a/')));
    showEarly(host, outcome());
    expect(links('results')).toEqual(['/a/']);
  });
});

describe('showSearching', () => {
  test('takes back an earlier failure', () => {
    showDone(host, outcome({ failure: 'both' }));
    showSearching(host);
    expect(main.dataset['search']).toBe('searching');
    expect(isHidden('.search-failure')).toBe(true);
  });
});

describe('showNotices', () => {
  test('prints notices above the results, in place of those of an earlier search', () => {
    const notice = { url: '/#notice-x', text: '<b>Чат</b> стоит', stems: [], from: '', until: '' };
    showNotices(host, [notice]);
    expect(texts('.search-now > .note')).toEqual([`${NOW_FOR_ALL} <b>Чат</b> стоит`]);
    showNotices(host, []);
    expect(host.querySelector('.note')).toBeNull();
  });
});

describe('showReading', () => {
  test.each([
    ['nothing of a plain query', 'ваза', []],
    ['nothing of words that were left out', 'как бы ваза', []],
    ['a cut', 'в'.repeat(2001), ['Запрос длинный: мы прочитали первые 2000 знаков.']],
    ['what was put right', 'djpdhfn', ['Показаны результаты для «возврат». Искать «djpdhfn»']],
    [
      'what was put right in tags',
      '<b>djpdhfn</b>',
      ['Показаны результаты для «возврат». Искать «<b>djpdhfn</b>»'],
    ],
  ])('says %s', (_, query, expected) => {
    showReading(host, read(query), '/help/');
    expect(texts('.search-notes li')).toEqual(expected);
    expect(host.querySelector('b')).toBeNull();
  });

  test('links to a search for what was typed', () => {
    showReading(host, read('djpdhfn'), '/help/');
    const link = host.querySelector('.search-notes a');
    expect(link?.getAttribute('href')).toBe('/help/poisk/#q=djpdhfn&bukvalno=1');
  });
});

describe('showUnreadable', () => {
  test('says that the address is damaged, before what was done with the rest of it', () => {
    showUnreadable(host, true);
    showReading(host, read('djpdhfn'), '/');
    expect(texts('.search-notes li')).toEqual([UNREADABLE, expect.stringContaining('возврат')]);
  });

  test('takes back what an earlier search said', () => {
    showReading(host, read('djpdhfn'), '/');
    showUnreadable(host, false);
    expect(texts('.search-notes li')).toEqual([]);
  });
});
