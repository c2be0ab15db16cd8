import { dayIn } from '../../domain/calendar/day.ts';
import { SETTINGS } from '../../domain/settings/settings.ts';
import { answerMessage } from '../../domain/story/answer-message.ts';
import type { StorySources } from '../../domain/story/hear-outcomes.ts';
import { hearValues } from '../../domain/story/hear-values.ts';
import { aboutTrouble, DESK_NOT_KEPT, NOTHING_FOUND, NO_REPLY, PIN, UNPIN } from '../../texts/operators.ts';
import { copyLink } from '../site-search/copy-answer.ts';
import { loadStorySources } from '../story-box/load-understanding.ts';
import { CustomerFields } from './customer-fields.ts';
import { replyNodes } from './desk-nodes.ts';
import { answerWith, DeskReplies, type Answering } from './desk-replies.ts';
import { isPinned, noteUsed, ownWords, rememberedPages, remembers, togglePin } from './desk-memory.ts';
import { FoundList, type PageGroup } from './found-list.ts';
import { MemoryBox } from './memory-box.ts';
import { partOf } from './part-of.ts';
import { ReasonsCard } from './reasons-card.ts';

/** The box of `host` with all that answers a message, which it is still to `answer`; rejects if any of it does not come. */
export async function openDesk(host: HTMLElement): Promise<Desk> {
  const desk = new Desk(host, await loadStorySources(host.dataset));
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(SETTINGS.desk.key)) void desk.recall();
  });
  return desk;
}

/** Shows what answers the message in the box, the reply of the marked line with its blanks, and copies it. */
export class Desk {
  readonly #host: HTMLElement;
  readonly #sources: StorySources;
  readonly #box: HTMLTextAreaElement;
  readonly #customer: CustomerFields;
  readonly #found: FoundList;
  readonly #reasons: ReasonsCard;
  readonly #memory: MemoryBox;
  readonly #replies = new DeskReplies();

  constructor(host: HTMLElement, sources: StorySources) {
    this.#host = host;
    this.#sources = sources;
    this.#box = partOf(host, 'textarea') as HTMLTextAreaElement;
    this.#customer = new CustomerFields(partOf(host, '.desk-customer'));
    this.#found = new FoundList(partOf(host, '.desk-found'), this.#box);
    this.#reasons = new ReasonsCard(partOf(host, '.desk-reasons'));
    this.#memory = new MemoryBox(partOf(host, '.desk-memory'));
    this.#memory.show();
  }

  /** Does what a key, a press or a change in the box or beside it asks for. */
  async take(event: Event): Promise<void> {
    const { target } = event;
    if (event instanceof KeyboardEvent) return this.#press(event);
    if (event.type === 'click') return target instanceof Element ? this.#click(target) : undefined;
    if (target !== this.#box) return this.#change(target);
    const isPasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
    // Another message is another customer's: nothing of the one before may get into its reply.
    if (isPasted || this.#box.value === '') this.#forget();
    return this.answer();
  }

  /** Shows what the device remembers as it is now; another tab may have changed it. */
  async recall(): Promise<void> {
    this.#memory.show();
    await (this.#box.value.trim() === '' ? this.answer() : this.#preview());
  }

  /** Shows what answers the message as it stands; an empty box offers what the device remembers. */
  async answer(): Promise<void> {
    const message = this.#box.value;
    const today = dayIn(undefined, new Date());
    const isEmpty = message.trim() === '';
    this.#customer.hearOrder(this.#orderOf(message, today));
    const groups = isEmpty ? rememberedPages(this.#sources.index) : this.#answersTo(message, today);
    this.#found.show(groups);
    this.#say(!isEmpty && groups.length === 0 ? NOTHING_FOUND : '');
    await this.#preview();
  }

  #answersTo(message: string, today: string): readonly PageGroup[] {
    const troubles = answerMessage(this.#sources, message, today);
    return troubles.map(({ words, pages }) => ({
      title: troubles.length > 1 ? aboutTrouble(words) : '',
      pages,
    }));
  }

  async #press(event: KeyboardEvent): Promise<void> {
    const { key, shiftKey, isComposing, target } = event;
    const isChord = event.ctrlKey || event.metaKey;
    const act = (done: () => unknown) => {
      event.preventDefault();
      return done();
    };
    // A dialog has keys of its own.
    if (isComposing || (target instanceof Element && target.closest('dialog') !== null)) return;
    if (key === 'Enter' && isChord) await act(() => this.#copy(shiftKey));
    else if (key === 'Escape') await act(() => this.#erase());
    else if (target !== this.#box || this.#found.page === undefined) return;
    else if (key === 'Enter' && !shiftKey) act(() => this.#found.open());
    else if (key === 'ArrowDown') await act(() => this.#move(1));
    else if (key === 'ArrowUp') await act(() => this.#move(-1));
  }

  async #click(target: Element): Promise<void> {
    const option = target.closest('[role=option]');
    if (option !== null) this.#use(this.#found.pageOf(option)?.answer?.number);
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act === 'reply' || act === 'link') await this.#copy(act === 'reply');
    else if (act === 'pin') await this.#pin();
    else if (act === 'remember') await this.#remember();
  }

  async #change(field: EventTarget | null): Promise<void> {
    this.#mindKept(this.#memory.keep(field));
    await this.#preview();
  }

  async #move(by: number): Promise<void> {
    this.#found.move(by);
    await this.#preview();
  }

  async #preview(): Promise<void> {
    const { page } = this.#found;
    const reply = page && (await this.#replies.load(page).catch(() => undefined));
    if (page !== this.#found.page) return;
    this.#reasons.show(reply);
    partOf(this.#host, '.desk-reply').replaceChildren(
      ...(reply ? replyNodes(answerWith(reply, this.#answering(), 'marked')) : []),
      ...(reply === null ? [NO_REPLY] : []),
    );
    const number = page?.answer?.number;
    const pin = partOf(this.#host, '[data-act=pin]');
    pin.hidden = number === undefined || !remembers();
    pin.textContent = number !== undefined && isPinned(number) ? UNPIN : PIN;
    partOf(this.#host, '.desk-acts').hidden = page === undefined;
  }

  async #copy(withReply: boolean): Promise<void> {
    const { page } = this.#found;
    if (page === undefined) return;
    const { home = '' } = this.#host.dataset;
    const copying = withReply ? this.#replies.copy(page, this.#answering(), home) : copyLink(page, home);
    const { message } = await copying;
    this.#say(message);
    this.#use(page.answer?.number);
  }

  #use(number: string | undefined): void {
    if (number !== undefined) this.#mindKept(noteUsed(number));
  }

  async #pin(): Promise<void> {
    const number = this.#found.page?.answer?.number;
    if (number === undefined) return;
    this.#mindKept(togglePin(number));
    await this.#preview();
  }

  async #remember(): Promise<void> {
    const isDone = this.#memory.toggle();
    await this.recall();
    this.#mindKept(isDone);
  }

  #mindKept(isKept: boolean): void {
    if (!isKept) this.#say(DESK_NOT_KEPT);
  }

  #forget(): void {
    this.#customer.forget();
    this.#reasons.forget();
  }

  async #erase(): Promise<void> {
    this.#box.value = '';
    this.#forget();
    await this.answer();
    this.#box.focus();
  }

  #answering(): Answering {
    return {
      options: { ...this.#customer.read(), own: ownWords() },
      reason: this.#reasons.chosen(),
    };
  }

  #orderOf(message: string, today: string): string {
    const heard = hearValues(this.#sources.index, message, today);
    return heard.find(({ type }) => type === 'order')?.value ?? '';
  }

  #say(words: string): void {
    partOf(this.#host, '[role=status]').textContent = words;
  }
}
