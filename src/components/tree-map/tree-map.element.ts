/**
 * `<tree-map>`: its form hides in list and drawing alike whatever the reader does not look for. Loads nothing before
 * that. What is typed stays in the page: the form is never sent, and its fields have no names.
 */
export class TreeMapElement extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.hidden = false;
    for (const turn of ['input', 'reset', 'submit']) form.addEventListener(turn, this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') event.preventDefault();
    // A form that is reset empties its fields only after the event.
    else setTimeout(() => void filter(this));
  }
}

async function filter(map: TreeMapElement): Promise<void> {
  const failure = map.querySelector<HTMLElement>('.failure');
  try {
    const { filterTreeMap } = await import('./filter-tree-map.ts');
    filterTreeMap(map);
    failure?.setAttribute('hidden', '');
  } catch {
    failure?.removeAttribute('hidden');
  }
}

customElements.define('tree-map', TreeMapElement);
