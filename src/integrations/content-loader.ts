import type { Loader } from 'astro/loaders';
import { entryKey, type CollectionName } from '../schemas/collections.ts';
import type { ReadContent } from '../source/read-content.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro takes hooks of others by this namespace only
  namespace Astro {
    interface IntegrationHooks {
      /** What the content check read last. Vite loads a loader apart from the integrations; this is where they meet. */
      'content:reading': () => ReadContent;
    }
  }
}

/** Name of every loader of ours, for refreshing the collections. */
export const LOADER = 'content';

/** Fills a collection of Astro's from what was read and judged before; only the compiler opens bodies again. */
export function contentLoader(name: CollectionName): Loader {
  return {
    name: LOADER,
    load: ({ store, config }) => {
      const reading = config.integrations.find(({ hooks }) => hooks['content:reading'] !== undefined);
      const entries = [reading?.hooks['content:reading']?.().content?.[name] ?? []].flat();
      store.clear();
      for (const [position, entry] of entries.entries()) {
        store.set({
          id: entryKey(position),
          data: entry.value as Record<string, unknown>,
          filePath: entry.file,
          ...('body' in entry && { body: entry.body }),
        });
      }
      return Promise.resolve();
    },
  };
}
