import type { Reason } from './reasons.ts';

/**
 * What a page tells those who listen: that it helped or not, why not, or that search was sure of no answer. It names a
 * page by its address from the root of the site, and never holds what a reader typed.
 */
export type Signal =
  | { readonly page: string; readonly helped: boolean }
  | { readonly page: string; readonly reason: Reason }
  | { readonly found: false };

/** Name of the event that carries a signal up to the document; a type, for a shared constant would be one more file. */
export type SignalEventName = 'help:signal';
