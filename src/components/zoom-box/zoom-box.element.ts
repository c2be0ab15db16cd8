import type { Zoom } from './zoom.ts';

/**
 * `<zoom-box>`: shows the SVG inside it larger, smaller or whole: by buttons, by the wheel with Ctrl held, and by two
 * fingers on a touchpad, which browsers report as such a wheel. The code for that is loaded once the reader turns to it.
 */
export class ZoomBoxElement extends HTMLElement {
  #zoom: Promise<Zoom> | undefined;

  connectedCallback(): void {
    this.querySelector('.row')?.removeAttribute('hidden');
    for (const turn of ['focusin', 'pointerover', 'click']) this.addEventListener(turn, this);
    this.querySelector('.drawing')?.addEventListener('wheel', this, { passive: false });
  }

  async handleEvent(event: Event): Promise<void> {
    // Once the code is there it is too late to keep the browser from zooming the page.
    if (event.type === 'wheel' && (event as WheelEvent).ctrlKey) event.preventDefault();
    try {
      this.#zoom ??= import('./zoom.ts').then(({ Zoom }) => new Zoom(this));
      (await this.#zoom).obey(event);
    } catch {
      this.#zoom = undefined;
      const status = this.querySelector<HTMLElement>('[role=status]');
      if (status !== null) status.textContent = status.dataset['failed'] ?? '';
    }
  }
}

customElements.define('zoom-box', ZoomBoxElement);
