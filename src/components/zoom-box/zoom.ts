import { zoomLevel } from '../../texts/zoom.ts';

const LEAST_SCALE = 0.1;
const MOST_SCALE = 2;
const BUTTON_FACTOR = Math.SQRT2;
/** For one pixel of the wheel. */
const WHEEL_FACTOR = 1.005;

/** A place inside the view. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The drawing of a `<zoom-box>` at the scale its reader chose; what is under the hand stays there. */
export class Zoom {
  readonly #host: HTMLElement;
  readonly #view: HTMLElement;
  readonly #svg: SVGElement;
  readonly #width: number;
  #scale = 1;

  constructor(host: HTMLElement) {
    const view = host.querySelector<HTMLElement>('.drawing');
    const svg = view?.querySelector('svg');
    if (!view || !svg) throw new Error('no drawing to zoom');
    this.#host = host;
    this.#view = view;
    this.#svg = svg;
    this.#width = Number(svg.getAttribute('width'));
  }

  /** Does what a press of a button or a turn of the wheel with Ctrl held asks for. */
  obey(event: Event): void {
    if (event.type === 'click') this.#press(event.target);
    if (event.type === 'wheel') this.#turn(event as WheelEvent);
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-zoom]') : null;
    const scale = this.#scaleBy(button?.dataset['zoom']);
    if (scale !== undefined) this.#zoomTo(scale);
  }

  #scaleBy(action: string | undefined): number | undefined {
    switch (action) {
      case 'in':
        return this.#scale * BUTTON_FACTOR;
      case 'out':
        return this.#scale / BUTTON_FACTOR;
      case 'whole':
        return this.#view.clientWidth / this.#width;
      default:
        return undefined;
    }
  }

  #turn({ ctrlKey, clientX, clientY, deltaY }: WheelEvent): void {
    if (!ctrlKey) return;
    const { left, top } = this.#view.getBoundingClientRect();
    this.#zoomTo(this.#scale * WHEEL_FACTOR ** -deltaY, { x: clientX - left, y: clientY - top });
  }

  #zoomTo(scale: number, { x, y }: Point = middleOf(this.#view)): void {
    const next = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale));
    const factor = next / this.#scale;
    const { scrollLeft, scrollTop } = this.#view;
    this.#svg.setAttribute('width', String(this.#width * next));
    this.#view.scrollTo((scrollLeft + x) * factor - x, (scrollTop + y) * factor - y);
    this.#scale = next;
    const status = this.#host.querySelector('[role=status]');
    if (status !== null) status.textContent = zoomLevel(next);
  }
}

function middleOf({ clientWidth, clientHeight }: Element): Point {
  return { x: clientWidth / 2, y: clientHeight / 2 };
}
