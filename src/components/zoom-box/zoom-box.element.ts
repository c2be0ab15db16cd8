import { zoomLevel } from '../../texts/zoom.ts';

const LEAST_SCALE = 0.1;
const MOST_SCALE = 2;
const BUTTON_FACTOR = Math.SQRT2;
/** For one pixel of the wheel. */
const WHEEL_FACTOR = 1.005;

/**
 * `<zoom-box>`: shows the SVG inside it larger, smaller or whole: by buttons, by the wheel with Ctrl held, and by two
 * fingers on a touchpad, which browsers report as such a wheel. What is under the hand stays there.
 */
export class ZoomBoxElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #scale = 1;

  connectedCallback(): void {
    const view = this.querySelector<HTMLElement>('.drawing');
    const svg = view?.querySelector('svg');
    if (!view || !svg) return;
    const width = Number(svg.getAttribute('width')) / this.#scale;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;

    const zoomTo = (scale: number, { x, y } = middleOf(view)) => {
      const next = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale));
      const factor = next / this.#scale;
      const { scrollLeft, scrollTop } = view;
      svg.setAttribute('width', String(width * next));
      view.scrollTo((scrollLeft + x) * factor - x, (scrollTop + y) * factor - y);
      this.#scale = next;
      this.#say(zoomLevel(next));
    };
    const actions = {
      in: () => zoomTo(this.#scale * BUTTON_FACTOR),
      out: () => zoomTo(this.#scale / BUTTON_FACTOR),
      whole: () => zoomTo(view.clientWidth / width),
    };
    for (const [name, act] of Object.entries(actions)) {
      this.querySelector(`[data-zoom=${name}]`)?.addEventListener('click', act, { signal });
    }
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = view.getBoundingClientRect();
      const hand = { x: event.clientX - left, y: event.clientY - top };
      zoomTo(this.#scale * WHEEL_FACTOR ** -event.deltaY, hand);
    };
    view.addEventListener('wheel', turn, { signal, passive: false });
    this.querySelector('.row')?.removeAttribute('hidden');
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = message;
  }
}

function middleOf({ clientWidth, clientHeight }: Element): { readonly x: number; readonly y: number } {
  return { x: clientWidth / 2, y: clientHeight / 2 };
}

customElements.define('zoom-box', ZoomBoxElement);
