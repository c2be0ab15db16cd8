import { deleteCopy, makeCopy, readCopy } from '../../browser/site-copy.ts';
import { COPY_FAILED, COPY_KEPT, COPY_REMOVED, KEEPING, keptCopy } from '../../texts/offline.ts';

/**
 * `<offline-copy>`: lets the reader keep a copy of the site on the device, says what is kept and deletes it. With the
 * form around it, it deletes too. `data-date` is the day of what is kept; each change of it is a `copychange`.
 */
export class OfflineCopyElement extends HTMLElement {
  #isBusy = false;

  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', ({ target }) => {
      const act = target instanceof Element ? target.closest('button')?.dataset['act'] : undefined;
      if (act !== undefined) void this.#act(act);
    });
    this.closest('form')?.addEventListener('reset', () => void this.#act('remove'));
    void this.#show();
  }

  async #act(act: string): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#say(KEEPING);
    const message = await this.#outcomeOf(act);
    await this.#show();
    this.#say(message);
    this.#isBusy = false;
  }

  async #outcomeOf(act: string): Promise<string> {
    if (act !== 'remove') return (await makeCopy(this.#home, act === 'whole')) ? COPY_KEPT : COPY_FAILED;
    await deleteCopy(this.#home);
    return COPY_REMOVED;
  }

  async #show(): Promise<void> {
    const copy = await readCopy(this.#home);
    const offers = { core: copy === undefined, whole: copy?.isWhole !== true, remove: copy !== undefined };
    for (const [act, isOffered] of Object.entries(offers))
      this.querySelector(`[data-offer=${act}]`)?.toggleAttribute('hidden', !isOffered);
    const date = copy?.date ?? '';
    const words = this.querySelector('[data-copy]');
    if (words !== null) words.textContent = date === '' ? '' : keptCopy(date, copy?.isWhole === true);
    this.toggleAttribute('data-date', copy !== undefined);
    if (copy !== undefined) this.dataset['date'] = date;
    this.dispatchEvent(new Event('copychange', { bubbles: true }));
  }

  #say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = message;
  }

  get #home(): string {
    return this.dataset['home'] ?? '/';
  }
}

customElements.define('offline-copy', OfflineCopyElement);
