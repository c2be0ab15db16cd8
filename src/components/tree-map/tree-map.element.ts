/**
 * `<tree-map>`: its form hides in list and drawing alike whatever the reader does not look for. Loads nothing before
 * that. What is typed stays in the page: the form is never sent, and its fields have no names.
 */
export class TreeMapElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    form.hidden = false;
    form.addEventListener('input', () => void this.#filter(form), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    // The fields are emptied only after the event.
    form.addEventListener('reset', () => setTimeout(() => void this.#filter(form)), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #filter(form: HTMLFormElement): Promise<void> {
    const failure = this.querySelector<HTMLElement>('.failure');
    try {
      const { filterTreeMap } = await import('./filter-tree-map.ts');
      filterTreeMap(this, form);
      if (failure !== null) failure.hidden = true;
    } catch {
      if (failure !== null) failure.hidden = false;
    }
  }
}

customElements.define('tree-map', TreeMapElement);
