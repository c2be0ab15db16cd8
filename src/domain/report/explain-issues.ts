import { permalinks } from '../permalink/permalink.ts';
import type { Issue } from './issue.ts';

/** Where the site stands: its address, if its settings can be read, and its path there. */
export interface SiteStand {
  readonly address: string | undefined;
  readonly base: string;
}

/** The issues, each with the address of the page that explains its kind; without one if nobody knows where the site is. */
export function explainIssues(issues: readonly Issue[], { address, base }: SiteStand): readonly Issue[] {
  if (address === undefined) return issues;
  const links = permalinks(new URL(base, address).href);
  return issues.map((issue) => ({ ...issue, page: links.mistake(issue.slug) }));
}
