import type { Contact, Verdict } from '../domain/article/verdict.ts';

/** A link with its text. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
}

/** A verdict to print: word, sign and colour follow from it. */
export interface VerdictMark {
  readonly verdict: Verdict;
  /** Title of the department that solves it, for `routing`. */
  readonly department?: string | undefined;
  readonly contact?: Contact;
}
