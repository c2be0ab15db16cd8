import { DESK_FAILED } from '../../texts/operators.ts';
import type { Desk } from './desk.ts';

/**
 * `<operator-desk>`: takes a customer's message and gives the reply. Its code and data are loaded once the operator turns
 * to it; where they do not come, it says so. What stands in it is neither kept nor sent.
 */
export class OperatorDeskElement extends HTMLElement {
  #desk: Promise<Desk> | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.hidden = false;
    this.addEventListener('focusin', () => void this.#open(), { signal });
    for (const type of ['input', 'keydown'])
      this.addEventListener(type, (event) => void this.#take(event), { signal });
    document.addEventListener('keydown', (event) => this.#takeShortcut(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #take(event: Event): Promise<void> {
    const desk = this.#opened;
    if (desk === undefined) {
      if (event.type === 'input') await this.#open();
    } else await desk.take(event);
  }

  #opened: Desk | undefined;

  /** Loads at most once what comes; what does not come is asked for again. */
  async #open(): Promise<void> {
    const status = this.querySelector('[role=status]');
    try {
      this.#desk ??= import('./desk.ts').then((code) => code.openDesk(this));
      const desk = await this.#desk;
      if (this.#opened !== undefined) return;
      this.#opened = desk;
      if (status?.textContent === DESK_FAILED) status.textContent = '';
      await desk.answer();
    } catch {
      this.#desk = undefined;
      if (status !== null) status.textContent = DESK_FAILED;
    }
  }

  /** Ctrl+K and ⌘K by the key's place: on a Russian layout the key says «л». */
  #takeShortcut(event: KeyboardEvent): void {
    if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const box = this.querySelector('textarea');
    box?.focus();
    box?.select();
  }
}

customElements.define('operator-desk', OperatorDeskElement);
