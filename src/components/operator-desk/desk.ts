import { loadReplyPage } from '../../browser/load-reply.ts';
import { writeToClipboard } from '../../browser/write-to-clipboard.ts';
import { dayIn } from '../../domain/calendar/day.ts';
import type { ReplyValues } from '../../domain/reply/blanks.ts';
import { blanksLeft, composeReply, replyText, type ReplyOptions } from '../../domain/reply/compose-reply.ts';
import type { ReplyPage } from '../../domain/reply/reply-page.ts';
import type { RankedResult } from '../../domain/search/rank-results.ts';
import { answerMessage } from '../../domain/story/answer-message.ts';
import type { StorySources } from '../../domain/story/hear-outcomes.ts';
import { hearValues } from '../../domain/story/hear-values.ts';
import { FOUND_PAGES, NOTHING_FOUND, NO_REPLY, aboutTrouble, leftBlankText } from '../../texts/operators.ts';
import { copyYourself, REPLY_FAILED } from '../../texts/page.ts';
import { copiedLink, copiedReply } from '../../texts/search.ts';
import { copyLink, linkOf, type CopyOutcome } from '../site-search/copy-answer.ts';
import { groupNode } from '../site-search/suggestion-nodes.ts';
import { loadStorySources } from '../story-box/load-understanding.ts';
import { optionNode, replyNodes } from './desk-nodes.ts';

/** The box of `host` with all that answers a message; rejects if any of it does not come. */
export async function openDesk(host: HTMLElement): Promise<Desk> {
  return new Desk(host, await loadStorySources(host.dataset));
}

/** Shows what answers the message in the box, the reply of the marked line with its blanks, and copies it. */
export class Desk {
  readonly #host: HTMLElement;
  readonly #sources: StorySources;
  readonly #replies = new Map<string, Promise<ReplyPage | null>>();
  #pages: readonly RankedResult[] = [];
  #marked = 0;
  /** The order that the message named, as the field was filled with it. */
  #heardOrder = '';

  constructor(host: HTMLElement, sources: StorySources) {
    this.#host = host;
    this.#sources = sources;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', FOUND_PAGES);
  }

  /** Does what a key or a change in the box or beside it asks for. */
  async take(event: Event): Promise<void> {
    if (event instanceof KeyboardEvent) return this.#press(event);
    if (event.target !== this.#box) return this.#preview();
    const isPasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
    // Another message is another customer's: nothing of the one before may get into its reply.
    if (isPasted || this.#box.value === '') this.#forget();
    return this.answer();
  }

  /** Shows what answers the message as it stands. */
  async answer(): Promise<void> {
    const message = this.#box.value;
    const today = dayIn(undefined, new Date());
    const troubles = answerMessage(this.#sources, message, today);
    this.#pages = troubles.flatMap(({ pages }) => pages);
    this.#hearOrder(message, today);
    const groups = troubles.map(({ words, pages }) => ({ words, options: pages.map(optionNode) }));
    const nodes = groups.flatMap(({ words, options }) =>
      groups.length > 1 ? [groupNode(aboutTrouble(words), options)] : options,
    );
    this.#list.replaceChildren(...nodes);
    this.#list.hidden = nodes.length === 0;
    this.#say(message.trim() !== '' && nodes.length === 0 ? NOTHING_FOUND : '');
    this.#options.forEach((option, at) => {
      option.id = `${this.#list.id}-${String(at)}`;
    });
    await this.#mark(0);
  }

  async #press(event: KeyboardEvent): Promise<void> {
    const { key, shiftKey, isComposing } = event;
    const isChord = event.ctrlKey || event.metaKey;
    const act = (done: () => unknown) => {
      event.preventDefault();
      return done();
    };
    if (isComposing) return;
    if (key === 'Enter' && isChord) await act(() => this.#copy(shiftKey));
    else if (key === 'Escape') await act(() => this.#erase());
    else if (event.target !== this.#box || this.#pages.length === 0) return;
    else if (key === 'Enter' && !shiftKey) await act(() => this.#options[this.#marked]?.click());
    else if (key === 'ArrowDown') await act(() => this.#mark(this.#marked + 1));
    else if (key === 'ArrowUp') await act(() => this.#mark(this.#marked - 1));
  }

  async #mark(at: number): Promise<void> {
    const { length } = this.#pages;
    this.#marked = length === 0 ? 0 : (at + length) % length;
    this.#options.forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === this.#marked));
    });
    const option = this.#options[this.#marked];
    if (option === undefined) this.#box.removeAttribute('aria-activedescendant');
    else this.#box.setAttribute('aria-activedescendant', option.id);
    await this.#preview();
  }

  async #preview(): Promise<void> {
    const page = this.#pages[this.#marked];
    const reply = page && (await this.#loadReply(page).catch(() => undefined));
    if (page !== this.#pages[this.#marked]) return;
    this.#reply.replaceChildren(
      ...(reply ? replyNodes(composeReply(reply, this.#optionsOf('marked'))) : []),
      ...(reply === null ? [NO_REPLY] : []),
    );
  }

  async #copy(withReply: boolean): Promise<void> {
    const page = this.#pages[this.#marked];
    if (page === undefined) return;
    const { home = '' } = this.#host.dataset;
    const { message } = await (withReply ? this.#copyReply(page, home) : copyLink(page, home));
    this.#say(message);
  }

  async #copyReply(page: RankedResult, home: string): Promise<CopyOutcome> {
    const dropped = this.#optionsOf('dropped');
    const marked = this.#optionsOf('marked');
    const loading = this.#loadReply(page);
    // The clipboard is asked for within the press, whatever has still to come.
    const text = loading.then((reply) =>
      reply === null ? linkOf(page, home) : replyText(composeReply(reply, dropped)),
    );
    const isCopied = await writeToClipboard(text);
    try {
      if (!isCopied) return { message: copyYourself(await text), copied: false };
      const reply = await loading;
      if (reply === null) return { message: copiedLink(page.title), copied: true };
      const left = leftBlankText(blanksLeft(composeReply(reply, marked)));
      return { message: `${copiedReply(page.title)} ${left}`.trim(), copied: true };
    } catch {
      return { message: REPLY_FAILED, copied: false };
    }
  }

  /** Loads at most once what comes; what does not come is asked for again. */
  async #loadReply({ url, answer }: RankedResult): Promise<ReplyPage | null> {
    if (answer?.number === undefined) return null;
    const loading = this.#replies.get(url) ?? loadReplyPage(url);
    this.#replies.set(url, loading);
    try {
      return await loading;
    } catch (error) {
      this.#replies.delete(url);
      throw error;
    }
  }

  #hearOrder(message: string, today: string): void {
    const order = this.#field('order');
    const heard = hearValues(this.#sources.index, message, today);
    const told = heard.find(({ type }) => type === 'order')?.value ?? '';
    if (order.value === this.#heardOrder) order.value = told;
    this.#heardOrder = told;
  }

  #forget(): void {
    for (const input of this.#host.querySelectorAll('input')) {
      input.value = input.type === 'checkbox' ? input.value : '';
      input.checked = false;
    }
    this.#heardOrder = '';
  }

  async #erase(): Promise<void> {
    this.#box.value = '';
    this.#forget();
    await this.answer();
    this.#box.focus();
  }

  #optionsOf(leftBlank: 'marked' | 'dropped'): ReplyOptions {
    const values: ReplyValues = { name: this.#field('name').value, order: this.#field('order').value };
    return {
      form: this.#field('letter').checked ? 'letter' : 'chat',
      tone: this.#field('warm').checked ? 'warm' : 'short',
      again: this.#field('again').checked,
      values,
      leftBlank,
    };
  }

  #field(name: string): HTMLInputElement {
    return this.#part(`input[name=${name}]`) as HTMLInputElement;
  }

  get #box(): HTMLTextAreaElement {
    return this.#part('textarea') as HTMLTextAreaElement;
  }

  get #list(): HTMLElement {
    return this.#part('.desk-found');
  }

  get #options(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  get #reply(): HTMLElement {
    return this.#part('blockquote');
  }

  #say(words: string): void {
    this.#part('[role=status]').textContent = words;
  }

  #part(selector: string): HTMLElement {
    const part = this.#host.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`no ${selector} at the desk`);
    return part;
  }
}
