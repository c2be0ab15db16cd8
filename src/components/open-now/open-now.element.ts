import { eachMinute } from '../../browser/each-minute.ts';
import { isOpen, parseOpeningHours } from '../../domain/channel/opening-hours.ts';
import { CLOSED_NOW, OPEN_NOW } from '../../texts/hours.ts';

/** `<open-now hours="mo-fr 09:00-21:00" time-zone="Europe/Moscow">`: says whether a channel works now, by its own clock. */
export class OpenNowElement extends HTMLElement {
  connectedCallback(): void {
    const hours = parseOpeningHours(this.getAttribute('hours') ?? '');
    const timeZone = this.getAttribute('time-zone') ?? 'UTC';
    eachMinute(this, () => {
      const open = isOpen(hours, timeZone, new Date());
      this.textContent = open ? OPEN_NOW : CLOSED_NOW;
      this.className = `verdict ${open ? 'can' : 'wait'}`;
    });
  }
}

customElements.define('open-now', OpenNowElement);
