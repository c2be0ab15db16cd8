import { createElement } from '../../browser/create-element.ts';
import { cleanTyped } from '../../domain/language/clean-typed.ts';
import { messageText } from '../../domain/message/compose-message.ts';
import {
  emptyFilling,
  fillIn,
  MESSAGE_TONES,
  type Filling,
  type MessageField,
  type MessageForm,
} from '../../domain/message/message-form.ts';
import { lengthText } from '../../texts/message.ts';

/** Where a value is typed or chosen. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field and where the page has it. */
export interface ShownField extends MessageField {
  readonly control: Control;
}

/** From this part of the channel's limit on the length is shown. */
const NEARLY_FULL = 0.8;

/** The form on the page: takes what the reader does with its controls, and prints the message that comes of it. */
export class FormView {
  readonly #root: ParentNode;
  readonly #form: MessageForm;
  readonly #fields: readonly ShownField[];
  #filling: Filling;

  constructor(root: ParentNode, form: MessageForm) {
    this.#root = root;
    this.#form = form;
    this.#filling = emptyFilling(form);
    this.#fields = form.fields.flatMap((field) => {
      const control = root.querySelector<Control>(`#field-${field.name}`);
      return control === null ? [] : [{ ...field, control }];
    });
  }

  get fields(): readonly ShownField[] {
    return this.#fields;
  }

  /** What is filled in. */
  get filling(): Filling {
    return this.#filling;
  }

  /** Whether anything is. */
  get isTyped(): boolean {
    return [...this.#filling.values.values()].some((value) => value !== '');
  }

  /** The message as it is handed on. */
  get text(): string {
    return messageText(fillIn(this.#form, this.#filling));
  }

  /** Where the message in the chosen tone stands. */
  get letter(): Element | null {
    return this.#letterIn(this.#filling.tone);
  }

  /** Takes what the controls hold, cleaned: it is kept, put into links and copied. */
  take(): void {
    this.#filling = {
      tone: MESSAGE_TONES.find((tone) => this.#radio(tone)?.checked) ?? this.#filling.tone,
      values: new Map(this.#fields.map(({ name, control }) => [name, cleanTyped(control.value)])),
    };
    this.#print();
  }

  /** Fills in for the reader; what a control refuses, as an option that is no longer there, stays blank. */
  fill({ tone, values }: Filling): void {
    const radio = this.#radio(tone);
    if (radio !== null) radio.checked = true;
    for (const { name, control } of this.#fields) control.value = values.get(name) ?? '';
    this.take();
  }

  #print(): void {
    for (const tone of MESSAGE_TONES) {
      const nodes = fillIn(this.#form, { ...this.#filling, tone }).map(({ kind, text }) =>
        kind === 'words' ? text : createElement('b', kind === 'blank' ? kind : '', text),
      );
      this.#letterIn(tone)?.replaceChildren(...nodes);
    }
    const limit = this.#form.channel?.maxLength;
    const { length } = this.text;
    const isNear = limit !== undefined && length > limit * NEARLY_FULL;
    const shown = this.#root.querySelector('[data-length]');
    if (shown !== null) shown.textContent = isNear ? lengthText(length, limit) : '';
  }

  #radio(tone: string): HTMLInputElement | null {
    return this.#root.querySelector(`#tone-${tone}`);
  }

  #letterIn(tone: string): Element | null {
    return this.#root.querySelector(`#letter-${tone}`);
  }
}
