/**
 * `<forward-link>`: on a page that only sends on, follows its link with what the address brings: the place behind `#` and
 * answers behind `?`. A host that redirects and the browser keep them; the page's own refresh, which is there for those
 * without scripts and begins once all is loaded, loses them.
 */
export class ForwardLinkElement extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link === null) return;
    link.search = location.search;
    if (link.hash === '') link.hash = location.hash;
    location.replace(link.href);
  }
}

customElements.define('forward-link', ForwardLinkElement);
