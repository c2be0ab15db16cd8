import { keepOwnWords, ownWords, remembers, setRemembering } from './desk-memory.ts';

/** Where the operator lets the device remember, and writes what they say of themselves. */
export class MemoryBox {
  readonly #box: HTMLElement;

  constructor(box: HTMLElement) {
    this.#box = box;
  }

  /** Shows what the device remembers now. */
  show(): void {
    const isOn = remembers();
    const { name, signature } = ownWords();
    this.#box.querySelector('button')?.setAttribute('aria-pressed', String(isOn));
    this.#box.querySelector('.desk-own')?.toggleAttribute('hidden', !isOn);
    this.#field('own-name').value = name;
    this.#field('own-signature').value = signature;
  }

  /** Keeps the own words as they stand, if the field is theirs; whether they are kept. */
  keep(field: EventTarget | null): boolean {
    if (!(field instanceof Node && this.#box.contains(field))) return true;
    return keepOwnWords({
      name: this.#field('own-name').value,
      signature: this.#field('own-signature').value,
    });
  }

  /** Lets the device remember, or forget all; whether it does. */
  toggle(): boolean {
    const isDone = setRemembering(!remembers());
    this.show();
    return isDone;
  }

  #field(name: string): HTMLInputElement {
    const field = this.#box.querySelector<HTMLInputElement>(`input[name=${name}]`);
    if (field === null) throw new Error(`no field ${name} at the desk`);
    return field;
  }
}
