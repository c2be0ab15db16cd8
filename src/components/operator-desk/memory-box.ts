import { keepOwnWords, ownWords, remembers, setRemembering } from './desk-memory.ts';
import { fieldOf } from './part-of.ts';

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
    fieldOf(this.#box, 'own-name').value = name;
    fieldOf(this.#box, 'own-signature').value = signature;
  }

  /** Keeps the own words as they stand, if the field is theirs; whether they are kept. */
  keep(field: EventTarget | null): boolean {
    if (!(field instanceof Node && this.#box.contains(field))) return true;
    return keepOwnWords({
      name: fieldOf(this.#box, 'own-name').value,
      signature: fieldOf(this.#box, 'own-signature').value,
    });
  }

  /** Lets the device remember, or forget all; whether it does. */
  toggle(): boolean {
    const isDone = setRemembering(!remembers());
    this.show();
    return isDone;
  }
}
