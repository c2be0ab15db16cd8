import { ALL_REASONS, type Reason } from './reasons.ts';
import type { Signal } from './signal.ts';

/** What readers said of one page. */
export interface PageCount {
  readonly page: string;
  readonly yes: number;
  readonly no: number;
  /** Reasons that were named, most frequent first. */
  readonly reasons: readonly ReasonCount[];
}

/** How often a reason was named. */
interface ReasonCount {
  readonly reason: Reason;
  readonly count: number;
}

/** What a file of signals says in all. */
export interface SignalCount {
  readonly pages: readonly PageCount[];
  /** Searches that were sure of no answer. */
  readonly searchesInVain: number;
}

/** Counts signals by page; what was said at an old address counts for the page that has moved from there. */
export function countSignals(
  signals: readonly Signal[],
  moved: ReadonlyMap<string, string> = new Map(),
): SignalCount {
  const told = signals.flatMap((signal) => ('page' in signal ? [signal] : []));
  const byPage = [...Map.groupBy(told, ({ page }) => moved.get(page) ?? page)];
  return {
    pages: byPage.map(([page, ofPage]) => {
      const answers = ofPage.flatMap((signal) => ('helped' in signal ? [signal.helped] : []));
      const named = ofPage.flatMap((signal) => ('reason' in signal ? [signal.reason] : []));
      return {
        page,
        yes: answers.filter((helped) => helped).length,
        no: answers.filter((helped) => !helped).length,
        reasons: countReasons(named),
      };
    }),
    searchesInVain: signals.length - told.length,
  };
}

function countReasons(named: readonly Reason[]): readonly ReasonCount[] {
  return ALL_REASONS.map((reason) => ({ reason, count: named.filter((name) => name === reason).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
