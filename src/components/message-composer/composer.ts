import { writeToClipboard, type WriteText } from '../../browser/write-to-clipboard.ts';
import { isSecret, type Finding } from '../../domain/message/check-message.ts';
import type { Draft } from '../../domain/message/draft.ts';
import { parseForm, type MessageForm } from '../../domain/message/message-form.ts';
import { blanksLeft, CHECKS_FAILED, ERASED, secretsLeft } from '../../texts/message.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { FormKeeper } from './form-keeper.ts';
import { FormView, type ShownField } from './form-view.ts';
import { waysOn } from './hand-on.ts';
import { MessageChecks } from './message-checks.ts';

/** Brings the form of a message to life: its text, checks, draft and buttons. */
export class Composer {
  readonly #root: HTMLElement;
  readonly #form: MessageForm;
  readonly #view: FormView;
  readonly #checks: MessageChecks;
  readonly #waysOn: ReturnType<typeof waysOn>;
  readonly #drafts: DraftKeeper;
  readonly #keeper: FormKeeper;
  #said = '';
  /** Whether the status tells what came of a button or a tick: advice that comes late must not hide that. */
  #isAnswered = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = parseForm(root.querySelector('script')?.textContent ?? '');
    this.#view = new FormView(root, this.#form);
    this.#checks = new MessageChecks(root, this.#form, this.#view, (words) => {
      if (!this.#isAnswered) this.#say(words);
    });
    this.#waysOn = waysOn(this.#form, this.#view);
    this.#drafts = new DraftKeeper(root.querySelector('[name=keep]'), root.dataset['draft'] ?? '');
    this.#keeper = new FormKeeper(root, () => this.#draft);
    root.querySelector('[data-action=share]')?.toggleAttribute('hidden', !('share' in navigator));
    root.addEventListener('input', (event) => this.#takeInput(event));
    root.addEventListener('change', ({ target }) => this.#takeChange(target));
    this.#takeUp();
  }

  /**
   * Does what the button pressed says: erases, or copies, shares, prints or mails the message unless there are secrets
   * in it. `write` is a clipboard that was asked for before this code was there.
   */
  async press(action: string, write: WriteText = writeToClipboard): Promise<void> {
    if (action === 'erase') {
      this.#erase();
      return;
    }
    const findings = this.#checks.now();
    const secret = this.#fieldsWith(findings.filter(isSecret));
    if (secret.length > 0) {
      this.#answer(secretsLeft(secret.map(({ label }) => label)));
      secret[0]?.control.focus();
      return;
    }
    this.#isAnswered = true;
    const done = (await this.#waysOn[action]?.(write)) ?? '';
    const blank = this.#fieldsWith(findings.filter(({ kind }) => kind === 'blank'));
    const left = blank.length === 0 ? '' : blanksLeft(blank.map(({ label }) => label));
    const unchecked = this.#view.isTyped && !this.#checks.areLoaded ? CHECKS_FAILED : '';
    this.#answer([done, left, unchecked].filter((words) => words !== '').join(' '));
  }

  #takeInput(event: Event): void {
    if (this.#drafts.isBox(event.target)) return;
    this.#isAnswered = false;
    this.#view.take();
    this.#keeper.soon();
    const refusal = this.#drafts.keep(this.#draft, this.#checks.hasSecrets);
    if (refusal !== '') this.#answer(refusal);
    const isPasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
    this.#checks.soon(isPasted ? undefined : this.#controlAt(event.target));
  }

  #takeChange(target: EventTarget | null): void {
    if (this.#drafts.isBox(target)) this.#answer(this.#drafts.turn(this.#draft, this.#checks.hasSecrets));
    else this.#checks.soon();
  }

  #erase(): void {
    this.#view.fill({ tone: this.#view.filling.tone, values: new Map() });
    this.#keeper.erase();
    this.#drafts.erase();
    this.#checks.now();
    this.#answer(ERASED);
    this.#view.fields[0]?.control.focus();
  }

  /** Goes on with what was typed before this code came, or in an earlier visit. */
  #takeUp(): void {
    this.#view.take();
    const isJustWanted = this.#drafts.isWanted;
    const draft = this.#drafts.restore();
    if (draft !== undefined) {
      const typed = [...this.#view.filling.values].filter(([, value]) => value !== '');
      this.#view.fill({ tone: draft.tone, values: new Map([...draft.values, ...typed]) });
    } else if (isJustWanted) {
      this.#takeChange(this.#root.querySelector('[name=keep]'));
    }
    if (!this.#view.isTyped) return;
    this.#keeper.soon();
    this.#checks.soon(this.#controlAt(document.activeElement));
  }

  #answer(words: string): void {
    this.#isAnswered = true;
    this.#say(words);
  }

  #say(words: string): void {
    // The same words again would not be announced.
    this.#said = words !== '' && words === this.#said ? `${words}\u00a0` : words;
    const status = this.#root.querySelector('[role=status]');
    if (status !== null) status.textContent = this.#said;
  }

  #fieldsWith(findings: readonly Finding[]): readonly ShownField[] {
    return this.#view.fields.filter(({ name }) => findings.some(({ field }) => field === name));
  }

  #controlAt(target: EventTarget | null) {
    return this.#view.fields.find(({ control }) => control === target)?.control;
  }

  get #draft(): Draft {
    return { ...this.#view.filling, title: this.#form.title };
  }
}
