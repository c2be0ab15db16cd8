import { isOpen, parseOpeningHours } from '../../domain/channel/opening-hours.ts';
import { CLOSED_NOW, OPEN_NOW } from '../../texts/hours.ts';

/** How often the words are checked against the clock while the page stays open. */
const REFRESH_MS = 60_000;

/** `<open-now hours="mo-fr 09:00-21:00" time-zone="Europe/Moscow">`: says whether a channel works now, by its own clock. */
export class OpenNowElement extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    say(this);
    this.#timer = window.setInterval(say, REFRESH_MS, this);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }
}

function say(words: HTMLElement): void {
  const hours = parseOpeningHours(words.getAttribute('hours') ?? '');
  const open = isOpen(hours, words.getAttribute('time-zone') ?? 'UTC', new Date());
  words.textContent = open ? OPEN_NOW : CLOSED_NOW;
  words.className = `verdict ${open ? 'can' : 'wait'}`;
}

customElements.define('open-now', OpenNowElement);
