/** A list of options below an input. */
export interface Combobox {
  /** Shows options and groups of them in place of what was shown; none hides the popup. */
  readonly show: (nodes: readonly HTMLElement[]) => void;
  readonly hide: () => void;
  /** Place of the chosen option, -1 if none is. */
  readonly chosen: () => number;
  readonly choose: (position: number) => void;
}

/** What a combobox is made of: the list stands in the popup that comes and goes. */
export interface ComboboxParts {
  readonly input: HTMLInputElement;
  readonly popup: HTMLElement;
  readonly list: HTMLElement;
}

/**
 * Makes an input and a list an ARIA combobox until `signal` aborts: arrows choose, Enter follows the chosen option or
 * leaves the form to submit, Escape closes, Home and End go to the ends once an option is chosen.
 */
export function startCombobox({ input, popup, list }: ComboboxParts, signal: AbortSignal): Combobox {
  let options: readonly HTMLElement[] = [];
  let chosen = -1;

  const choose = (position: number) => {
    options[chosen]?.setAttribute('aria-selected', 'false');
    chosen = position;
    const option = options[chosen];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
  };

  const show = (nodes: readonly HTMLElement[]) => {
    choose(-1);
    list.replaceChildren(...nodes);
    options = Array.from(list.querySelectorAll<HTMLElement>('[role=option]'));
    options.forEach((option, position) => {
      option.id = `${list.id}-${String(position)}`;
      option.setAttribute('aria-selected', 'false');
    });
    popup.hidden = options.length === 0;
    // While it is open it never shrinks: what stands below must not jump with each letter.
    popup.style.minHeight = popup.hidden ? '' : `${String(popup.offsetHeight)}px`;
    input.setAttribute('aria-expanded', String(!popup.hidden));
  };

  const hide = () => {
    show([]);
  };

  /** What each key does while options are shown; a key that is not here, or answers `false`, is the input's own. */
  const keys: Readonly<Record<string, () => unknown>> = {
    ArrowDown: () => {
      choose(chosen === options.length - 1 ? 0 : chosen + 1);
    },
    ArrowUp: () => {
      choose(chosen <= 0 ? options.length - 1 : chosen - 1);
    },
    Home: () => chosen >= 0 && choose(0),
    End: () => chosen >= 0 && choose(options.length - 1),
    Enter: () => chosen >= 0 && options[chosen]?.click(),
    Escape: hide,
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || options.length === 0) return;
      const act = keys[event.key];
      if (act !== undefined && act() !== false) event.preventDefault();
    },
    { signal },
  );
  hide();
  return { show, hide, chosen: () => chosen, choose };
}
