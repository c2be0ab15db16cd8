import { permalinks } from '../domain/permalink/permalink.ts';
import { ALL_REASONS, REASONS, type Reason } from '../domain/signal/reasons.ts';
import type { Signal } from '../domain/signal/signal.ts';
import type { PageLink } from './page.ts';

/** «Помогло?»: what the page tells for each answer, and where a reader goes whom it did not help. */
export interface PageFeedback {
  readonly yes: Signal;
  readonly no: Signal;
  readonly reasons: readonly FeedbackReason[];
}

/** A reason why the page did not help. */
interface FeedbackReason {
  readonly signal: Signal;
  readonly title: string;
  readonly next: NextStep;
}

/** Where a reason leads: to a page, the start of the tree, or a person. */
type NextStep = PageLink | 'start' | 'person';

/** Addresses as signals name them, the same wherever the site lives. */
export const SIGNAL_ADDRESSES = permalinks('/');

/** «Помогло?» of the page at an address; reasons without a better step lead to a person. */
export function pageFeedback(page: string, steps: Partial<Record<Reason, NextStep>>): PageFeedback {
  return {
    yes: { page, helped: true },
    no: { page, helped: false },
    reasons: ALL_REASONS.map((reason) => ({
      signal: { page, reason },
      title: REASONS[reason],
      next: steps[reason] ?? 'person',
    })),
  };
}
