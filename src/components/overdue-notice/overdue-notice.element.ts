/** `<overdue-notice review-by="2027-05-20" hidden>`: shows itself once that day is over, by UTC: the file of every page has no room for calendars. */
export class OverdueNoticeElement extends HTMLElement {
  connectedCallback(): void {
    const today = new Date().toISOString().slice(0, 10);
    this.hidden = today <= (this.getAttribute('review-by') ?? today);
  }
}

customElements.define('overdue-notice', OverdueNoticeElement);
