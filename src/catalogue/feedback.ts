import { permalinks } from '../domain/permalink/permalink.ts';
import { ALL_REASONS, REASONS, type Reason } from '../domain/signal/reasons.ts';
import type { Signal } from '../domain/signal/signal.ts';
import type { Content } from '../schemas/content.ts';
import { links } from './content.ts';
import type { PageLink } from './page.ts';

/** «Помогло?»: what the page tells for each answer, and where a reader goes whom it did not help. */
export interface PageFeedback {
  readonly yes: Signal;
  readonly no: Signal;
  readonly reasons: readonly FeedbackReason[];
  /** Where readers report what is wrong. */
  readonly reportUrl: string | undefined;
}

/** A reason why the page did not help. */
interface FeedbackReason {
  readonly signal: Signal;
  readonly title: string;
  readonly next: NextStep;
}

/** Where a reason leads: to a page, the start of the tree, a person, or to those who mend the page. */
type NextStep = PageLink | 'start' | 'person' | 'report';

/** Addresses as signals name them, the same wherever the site lives. */
export const SIGNAL_ADDRESSES = permalinks('/');

/** «Помогло?» of the page at an address; reasons without a better step lead to a person. */
export function pageFeedback(
  content: Pick<Content, 'site'>,
  page: string,
  steps: Partial<Record<Reason, NextStep>>,
): PageFeedback {
  const reportUrl = reportUrlOf(content, page);
  const known: typeof steps = reportUrl === undefined ? steps : { outdated: 'report', ...steps };
  return {
    reportUrl,
    yes: { page, helped: true },
    no: { page, helped: false },
    reasons: ALL_REASONS.map((reason) => ({
      signal: { page, reason },
      title: REASONS[reason],
      next: known[reason] ?? 'person',
    })),
  };
}

/** Nobody reads what is sent to an example. */
function reportUrlOf({ site }: Pick<Content, 'site'>, page: string): string | undefined {
  const { feedbackUrl, sample, address } = site.value;
  if (sample === true) return undefined;
  return feedbackUrl?.replace('{page}', encodeURIComponent(new URL(links.authored(page), address).href));
}
