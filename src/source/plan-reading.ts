import type { CollectionName } from '../schemas/collections.ts';
import { intendedPath } from './misplaced-file.ts';
import { kindOfPath } from './places.ts';

/** A file to read and the collection that says how. */
export interface PlannedFile {
  readonly path: string;
  /** The path that it should have: what it holds is called by it. */
  readonly intended: string;
  readonly collection: CollectionName;
  /** Whether it lies elsewhere than it should: its ids are known then, but no page is made of it. */
  readonly stray: boolean;
}

/** What to do with the files of the content folder; the rest nobody reads. */
export interface ReadingPlan {
  readonly files: readonly PlannedFile[];
  readonly pictures: readonly string[];
  readonly misplaced: readonly string[];
}

/** Sorts paths inside the content folder by what they are. */
export function planReading(paths: readonly string[]): ReadingPlan {
  const files: PlannedFile[] = [];
  const pictures: string[] = [];
  const misplaced: string[] = [];
  for (const path of [...paths].sort()) {
    const { kind } = kindOfPath(path);
    if (kind === 'picture') pictures.push(path);
    if (kind === 'misplaced') misplaced.push(path);
    const stray = kind === 'misplaced';
    const intended = stray ? (intendedPath(path) ?? path) : path;
    const target = kindOfPath(intended);
    if (target.kind === 'collection') files.push({ path, intended, collection: target.collection, stray });
  }
  return { files, pictures, misplaced };
}
