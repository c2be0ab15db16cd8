import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** All that the page wrote into its history and storage: the values of each write. */
    told: unknown[][];
  }
}

/** Notes in `window.told` every write at once: what one field leaks, the next may overwrite. */
export async function watchWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.told = [];
    const noted = {
      apply: (write: () => unknown, target: unknown, values: []) => {
        window.told.push(values);
        return Reflect.apply(write, target, values);
      },
    };
    history.pushState = new Proxy(history.pushState.bind(history), noted);
    history.replaceState = new Proxy(history.replaceState.bind(history), noted);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- the proxy hands the storage on as `this`
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, noted);
  });
}
