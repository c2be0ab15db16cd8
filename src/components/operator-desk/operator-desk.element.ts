import { readSetting } from '../../browser/read-setting.ts';
import type { Desk } from './desk.ts';

/**
 * `<operator-desk>`: takes a customer's message and gives the reply. Its code and data are loaded once the operator turns
 * to it; where they do not come, it says so. What stands in it is neither kept nor sent.
 */
export class OperatorDeskElement extends HTMLElement {
  connectedCallback(): void {
    let opening: Promise<Desk | undefined> | undefined;
    let desk: Desk | undefined;
    const load = async () => {
      const code = await import('./desk.ts');
      desk = await code.openDesk(this);
      // Its list stands before the reply has come: from then on the keys are the list's.
      await desk.answer();
      return desk;
    };
    /** Loads at most once what comes; what does not come is asked for again. */
    const open = async () => {
      const opened = await (opening ??= load().catch(() => undefined));
      if (opened === undefined) opening = undefined;
      this.querySelector('[data-failure]')?.toggleAttribute('hidden', opened !== undefined);
      return opened;
    };
    const take = async (event: Event) => {
      if (desk !== undefined) return desk.take(event);
      const opened = await open();
      // Until it is open the keys are the box's own; a button is pressed once.
      if (event.type === 'click') await opened?.take(event);
    };
    this.hidden = false;
    this.addEventListener('focusin', () => void open());
    for (const type of ['input', 'keydown', 'click'])
      this.addEventListener(type, (event) => void take(event));
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[aria-haspopup]') !== null) this.#showKeys();
    });
    document.addEventListener('keydown', (event) => this.#takeShortcut(event));
  }

  #takeShortcut(event: KeyboardEvent): void {
    const box = this.querySelector('textarea');
    if (box === null) return;
    // Ctrl+K and ⌘K by the key's place: on a Russian layout the key says «л».
    if (event.code === 'KeyK' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === '?' && isFree(event.target, box)) {
      event.preventDefault();
      this.#showKeys();
    }
  }

  #showKeys(): void {
    this.querySelector('dialog')?.showModal();
  }
}

/** Where no text would take the key: the empty box, or the page itself if the reader allows single keys. */
function isFree(target: EventTarget | null, box: HTMLTextAreaElement): boolean {
  return target === box ? box.value === '' : target === document.body && readSetting('keys') !== '';
}

customElements.define('operator-desk', OperatorDeskElement);
