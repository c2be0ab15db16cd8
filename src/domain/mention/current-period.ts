/** A version of a period. */
interface PeriodVersion {
  readonly id: string;
  readonly validFrom?: string | undefined;
}

/** The version of the period that is in force on the day; the earliest one if none has begun yet. */
export function currentPeriod<T extends PeriodVersion>(
  periods: readonly T[],
  id: string,
  today: string,
): T | undefined {
  const versions = periods
    .filter((period) => period.id === id)
    .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  return versions.findLast(({ validFrom = '' }) => validFrom <= today) ?? versions[0];
}
