/** What can be done, said of a fact, an article or an outcome (design §2). */
export type Verdict = 'can' | 'cannot' | 'routing' | 'wait' | 'self' | 'contact';

/** Kinds of articles; tips and guides pass no verdict. */
export const ARTICLE_KINDS = ['can', 'cannot', 'routing', 'tip', 'guide'] as const;

/** Kind of an article. */
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** Whom an outcome sends the visitor to. */
export type Contact =
  'nobody' | 'self' | 'seller' | 'courier' | 'pickup' | 'chat' | 'phone' | 'department' | 'external';

/** A verdict to print, with what completes its words; sign and colour follow from it. */
export interface VerdictMark {
  readonly verdict: Verdict;
  /** Title of the department that solves it, for `routing`. */
  readonly department?: string | undefined;
  /** Whom to write to or call, for `contact`. */
  readonly contact?: Contact;
}

/** How soon an outcome is to be acted on. */
export type Urgency = 'now' | 'today' | 'days' | 'wait';

/** The verdict of an article, `undefined` for tips and guides. */
export function articleVerdict(kind: ArticleKind): Verdict | undefined {
  return kind === 'tip' || kind === 'guide' ? undefined : kind;
}

/** Whether the advice leads past support: to wait, or to do it oneself. */
export function isAlone({ contact, urgency }: { contact: Contact; urgency: Urgency }): boolean {
  return urgency === 'wait' || contact === 'nobody' || contact === 'self';
}

/** The verdict of an outcome: waiting comes before whom to write to, and nobody to write to leaves one's own action. */
export function outcomeVerdict(outcome: { contact: Contact; urgency: Urgency }): Verdict {
  if (outcome.urgency === 'wait') return 'wait';
  if (isAlone(outcome)) return 'self';
  return outcome.contact === 'department' ? 'routing' : 'contact';
}
