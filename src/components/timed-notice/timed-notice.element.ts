import { eachMinute } from '../../browser/each-minute.ts';
import { isCurrent } from '../../domain/notice/notice.ts';

/** `<timed-notice from="2026-11-24T07:00:00.000Z" until="…">`: shows itself only while it holds by the reader's clock. */
export class TimedNoticeElement extends HTMLElement {
  connectedCallback(): void {
    const from = this.getAttribute('from') ?? '';
    const until = this.getAttribute('until') ?? '';
    eachMinute(this, () => {
      this.hidden = !isCurrent({ from, until }, new Date());
    });
  }
}

customElements.define('timed-notice', TimedNoticeElement);
