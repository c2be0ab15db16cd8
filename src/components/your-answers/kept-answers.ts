import { WALK_KEY } from '../../domain/settings/walk-key.ts';
import type { Step, Walk } from '../../domain/tree/tree.ts';
import { formatWalk, parseWalk, withAnswer } from '../../domain/tree/walk.ts';

/**
 * The answers given in this tab, by ids. Each page is a document of its own, so they stand in the tab's session
 * storage: no other tab, site or server sees them, they end with the tab, and an address would have told them to all
 * who see it. `/nastroyki/` lists and deletes them.
 */
export function keptAnswers(): Walk {
  try {
    return parseWalk(sessionStorage.getItem(WALK_KEY) ?? '');
  } catch {
    return [];
  }
}

/** Keeps exactly these answers in this tab; where storage is denied, pages stay as they are for everybody. */
export function keepAnswers(answers: Walk): void {
  try {
    if (answers.length === 0) sessionStorage.removeItem(WALK_KEY);
    else sessionStorage.setItem(WALK_KEY, formatWalk(answers));
  } catch {
    // Nothing is kept.
  }
}

/** Keeps one more answer. */
export function keepAnswer(step: Step): void {
  keepAnswers(withAnswer(keptAnswers(), step));
}
