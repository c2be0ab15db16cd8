import type { Entry, PageEntry } from '../domain/report/located.ts';
import type { CollectionName, COLLECTIONS, PageName, SingleName, ValueOf } from './collections.ts';

type EntryOf<N extends CollectionName> = N extends PageName ? PageEntry<ValueOf<N>> : Entry<ValueOf<N>>;

type RequiredSingle = {
  [N in SingleName]: (typeof COLLECTIONS)[N] extends { required: true } ? N : never;
}[SingleName];

/** Everything editors wrote that passed its schema, as pages are made of it. */
export type Content = {
  readonly [N in Exclude<CollectionName, SingleName>]: readonly EntryOf<N>[];
} & { readonly [N in RequiredSingle]: EntryOf<N> } & {
  readonly [N in Exclude<SingleName, RequiredSingle>]: EntryOf<N> | undefined;
};
