/** The day of generated content: reviewed and compared with its source on it. */
export const GENERATED_ON = '2026-11-20';

/** Who answers for a generated page, and for how long it may be trusted. */
export function upkeepBy(owner: string) {
  return { owner, reviewed: GENERATED_ON, reviewBy: '2027-05-20' };
}
