import type { Locator, Page } from '@playwright/test';
import { DELETE_ALL, EDITOR_HINT, KEYS, RECENT, THEMES } from '../../src/texts/settings.ts';

/** The page of settings. */
export interface SettingsPage {
  readonly theme: (name: keyof typeof THEMES) => Locator;
  readonly editor: Locator;
  readonly keys: Locator;
  readonly recentQueries: Locator;
  readonly kept: Locator;
  readonly deleteAll: Locator;
  readonly status: Locator;
}

/** Locators of the settings on `page`. */
export function settingsPage(page: Page): SettingsPage {
  const form = page.locator('settings-form');
  return {
    theme: (name) => form.getByRole('radio', { name: THEMES[name] }),
    editor: form.getByRole('checkbox', { name: EDITOR_HINT }),
    keys: form.getByRole('checkbox', { name: KEYS }),
    recentQueries: form.getByRole('checkbox', { name: RECENT }),
    kept: form.getByRole('listitem'),
    deleteAll: form.getByRole('button', { name: DELETE_ALL }),
    status: form.locator('form > [role=status]'),
  };
}
