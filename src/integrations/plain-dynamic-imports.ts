import type { Plugin } from 'vite';

/** Vite loads styles and preloads beside a dynamic import: ours have none, and its helper weighs 750 bytes on each page. */
export const plainDynamicImports: Plugin = {
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};
