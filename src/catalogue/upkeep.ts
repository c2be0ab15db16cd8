import { formatDate } from '../domain/language/format-date.ts';
import type { Entry } from '../domain/report/located.ts';
import type { Content } from '../schemas/content.ts';
import { find } from './find.ts';

/** Who checked a page and until when it holds. */
export interface PageUpkeep {
  readonly reviewed: { readonly day: string; readonly text: string };
  /** Day from which readers are told that the page is due for a check. */
  readonly reviewBy: string;
  readonly owner: { readonly title: string; readonly sample: boolean };
  /** Where its source is, from the root of the repository. */
  readonly file: string;
}

interface Kept {
  readonly owner: string;
  readonly reviewed: string;
  readonly reviewBy: string;
}

/** Owner, dates and source of a page. */
export function upkeepOf(content: Content, { file, value }: Entry<Kept>): PageUpkeep {
  const owner = find(content.owners, value.owner).value;
  return {
    reviewed: { day: value.reviewed, text: formatDate(value.reviewed) },
    reviewBy: value.reviewBy,
    owner: { title: owner.title, sample: owner.sample === true },
    file,
  };
}
