import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ShownAnswer } from '../../domain/search/answer-document.ts';
import { toChange } from '../../domain/permalink/walk-address.ts';
import { HEARD_KEY, STORY_KEY } from '../../domain/settings/story-keys.ts';
import { WALK_KEY } from '../../domain/settings/walk-key.ts';
import { parseKeptValues } from '../../domain/story/kept-values.ts';
import type { HeardStory, StoryCard } from '../../domain/story/story.ts';
import { toyIndex } from '../../testing/toy-index.ts';
import { toyTree } from '../../testing/toy-tree.ts';
import { toyValue } from '../../testing/toy-value.ts';
import {
  cardCount,
  GO_ON,
  HEARING,
  MASKED,
  NO_CARDS,
  NOT_KEPT,
  NOT_THIS,
  NOTHING_TOLD,
  STORY_ERASED,
  STORY_FULL,
} from '../../texts/story.ts';
import { loadStoryWords, loadUnderstanding } from './load-understanding.ts';
import './story-box.element.ts';
import { StoryTeller } from './story-teller.ts';

vi.mock('./load-understanding.ts', () => ({ loadStoryWords: vi.fn(), loadUnderstanding: vi.fn() }));

const CARD_NUMBER = '4276 1600 1234 5675';
const STORY = 'Заказ 12345678-0001, курьер не приехал';

const TREE = toyTree({
  root: { wait: 'who', broken: 'replace', '?': 'ask' },
  who: { courier: 'late', point: 'ask', '?': 'ask' },
});
const urlOf = (id: string) => `/help/reshenie/${id}/`;
const NODES = [...TREE.questions.keys(), ...TREE.outcomes];
const OUTCOMES: readonly ShownAnswer[] = [
  { url: urlOf('late'), type: 'outcome', title: 'Напишите о задержке', mark: { verdict: 'contact' } },
  { url: urlOf('replace'), type: 'outcome', title: 'Замените товар' },
];

const WAITS = { question: 'root', answer: 'wait', words: ['не приехал'] };
const LATE: StoryCard = {
  outcome: 'late',
  score: 2,
  words: ['курьер не приехал'],
  settled: [WAITS],
  open: ['who'],
  endedAt: 'who',
};
const REPLACE: StoryCard = { ...LATE, outcome: 'replace', settled: [], open: ['root'], endedAt: 'root' };
const VALUES = [
  toyValue('order', '12345678-0001'),
  toyValue('date', '2026-11-12', '12-го'),
  toyValue('sum', '2000', '2 тысячи'),
  toyValue('goods', 'чайник'),
];
const WORDS = { index: toyIndex([]), file: { says: [], outcomes: [] } };
const NOTHING_HEARD: HeardStory = { values: [], settled: [], cards: [] };

const loadingWords = vi.mocked(loadStoryWords);
const loading = vi.mocked(loadUnderstanding);
const hear = vi.fn<(story: string, today: string) => HeardStory>();

function show(): void {
  document.body.innerHTML = `<story-box>
    <textarea maxlength="40"></textarea>
    <button data-action="hear">Понять</button><button data-action="erase">Стереть</button>
    <p hidden data-masked></p><p hidden data-failure></p><p role="status"></p><section class="heard"></section>
  </story-box><div data-answers><a href="/help/reshenie/who/">Жду</a></div>`;
}

function found(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`No ${selector}`);
  return element;
}

const box = () => found('textarea') as HTMLTextAreaElement;
const status = () => found('[role=status]').textContent;
const note = () => (found('[data-masked]').hidden ? '' : found('[data-masked]').textContent);
const isFailed = () => !found('[data-failure]').hidden;
const press = (action: string) => found(`[data-action=${action}]`).click();
const link = (text: string) =>
  [...document.querySelectorAll('a')].find(({ textContent }) => textContent.startsWith(text));
const kept = (key: string) => sessionStorage.getItem(key) ?? '';

/** Turns to the box and waits until its code is there. */
async function open(): Promise<void> {
  show();
  box().dispatchEvent(new Event('focusin', { bubbles: true }));
  await vi.waitFor(() => expect(loadingWords).toHaveBeenCalled(), { timeout: 4000 });
  // What knows secrets comes with the first letter.
  type('а');
  await vi.dynamicImportSettled();
  type('');
}

function type(words: string, inputType = 'insertText'): void {
  box().value = words;
  box().dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}

/** Tells the words and waits for what is made of them. */
async function tell(words: string): Promise<void> {
  type(words);
  press('hear');
  await vi.waitFor(() => expect(document.querySelector('.heard h2')).not.toBeNull());
}

/** Tells the words, which are not read before the code for that has come; lets it come. */
async function tellSlowly(): Promise<() => Promise<void>> {
  await open();
  const understanding = await loadUnderstanding(WORDS, {});
  let come!: (code: typeof understanding) => void;
  loading.mockReset().mockReturnValue(new Promise((resolve) => (come = resolve)));
  show();
  type(STORY);
  press('hear');
  await vi.waitFor(() => expect(status()).toBe(HEARING));
  return async () => {
    come(understanding);
    await new Promise((resolve) => setTimeout(resolve));
  };
}

beforeEach(() => {
  sessionStorage.clear();
  hear.mockReset().mockReturnValue({ values: VALUES, settled: [WAITS], cards: [LATE, REPLACE] });
  loadingWords.mockReset().mockResolvedValue(WORDS);
  loading.mockReset().mockResolvedValue({
    hear: (words, today) => Promise.resolve(hear(words, today)),
    tree: { ...TREE, urls: new Map(NODES.map((id) => [id, urlOf(id)])), moved: new Map() },
    answers: new Map(OUTCOMES.map((answer) => [answer.url, answer])),
  });
  // What is tested is that a link is followed, not where it leads.
  document.addEventListener('click', stay);
});

const stay = (event: Event) => event.preventDefault();

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.removeEventListener('click', stay);
  document.body.replaceChildren();
});

describe('story-box', () => {
  test('loads nothing before the reader turns to it', async () => {
    show();
    await new Promise((resolve) => setTimeout(resolve));
    expect(loadingWords).not.toHaveBeenCalled();
    expect(sessionStorage).toHaveLength(0);
  });

  test('loads the tree with the first letter', async () => {
    show();
    box().dispatchEvent(new Event('focusin', { bubbles: true }));
    await vi.waitFor(() => expect(loadingWords).toHaveBeenCalled(), { timeout: 4000 });
    expect(loading).not.toHaveBeenCalled();
    type('а');
    type('аб');
    await vi.waitFor(() => expect(loading).toHaveBeenCalledTimes(1));
  });

  test('shows where a story leads, and reads that out', async () => {
    await open();
    await tell(STORY);
    expect(hear.mock.lastCall?.[0]).toBe(STORY);
    expect(status()).toBe(cardCount(2));
    expect(document.activeElement).toBe(found('.heard h2'));
    const cards = [...document.querySelectorAll<HTMLElement>('ol#cards > li')];
    expect(cards.map(({ dataset }) => dataset['outcome'])).toEqual(['late', 'replace']);
    expect(found('#cards h3 a').getAttribute('href')).toBe(urlOf('late'));
    expect(found('#cards .verdict').textContent).toContain('Напишите');
    expect(cards[0]?.textContent).toContain('Мы поняли: «курьер не приехал»');
    expect(cards[1]?.querySelector('.verdict')).toBeNull();
  });

  test('tells all that it understood, and what is left to answer', async () => {
    await open();
    await tell(STORY);
    const textsOf = (part: string) =>
      Array.from(document.querySelectorAll(`#cards > li:first-child ${part}`), (one) => one.textContent);
    expect(textsOf('[data-settled="root.wait"]')).toEqual(['root.wait']);
    expect(textsOf('[data-value]')).toEqual([
      'Заказ: 12345678-0001',
      'День: 12 ноября 2026',
      'Сумма: 2000 ₽',
      'Товар: чайник',
    ]);
    expect(document.querySelectorAll('[data-value]')).toHaveLength(VALUES.length);
    expect(link('who?')?.getAttribute('href')).toBe(toChange(urlOf('who')));
  });

  test.each([
    ['a card', 'Напишите о задержке'],
    ['a question that is left', 'who?'],
    ['«Не то»', NOT_THIS],
  ])('keeps what the card says once %s is chosen, and not before', async (_, text) => {
    await open();
    await tell(STORY);
    expect(kept(WALK_KEY)).toBe('');
    link(text)?.click();
    expect(kept(WALK_KEY)).toBe('root.wait');
    expect(parseKeptValues(kept(HEARD_KEY)).values).toEqual(VALUES);
  });

  test('leads those who say «Не то» to where understanding ended', async () => {
    await open();
    await tell(STORY);
    expect(link(NOT_THIS)?.getAttribute('href')).toBe(urlOf('who'));
  });

  test('says that nothing is sure, and goes on from what is', async () => {
    hear.mockReturnValue({ ...NOTHING_HEARD, values: VALUES.slice(0, 1), settled: [WAITS] });
    await open();
    await tell(STORY);
    expect(status()).toBe(cardCount(0));
    expect(document.activeElement?.textContent).toBe(NO_CARDS);
    expect(document.querySelector('#cards')).toBeNull();
    expect(found('[data-value=order]').textContent).toContain('12345678-0001');
    expect(link(GO_ON)?.getAttribute('href')).toBe(urlOf('who'));
    link(GO_ON)?.click();
    expect(kept(WALK_KEY)).toBe('root.wait');
  });

  test('leads to the answers beside it where nothing is known', async () => {
    hear.mockReturnValue(NOTHING_HEARD);
    await open();
    await tell('Спасибо');
    link(GO_ON)?.click();
    expect(document.activeElement).toBe(found('[data-answers] a'));
  });

  test.each([
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, true],
    ['⌘+Enter', { key: 'Enter', metaKey: true }, true],
    ['Enter alone', { key: 'Enter' }, false],
    [
      'Ctrl+Enter within a word that is being composed',
      { key: 'Enter', ctrlKey: true, isComposing: true },
      false,
    ],
  ])('%s: %j asks: %s', async (_, init, asks) => {
    await open();
    type(STORY);
    box().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(hear).toHaveBeenCalledTimes(asks ? 1 : 0);
  });

  test('asks for words where there are none', async () => {
    await open();
    type('  ');
    press('hear');
    await vi.waitFor(() => expect(status()).toBe(NOTHING_TOLD));
    expect(document.activeElement).toBe(box());
    expect(hear).not.toHaveBeenCalled();
  });

  test('says that something did not come, keeps the words, and tries again', async () => {
    // As the reader turns to the box, with the first letter, and on the press.
    for (let time = 0; time < 3; time += 1) loadingWords.mockRejectedValueOnce(new Error('offline'));
    await open();
    await vi.waitFor(() => expect(isFailed()).toBe(true));
    type(STORY);
    press('hear');
    await vi.waitFor(() => expect(loadingWords).toHaveBeenCalledTimes(3));
    await vi.waitFor(() => expect(status()).toBe(''));
    expect(isFailed()).toBe(true);
    expect(box().value).toBe(STORY);
    await tell(STORY);
    expect(isFailed()).toBe(false);
  });

  test('says so until what was asked for has come, whatever the reader turns to', async () => {
    loading.mockReset().mockRejectedValue(new Error('offline'));
    await open();
    type(STORY);
    press('hear');
    await vi.waitFor(() => expect(isFailed()).toBe(true));
    // Pressing «again» the reader first turns to its button.
    box().dispatchEvent(new Event('focusin', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isFailed()).toBe(true);
  });
});

describe('words of a story', () => {
  test('are kept in this tab after a pause of a second, and come back', async () => {
    await open();
    vi.useFakeTimers();
    type('Курьер');
    await vi.advanceTimersByTimeAsync(999);
    type(STORY);
    await vi.advanceTimersByTimeAsync(999);
    expect(kept(STORY_KEY)).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(kept(STORY_KEY)).toBe(STORY);
    expect(localStorage).toHaveLength(0);

    vi.useRealTimers();
    show();
    await vi.waitFor(() => expect(box().value).toBe(STORY));
    expect(hear).not.toHaveBeenCalled();
  });

  test('are kept at once by a reader who leaves', async () => {
    await open();
    type(STORY);
    window.dispatchEvent(new Event('pagehide'));
    expect(kept(STORY_KEY)).toBe(STORY);
  });

  test('come back with what was made of them, and take nobody away', async () => {
    await open();
    await tell(STORY);
    show();
    await vi.waitFor(() => expect(document.querySelectorAll('#cards > li')).toHaveLength(2));
    expect(box().value).toBe(STORY);
    expect(document.activeElement).toBe(document.body);
  });

  test('are answered to who asks before they have come back', async () => {
    await open();
    await tell(STORY);
    // Code that is waited for twice may come to the press before it comes to the box.
    show();
    const host = document.createElement('div');
    host.append(...found('story-box').childNodes);
    found('story-box').replaceWith(host);
    const teller = new StoryTeller(host);
    host.addEventListener('click', (event) => void teller.take(event));
    press('hear');
    await teller.take();
    await vi.waitFor(() => expect(status()).toBe(cardCount(2)));
    expect(document.activeElement).toBe(found('.heard h2'));
  });

  test('are kept without secrets, while the box is left alone', async () => {
    await open();
    vi.useFakeTimers();
    const words = `карта ${CARD_NUMBER}`;
    type(words);
    await vi.advanceTimersByTimeAsync(1000);
    expect(box().value).toBe(words);
    expect(kept(STORY_KEY)).toBe('карта •••• •••• •••• ••••');
    expect(note()).toBe(MASKED);
    box().dispatchEvent(new Event('change'));
    await vi.advanceTimersByTimeAsync(0);
    expect(box().value).toBe('карта •••• •••• •••• ••••');
    expect(note()).toBe(MASKED);
    type('карту уберу');
    await vi.advanceTimersByTimeAsync(1000);
    expect(note()).toBe('');
  });

  test('lose a secret as soon as it is pasted', async () => {
    await open();
    type(`карта ${CARD_NUMBER}`, 'insertFromPaste');
    await new Promise((resolve) => setTimeout(resolve));
    expect(box().value).not.toContain('4276');
    expect(note()).toBe(MASKED);
    expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain('4276');
  });

  test('that fill the box are said to be enough', async () => {
    await open();
    vi.useFakeTimers();
    type('а'.repeat(40));
    await vi.advanceTimersByTimeAsync(1000);
    expect(note()).toBe(STORY_FULL);
  });

  test('are understood where storage is denied, and that is said', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    await open();
    await tell(STORY);
    expect(note()).toBe(NOT_KEPT);
    expect(document.querySelectorAll('#cards > li')).toHaveLength(2);
  });

  test('are erased with all that was made of them', async () => {
    await open();
    await tell(STORY);
    press('erase');
    await vi.waitFor(() => expect(status()).toBe(STORY_ERASED));
    expect(box().value).toBe('');
    expect(found('.heard').childElementCount).toBe(0);
    expect(document.activeElement).toBe(box());
    expect(sessionStorage).toHaveLength(0);
  });

  test('that are erased while they are read are not answered', async () => {
    const read = await tellSlowly();
    press('erase');
    await vi.waitFor(() => expect(status()).toBe(STORY_ERASED));
    await read();
    expect(status()).toBe(STORY_ERASED);
    expect(found('.heard').childElementCount).toBe(0);
    expect(document.activeElement).toBe(box());
    expect(sessionStorage).toHaveLength(0);
  });

  test.each([
    ['goes on writing', () => type(`${STORY}, помогите`)],
    ['turns elsewhere', () => found('[data-answers] a').focus()],
  ])('leave the focus to a reader who %s', async (_, goOn) => {
    const read = await tellSlowly();
    box().focus();
    press('hear');
    await vi.dynamicImportSettled();
    goOn();
    const place = document.activeElement;
    await read();
    expect(status()).toBe(cardCount(2));
    expect(document.activeElement).toBe(place);
  });
});
