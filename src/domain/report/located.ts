import type { Root } from 'mdast';

/** A value an editor wrote. */
export interface Entry<T> {
  /** File name without its ending, or the value's own `id` in a registry. */
  readonly id: string;
  /** Path from the root of the repository. */
  readonly file: string;
  readonly value: T;
}

/** A page with a body below its front matter. */
export interface PageEntry<T> extends Entry<T> {
  /** Folder of the file below its collection, `''` at the top. */
  readonly folder: string;
  /** The text below the front matter. */
  readonly body: string;
}

/** A value with the way back to the line it stands on, for reports. */
export interface Located<T> extends Entry<T> {
  /** Line (from 1) of a key inside the value; of its nearest parent if the key is not there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** A page with the way back to its lines. */
export interface LocatedPage<T> extends Located<T>, PageEntry<T> {
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** The body parsed as MDX; lines in it count from the body's first line. `undefined` where it does not parse. */
  readonly tree: Root | undefined;
}
