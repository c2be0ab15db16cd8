import { tabStorage } from '../../browser/storage.ts';
import { dayIn } from '../../domain/calendar/day.ts';
import { formatKeptValues, parseKeptValues } from '../../domain/story/kept-values.ts';
import { HEARD_KEY } from '../../domain/settings/story-keys.ts';
import { cardCount, HEARING, NOTHING_TOLD, STORY_ERASED } from '../../texts/story.ts';
import { heardNodes } from './heard-view.ts';
import {
  loadStoryWords,
  loadUnderstanding,
  type StoryWords,
  type Understanding,
} from './load-understanding.ts';
import { WordsKeeper } from './words-keeper.ts';

/** Brings the box for a story to life: keeps its words, and shows what is understood of them as the reader asks. */
export class StoryTeller {
  readonly #host: HTMLElement;
  readonly #box: HTMLTextAreaElement;
  readonly #keeper: WordsKeeper;
  readonly #heard: HTMLElement;
  #words: Promise<StoryWords> | undefined;
  #loading: Promise<Understanding> | undefined;
  /** How often something was asked for: what comes of anything but the last is no longer wanted. */
  #asked = 0;

  constructor(host: HTMLElement) {
    const box = host.querySelector('textarea');
    const heard = host.querySelector<HTMLElement>('.heard');
    if (box === null || heard === null) throw new Error('no box for a story');
    this.#host = host;
    this.#box = box;
    this.#keeper = new WordsKeeper(box, host.querySelector('[data-masked]'));
    this.#heard = heard;
    // Readers who only pass through the box need no tree; what does not come now is asked for again on the press.
    box.addEventListener('input', () => void this.#load().catch(() => undefined), { once: true });
  }

  /**
   * Does what the event asks for, and returns whether it asks for anything; without one goes on where the reader left.
   * Rejects if what it needs does not come.
   */
  async take(event?: Event): Promise<boolean> {
    const action = event === undefined ? undefined : actionOf(event);
    if (action === 'erase') this.#erase();
    else if (action === 'hear') await this.#answer();
    else if (event === undefined) await this.#goOn();
    else if (event.type === 'focusin') await this.#loadWords();
    return action !== undefined;
  }

  async #answer(): Promise<void> {
    if (this.#box.value.trim() === '') {
      this.#say(NOTHING_TOLD);
      this.#box.focus();
      return;
    }
    this.#say(HEARING);
    const place = document.activeElement;
    const waiting = new AbortController();
    this.#box.addEventListener('input', () => waiting.abort(), { once: true });
    try {
      const count = await this.#hear();
      if (count === undefined) return;
      this.#say(cardCount(count));
    } catch (error) {
      this.#say('');
      throw error;
    }
    // A button that hides leaves the focus to the page; elsewhere the reader has put it themselves.
    const isWaiting = !waiting.signal.aborted && [place, document.body].includes(document.activeElement);
    if (isWaiting) this.#heard.querySelector('h2')?.focus();
  }

  /** Shows again what a reader who comes back had been shown; what they pressed before this code was there goes first. */
  async #goOn(): Promise<void> {
    if (this.#asked === 0 && tabStorage.read(HEARD_KEY) !== '') await this.#hear();
  }

  /** Shows what the words tell; how many cards that is, `undefined` if something else was asked for meanwhile. */
  async #hear(): Promise<number | undefined> {
    this.#asked += 1;
    const asked = this.#asked;
    const understanding = await this.#load();
    const words = await this.#keeper.mask();
    const heard = await understanding.hear(words, dayIn(undefined, new Date()));
    if (asked !== this.#asked) return undefined;
    const { filled } = parseKeptValues(tabStorage.read(HEARD_KEY));
    tabStorage.write(HEARD_KEY, formatKeptValues({ values: heard.values, filled }));
    this.#heard.replaceChildren(...heardNodes(heard, understanding));
    return heard.cards.length;
  }

  #erase(): void {
    this.#asked += 1;
    this.#keeper.erase();
    this.#heard.replaceChildren();
    this.#say(STORY_ERASED);
    this.#box.focus();
  }

  #say(words: string): void {
    const status = this.#host.querySelector('[role=status]');
    if (status !== null) status.textContent = words;
  }

  /** Loads at most once what comes; what does not come is asked for again. */
  async #load(): Promise<Understanding> {
    try {
      return await (this.#loading ??= this.#loadWords().then((words) =>
        loadUnderstanding(words, this.#host.dataset),
      ));
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  async #loadWords(): Promise<StoryWords> {
    try {
      return await (this.#words ??= loadStoryWords(this.#host.dataset));
    } catch (error) {
      this.#words = undefined;
      throw error;
    }
  }
}

/** What a button or Ctrl+Enter asks for. */
function actionOf(event: Event): string | undefined {
  if (event instanceof KeyboardEvent) {
    const asks = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
    return asks ? 'hear' : undefined;
  }
  const { type, target } = event;
  return type === 'click' && target instanceof Element
    ? target.closest<HTMLElement>('[data-action]')?.dataset['action']
    : undefined;
}
