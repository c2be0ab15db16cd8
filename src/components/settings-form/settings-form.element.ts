import { createElement } from '../../browser/create-element.ts';
import { keepSetting } from '../../browser/keep-setting.ts';
import { readSetting } from '../../browser/read-setting.ts';
import { deviceStorage, tabStorage } from '../../browser/storage.ts';
import { COPY_NAME } from '../../domain/offline/copy-list.ts';
import { isSettingName, SETTINGS, STORAGE_PREFIX, type SettingName } from '../../domain/settings/settings.ts';
import { DELETED, keptText, NOT_KEPT } from '../../texts/settings.ts';

/**
 * `<settings-form>`: keeps what the reader switches on under `help:…` in this browser's local storage, shows all that
 * is kept there, in this tab or in a copy of the site and deletes it. Where storage is denied, a choice lasts as long as the page.
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
    form.addEventListener('copychange', () => this.#listKept(), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #keep(form: HTMLFormElement): void {
    const chosen = new FormData(form);
    const valueOf = (name: SettingName) => {
      const value = chosen.get(name);
      return typeof value === 'string' ? value : '';
    };
    const kept = Object.keys(SETTINGS)
      .filter(isSettingName)
      .map((name) => keepSetting(name, valueOf(name)));
    applyAppearance(valueOf('theme'), valueOf('editor') !== '');
    this.#say(kept.includes(false) ? NOT_KEPT : '');
    this.#listKept();
  }

  #deleteAll(event: Event, form: HTMLFormElement): void {
    event.preventDefault();
    for (const { storage, key } of keptTexts()) storage.write(key, '');
    applyAppearance('', false);
    this.#show(form);
    this.#say(DELETED);
  }

  #show(form: HTMLFormElement): void {
    for (const input of form.querySelectorAll('input')) {
      const { name, value } = input;
      input.checked = isSettingName(name) && value === readSetting(name);
    }
    this.#listKept();
  }

  #listKept(): void {
    const date = this.querySelector<HTMLElement>('offline-copy')?.dataset['date'];
    const copies = date === undefined ? [] : [keptText(COPY_NAME, date)];
    const texts = keptTexts().map(({ storage, key }) => keptText(key, storage.read(key)));
    const items = [...texts, ...copies].map((text) => createElement('li', '', text));
    this.querySelector('[data-kept]')?.replaceChildren(...items);
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', items.length > 0);
  }

  #say(message: string): void {
    const status = this.querySelector('form > [role=status]');
    if (status !== null) status.textContent = message;
  }
}

function applyAppearance(theme: string, editor: boolean): void {
  const { classList } = document.documentElement;
  for (const name of SETTINGS.theme.values) classList.toggle(`theme-${name}`, theme === name);
  classList.toggle('is-editor', editor);
}

/** What the site keeps here and in this tab. */
function keptTexts() {
  return [deviceStorage, tabStorage].flatMap((storage) =>
    storage
      .keys()
      .filter((key) => key.startsWith(STORAGE_PREFIX))
      .map((key) => ({ storage, key })),
  );
}

customElements.define('settings-form', SettingsFormElement);
