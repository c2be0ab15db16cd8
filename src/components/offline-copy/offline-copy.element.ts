/**
 * `<offline-copy>`: lets the reader keep a copy of the site on the device, says what is kept and deletes it. Its code is
 * loaded once it is open. `data-date` is then the day of what is kept; each change of it is a `copychange`.
 */
export class OfflineCopyElement extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (details === null) return;
    let isLoading = false;
    const load = async () => {
      if (isLoading || !details.open) return;
      isLoading = true;
      try {
        const { openPanel } = await import('./copy-panel.ts');
        await openPanel(this);
      } catch {
        // It is asked for again when the reader opens the box again.
        isLoading = false;
      }
      this.querySelector('[data-failure]')?.toggleAttribute('hidden', isLoading);
    };
    this.hidden = false;
    details.addEventListener('toggle', () => void load());
    void load();
  }
}

customElements.define('offline-copy', OfflineCopyElement);
