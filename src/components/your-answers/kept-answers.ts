import { tabStorage } from '../../browser/storage.ts';
import { WALK_KEY } from '../../domain/settings/walk-key.ts';
import type { Step, Walk } from '../../domain/tree/tree.ts';
import { formatWalk, parseWalk, withAnswer } from '../../domain/tree/walk-text.ts';

/**
 * The answers given in this tab, by ids. Each page is a document of its own, so they stand in the tab's session
 * storage: no other tab, site or server sees them, they end with the tab, and an address would have told them to all
 * who see it. `/nastroyki/` lists and deletes them.
 */
export function keptAnswers(): Walk {
  return parseWalk(tabStorage.read(WALK_KEY));
}

/** Keeps exactly these answers in this tab; where storage is denied, pages stay as they are for everybody. */
export function keepAnswers(answers: Walk): void {
  tabStorage.write(WALK_KEY, formatWalk(answers));
}

/** Keeps one more answer. */
export function keepAnswer(step: Step): void {
  keepAnswers(withAnswer(keptAnswers(), step));
}
