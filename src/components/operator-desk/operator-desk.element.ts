import type { Desk } from './desk.ts';

/**
 * `<operator-desk>`: takes a customer's message and gives the reply. Its code and data are loaded once the operator turns
 * to it; where they do not come, it says so. What stands in it is neither kept nor sent.
 */
export class OperatorDeskElement extends HTMLElement {
  connectedCallback(): void {
    let desk: Desk | undefined;
    let opening: Promise<void> | undefined;
    const load = async () => {
      const code = await import('./desk.ts');
      desk = await code.openDesk(this);
      await desk.answer();
    };
    /** Loads at most once what comes; what does not come is asked for again. */
    const open = async () => {
      let isFailed = false;
      try {
        await (opening ??= load());
      } catch {
        opening = undefined;
        isFailed = true;
      }
      this.querySelector('[data-failure]')?.toggleAttribute('hidden', !isFailed);
    };
    const take = async (event: Event) => {
      // Until it is open the keys are the box's own.
      await (desk === undefined ? open() : desk.take(event));
    };
    this.hidden = false;
    for (const type of ['focusin', 'input', 'keydown'])
      this.addEventListener(type, (event) => void (type === 'focusin' ? open() : take(event)));
    // Ctrl+K and ⌘K by the key's place: on a Russian layout the key says «л».
    document.addEventListener('keydown', (event) => {
      const box = this.querySelector('textarea');
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || box === null) return;
      event.preventDefault();
      box.focus();
      box.select();
    });
  }
}

customElements.define('operator-desk', OperatorDeskElement);
