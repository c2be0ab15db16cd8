import { isCurrent } from '../../domain/notice/notice.ts';

/** How often the notice is checked against the clock while the page stays open. */
const REFRESH_MS = 60_000;

/** `<timed-notice from="2026-11-24T07:00:00.000Z" until="…">`: shows itself only while it holds by the reader's clock. */
export class TimedNoticeElement extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    show(this);
    this.#timer = window.setInterval(show, REFRESH_MS, this);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }
}

function show(notice: HTMLElement): void {
  const from = notice.getAttribute('from') ?? '';
  const until = notice.getAttribute('until') ?? '';
  notice.hidden = !isCurrent({ from, until }, new Date());
}

customElements.define('timed-notice', TimedNoticeElement);
