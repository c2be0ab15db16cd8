import { RECENT_QUERIES_KEY } from '../../domain/search/recent-queries.ts';
import {
  isSettingName,
  knownValue,
  SETTINGS,
  STORAGE_PREFIX,
  type SettingName,
} from '../../domain/settings/settings.ts';
import { DELETED, keptText, NOT_KEPT } from '../../texts/settings.ts';

/**
 * `<settings-form>`: keeps what the reader switches on under `help:…` in this browser's local storage, shows all that
 * is kept there or in this tab and deletes it. Where storage is denied, a choice lasts as long as the page.
 */
export class SettingsFormElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#show(form);
    form.hidden = false;
    form.addEventListener('change', () => this.#keep(form), { signal });
    form.addEventListener('reset', (event) => this.#deleteAll(event, form), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #keep(form: HTMLFormElement): void {
    const chosen = [...form.querySelectorAll('input')].filter(({ checked }) => checked);
    const valueOf = (setting: SettingName) =>
      knownValue(setting, chosen.find(({ name }) => name === setting)?.value ?? null);
    const theme = valueOf('theme');
    const editor = valueOf('editor');
    const recent = valueOf('recent');
    const kept = [
      store(SETTINGS.theme.key, theme),
      store(SETTINGS.editor.key, editor),
      store(SETTINGS.keys.key, valueOf('keys')),
      store(SETTINGS.recent.key, recent),
    ];
    if (recent === '') store(RECENT_QUERIES_KEY, '');
    applyAppearance(theme, editor !== '');
    this.#say(kept.includes(false) ? NOT_KEPT : '');
    this.#listKept();
  }

  #deleteAll(event: Event, form: HTMLFormElement): void {
    event.preventDefault();
    for (const key of keptKeys()) store(key, '');
    applyAppearance('', false);
    this.#show(form);
    this.#say(DELETED);
  }

  #show(form: HTMLFormElement): void {
    for (const input of form.querySelectorAll('input')) {
      const { name, value } = input;
      input.checked = isSettingName(name) && value === knownValue(name, read(SETTINGS[name].key));
    }
    this.#listKept();
  }

  #listKept(): void {
    const keys = keptKeys();
    const items = keys.map((key) => {
      const item = document.createElement('li');
      item.textContent = keptText(key, read(key) ?? '');
      return item;
    });
    this.querySelector('[data-kept]')?.replaceChildren(...items);
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', keys.length > 0);
  }

  #say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = message;
  }
}

function applyAppearance(theme: string, editor: boolean): void {
  const { classList } = document.documentElement;
  for (const name of SETTINGS.theme.values) classList.toggle(`theme-${name}`, theme === name);
  classList.toggle('is-editor', editor);
}

function keptKeys(): readonly string[] {
  try {
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) =>
      key.startsWith(STORAGE_PREFIX),
    );
  } catch {
    return [];
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether the value was kept, or removed if empty. */
function store(key: string, value: string): boolean {
  try {
    if (value !== '') localStorage.setItem(key, value);
    else for (const storage of [localStorage, sessionStorage]) storage.removeItem(key);
    return true;
  } catch {
    return value === '';
  }
}

customElements.define('settings-form', SettingsFormElement);
