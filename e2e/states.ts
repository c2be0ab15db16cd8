import { STATES } from '../src/site-checks/stated-claims.ts';
import { PAGE_CLAIMS, TASK_CLAIMS, type Claim } from '../src/texts/accessibility.ts';

const CLAIMS: Readonly<Record<Claim, string>> = { ...PAGE_CLAIMS, ...TASK_CLAIMS };

/** Details of a test that bears out lines of the statement on accessibility: `npm test` fails over a line without one. */
export function states(...claims: readonly Claim[]) {
  return { annotation: claims.map((claim) => ({ type: STATES, description: CLAIMS[claim] })) };
}
