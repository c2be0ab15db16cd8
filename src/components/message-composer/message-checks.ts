import { loadJson } from '../../browser/load-json.ts';
import { dayIn } from '../../domain/calendar/day.ts';
import { isSecret, messageChecker, type Finding } from '../../domain/message/check-message.ts';
import { isDue, type MessageForm } from '../../domain/message/message-form.ts';
import { isMessageChecks, type MessageRules } from '../../domain/message/message-rules.ts';
import { notesIn, type ShowNotes } from './field-notes.ts';
import type { Control, FormView } from './form-view.ts';

/** How long after the last key the message is checked: advice in the middle of a word only disturbs. */
const CHECK_AFTER_MS = 600;

/** Checks the message on the page and notes beside its fields what was found. */
export class MessageChecks {
  readonly #form: MessageForm;
  readonly #view: FormView;
  readonly #showNotes: ShowNotes;
  readonly #say: (words: string) => void;
  #check = messageChecker();
  #advice: MessageRules['advice'] | undefined;
  #learning: Promise<void> | undefined;
  #timer: number | undefined;

  /** `say` is told of each new note. */
  constructor(root: HTMLElement, form: MessageForm, view: FormView, say: (words: string) => void) {
    this.#form = form;
    this.#view = view;
    this.#showNotes = notesIn(root, view.fields);
    this.#say = say;
  }

  /** Whether the editors' rules are there; before that only secrets are found. */
  get areLoaded(): boolean {
    return this.#advice !== undefined;
  }

  get hasSecrets(): boolean {
    return this.#findings.some(isSecret);
  }

  /** Checks by the editors' rules, which it loads, and while a field is `written` only after a pause. */
  soon(written?: Control): void {
    this.#learning ??= this.#learn();
    window.clearTimeout(this.#timer);
    const pause = written === undefined ? 0 : CHECK_AFTER_MS;
    this.#timer = window.setTimeout(() => void this.#whenLearnt(written), pause);
  }

  /** Checks by the rules that are there; returns what was found. */
  now(written?: Control): readonly Finding[] {
    // A check that waits for the rules is still to come: what is noted without them is not the last word.
    if (this.areLoaded) window.clearTimeout(this.#timer);
    const findings = this.#findings;
    const said = this.#showNotes(findings, this.#advice, written);
    if (said.length > 0) this.#say(said.join(' '));
    return findings;
  }

  async #whenLearnt(written: Control | undefined): Promise<void> {
    await this.#learning;
    this.now(written);
  }

  get #findings(): readonly Finding[] {
    const { fields, filling, text } = this.#view;
    return this.#check({
      fields: fields.map((field) => ({
        ...field,
        required: isDue(field, fields, filling.values),
        value: filling.values.get(field.name) ?? '',
      })),
      text,
      maxLength: this.#form.channel?.maxLength,
      today: dayIn(undefined, new Date()),
    });
  }

  /** Without the rules the form goes on, and the next check tries again. */
  async #learn(): Promise<void> {
    try {
      const checks = await loadJson(this.#form.checks, isMessageChecks);
      this.#advice = checks.advice;
      this.#check = messageChecker(checks);
    } catch {
      this.#learning = undefined;
    }
  }
}
