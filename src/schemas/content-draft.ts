import type { MessageRules } from '../domain/message/message-rules.ts';
import type { Located, LocatedPage } from '../domain/report/located.ts';
import type { Content } from './content.ts';
import type { Site } from './site.ts';

/** Name of a collection of `content/`. */
export type CollectionName = keyof Content;

/** An entry as its editor wrote it, whether or not it passed its schema. */
export interface Written extends Located<unknown> {
  readonly collection: CollectionName;
}

/** A body with its front matter as written. */
export interface WrittenPage extends LocatedPage<unknown> {
  readonly collection: CollectionName;
}

/**
 * All that could be read of `content/`, for checks: what passed the schemas, and everything as written, so that one
 * fault neither hides another nor makes every mention of its entry unknown.
 */
export interface ContentDraft extends Omit<Content, 'site' | 'messageChecks'> {
  readonly site: Located<Site> | undefined;
  readonly messageChecks: Located<MessageRules> | undefined;
  readonly written: readonly Written[];
  readonly pages: readonly WrittenPage[];
  /** Ids of all entries, of those that failed their schemas too. */
  readonly ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Collections of which some entries could not be read at all. */
  readonly unread: ReadonlySet<CollectionName>;
}
