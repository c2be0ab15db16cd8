import { permalinks } from '../../domain/permalink/permalink.ts';
import { createSearchBox } from './search-box.ts';
import { addStyles } from './shadow-styles.ts';

/** Of the help centre's texts, whatever that of the page is. */
const LANGUAGE = 'ru';

/** The help centre that a page of others puts in. */
interface HelpCentre {
  readonly title: string;
  /** Full address of its home. */
  readonly home: string;
}

/**
 * The help centre in a page of others: its search box or, with `number`, one article or outcome. What stands between the
 * tags, a link, is seen until that is there, and stays if it does not come.
 */
abstract class HelpEmbedElement extends HTMLElement {
  static readonly observedAttributes = ['number'];
  protected abstract readonly centre: HelpCentre;
  readonly #link = document.createElement('slot');
  readonly #root = this.attachShadow({ mode: 'open' });
  #shown: HTMLElement = this.#link;
  #styles: Promise<unknown> | undefined;
  #life: AbortController | undefined;

  connectedCallback(): void {
    this.#root.append(this.#shown);
    this.#life = new AbortController();
    void this.#fill(this.#life.signal);
  }

  attributeChangedCallback(): void {
    if (this.#life === undefined) return;
    this.disconnectedCallback();
    this.connectedCallback();
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = undefined;
  }

  async #fill(signal: AbortSignal): Promise<void> {
    const content = await this.#load(signal).catch(() => this.#link);
    if (signal.aborted) return;
    this.#shown.remove();
    this.#root.append(content);
    this.#shown = content;
  }

  async #load(signal: AbortSignal): Promise<HTMLElement> {
    const { home, title } = this.centre;
    const number = this.getAttribute('number');
    const content = number === null ? createSearchBox(home, title, signal) : await loadCard(home, number);
    await (this.#styles ??= addStyles(this.#root, permalinks(home).embedStyles));
    content.lang = LANGUAGE;
    return content;
  }
}

async function loadCard(home: string, number: string): Promise<HTMLElement> {
  const { loadPageCard } = await import('./page-card.ts');
  return loadPageCard(home, number);
}

/** Makes the element known under the shop's name for it, unless another copy of the script has; `script` stands at home. */
export function defineHelpEmbed(name: string, title: string, script: string): void {
  if (customElements.get(name) !== undefined) return;
  const centre = { title, home: new URL('.', script).href };
  customElements.define(
    name,
    class extends HelpEmbedElement {
      protected override readonly centre = centre;
    },
  );
}
