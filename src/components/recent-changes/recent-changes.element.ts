import { readSetting } from '../../browser/read-setting.ts';

/**
 * `<recent-changes>`: changes of pages, the last first. Where the operator lets the device remember, it shows those since
 * the day they were here last.
 */
export class RecentChangesElement extends HTMLElement {
  connectedCallback(): void {
    // Without it the list stands as it was printed.
    if (readSetting('desk') !== '') void import('./show-since.ts').then((code) => code.showSinceVisit(this));
  }
}

customElements.define('recent-changes', RecentChangesElement);
