import { dayIn } from '../../domain/calendar/day.ts';
import { isSecret, messageChecker, type Finding } from '../../domain/message/check-message.ts';
import type { Draft } from '../../domain/message/draft.ts';
import type { MessageRules } from '../../domain/message/message-rules.ts';
import { blanksLeft, CHECKS_FAILED, copiedTo, COPY_REFUSED, secretsLeft } from '../../texts/message.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { showLength, showNotes } from './field-notes.ts';
import {
  controlsIn,
  filledFields,
  isTyped,
  labelOf,
  orderIn,
  valuesIn,
  writeValues,
  type Control,
} from './form-fields.ts';
import { copyLetter, openLetter, shareText } from './hand-on.ts';
import { loadRules } from './load-rules.ts';

/** How long after the last key the message is checked: advice in the middle of a word only disturbs. */
const CHECK_AFTER_MS = 600;

/** Brings the form of a message to life: preview, checks, length, draft and buttons. */
export class Composer {
  readonly #root: HTMLElement;
  readonly #drafts: DraftKeeper;
  readonly #maxLength: number | undefined;
  #check = messageChecker();
  #advice: MessageRules['advice'] | undefined;
  #learning: Promise<void> | undefined;
  #timer: number | undefined;
  #copies = 0;
  /** Whether the status tells what came of a button: advice that comes late must not hide that. */
  #isAnswered = false;
  /** The field that is being written: its first word is left alone. */
  #written: Control | undefined;

  constructor(root: HTMLElement) {
    const { draft = '', max } = root.dataset;
    this.#root = root;
    this.#drafts = new DraftKeeper(root.querySelector<HTMLInputElement>('[name=keep]'), draft);
    this.#maxLength = max === undefined ? undefined : Number(max);
    root.querySelector('[data-action=share]')?.toggleAttribute('hidden', !('share' in navigator));
    root.addEventListener('input', (event) => this.#takeInput(event));
    root.addEventListener('change', ({ target }) => this.#takeChange(target));
    this.#restore();
    this.#write();
    this.#takeUp();
  }

  /** Copies, shares, prints or mails the message by the button pressed, unless there are secrets in it. */
  async press(target: EventTarget | null): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (button === null) return;
    this.#written = undefined;
    const findings = this.#tell();
    this.#isAnswered = true;
    const secret = this.#controlsWith(findings.filter(isSecret));
    if (secret.length > 0) {
      this.#say(secretsLeft(secret.map(labelOf)));
      secret[0]?.focus();
      return;
    }
    const done = await this.#handOn(button.dataset['action'] ?? '');
    const blank = this.#controlsWith(findings.filter(({ kind }) => kind === 'blank')).map(labelOf);
    const left = blank.length === 0 ? '' : blanksLeft(blank);
    const unchecked = isTyped(this.#root) && this.#advice === undefined ? CHECKS_FAILED : '';
    this.#say([done, left, unchecked].filter((words) => words !== '').join(' '));
  }

  async #handOn(action: string): Promise<string> {
    const { kind, email = '', number = '' } = this.#root.dataset;
    switch (action) {
      case 'share':
        return shareText(this.#text);
      case 'letter':
        return openLetter(email, this.#text, number, orderIn(this.#root));
      case 'print':
        window.print();
        return '';
      default:
        if (!(await copyLetter(this.#letter))) return COPY_REFUSED;
        this.#copies += 1;
        return copiedTo(kind, this.#copies % 2 === 0);
    }
  }

  #takeInput(event: Event): void {
    if (this.#drafts.isBox(event.target)) return;
    this.#isAnswered = false;
    this.#write();
    const refusal = this.#drafts.keep(this.#draft, this.#hasSecrets);
    if (refusal !== '') this.#say(refusal);
    this.#learning ??= this.#learn();
    const isPasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
    this.#written = isPasted ? undefined : this.#controls.find((control) => control === event.target);
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#tellLearnt(), isPasted ? 0 : CHECK_AFTER_MS);
  }

  #takeChange(target: EventTarget | null): void {
    if (this.#drafts.isBox(target)) {
      this.#say(this.#drafts.turn(this.#draft, this.#hasSecrets));
      return;
    }
    this.#written = undefined;
    void this.#tellLearnt();
  }

  #restore(): void {
    const draft = this.#drafts.restore();
    if (draft === undefined) return;
    const tone = [...this.#root.querySelectorAll<HTMLInputElement>('[name=tone]')];
    for (const radio of tone) radio.checked = radio.value === draft.tone;
    for (const control of this.#controls) {
      if (control.value === '') control.value = draft.values.get(control.name) ?? '';
    }
  }

  /** Checks what was typed before this code came, or in an earlier visit. */
  #takeUp(): void {
    if (!isTyped(this.#root)) return;
    this.#written = this.#controls.find((control) => control === document.activeElement);
    this.#learning = this.#learn();
    void this.#tellLearnt();
  }

  /** Loads the rules; without them the form goes on, and the next input tries again. */
  async #learn(): Promise<void> {
    const rules = await loadRules(this.#root.dataset['checks'] ?? '');
    if (rules === undefined) {
      this.#learning = undefined;
      return;
    }
    this.#advice = rules.advice;
    this.#check = messageChecker(rules);
  }

  async #tellLearnt(): Promise<void> {
    await this.#learning;
    this.#tell();
  }

  #tell(): readonly Finding[] {
    window.clearTimeout(this.#timer);
    const findings = this.#findings;
    const said = showNotes(this.#root, findings, this.#advice, this.#written);
    if (said.length > 0 && !this.#isAnswered) this.#say(said.join(' '));
    return findings;
  }

  #write(): void {
    writeValues(this.#root);
    showLength(this.#root, this.#text.length, this.#maxLength);
  }

  #say(words: string): void {
    const status = this.#root.querySelector('[role=status]');
    // The same words again would not be announced.
    if (status !== null)
      status.textContent = words !== '' && words === status.textContent ? `${words}\u00a0` : words;
  }

  #controlsWith(findings: readonly Finding[]): readonly Control[] {
    return this.#controls.filter(({ name }) => findings.some(({ field }) => field === name));
  }

  get #controls(): readonly Control[] {
    return controlsIn(this.#root);
  }

  get #tone(): string {
    return this.#root.querySelector<HTMLInputElement>('[name=tone]:checked')?.value ?? 'full';
  }

  get #letter(): Element {
    return this.#root.querySelector(`#letter-${this.#tone}`) ?? this.#root;
  }

  get #text(): string {
    return this.#letter.textContent.trim();
  }

  get #draft(): Draft {
    return { title: this.#root.dataset['title'] ?? '', tone: this.#tone, values: valuesIn(this.#root) };
  }

  get #findings(): readonly Finding[] {
    return this.#check({
      fields: filledFields(this.#root),
      text: this.#text,
      maxLength: this.#maxLength,
      today: dayIn(undefined, new Date()),
    });
  }

  get #hasSecrets(): boolean {
    return this.#findings.some(isSecret);
  }
}
