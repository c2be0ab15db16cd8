import { createElement, createLink } from '../../browser/create-element.ts';
import { loadJson } from '../../browser/load-json.ts';
import { numberInAddress } from '../../domain/permalink/typed-address.ts';
import { isAnswersFile } from '../../domain/search/answer-document.ts';
import { MEANT_PAGE } from '../../texts/not-found.ts';

/**
 * `<typed-address>`: on the page for addresses that lead nowhere, offers the page whose short link was mistyped. Loads
 * nothing where the address is like no short link, and says nothing of a number that no page has.
 */
export class TypedAddressElement extends HTMLElement {
  connectedCallback(): void {
    const { home = '', index = '' } = this.dataset;
    const number = numberInAddress(location.pathname, home);
    if (number !== undefined) void this.#offer(number, index);
  }

  async #offer(number: string, index: string): Promise<void> {
    try {
      const { answers } = await loadJson(index, isAnswersFile);
      const page = answers.find((answer) => answer.number === number);
      if (page === undefined) return;
      const link = createLink(page.url, `${number}. ${page.title}`);
      this.replaceChildren(createElement('p', 'note', `${MEANT_PAGE} `, link));
    } catch {
      // What the page says to everybody still helps.
    }
  }
}

customElements.define('typed-address', TypedAddressElement);
