import type { Located, LocatedPage } from '../domain/report/located.ts';
import type { CollectionName, PageName, SingleName, ValueOf } from './collections.ts';

/** An entry as its editor wrote it, whether or not it passed its schema. */
export interface Written extends Located<unknown> {
  readonly collection: CollectionName;
}

/** A body with its front matter as written. */
export interface WrittenPage extends LocatedPage<unknown> {
  readonly collection: CollectionName;
}

/** A picture beside an article. */
export interface PictureFile {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly bytes: number;
  /** Whether it is a picture indeed, whatever its name says. */
  readonly isReadable: boolean;
}

/** The logo that `site.yaml` names. */
export interface LogoFile {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly svg: string;
}

type LocatedEntry<N extends CollectionName> = N extends PageName
  ? LocatedPage<ValueOf<N>>
  : Located<ValueOf<N>>;

/** What passed the schemas, by collection. */
export type Passed = {
  readonly [N in Exclude<CollectionName, SingleName>]: readonly LocatedEntry<N>[];
} & { readonly [N in SingleName]: LocatedEntry<N> | undefined };

/**
 * All that could be read of `content/`, for checks: what passed the schemas, and everything as written, so that one
 * fault neither hides another nor makes every mention of its entry unknown.
 */
export type ContentDraft = Passed & {
  /** The content folder from the root of the repository. */
  readonly folder: string;
  readonly written: readonly Written[];
  readonly pages: readonly WrittenPage[];
  /** Ids of all entries, of those that failed their schemas too. */
  readonly ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Collections of which some entries could not be read at all. */
  readonly unread: ReadonlySet<CollectionName>;
  /** Numbers that requests to merge which go first give to their pages, each with its request. */
  readonly takenNumbers: ReadonlyMap<string, string>;
  /** By their paths from the root of the repository. */
  readonly pictures: ReadonlyMap<string, PictureFile>;
  /** `undefined` if `site.yaml` names no SVG that is there. */
  readonly logo: LogoFile | undefined;
};
