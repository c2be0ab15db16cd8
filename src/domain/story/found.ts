/** A value of a story with its place there. */
export interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The finds of which none lies over an earlier one, in the order of the text. */
export function withoutOverlaps<Find extends Found>(finds: readonly Find[]): readonly Find[] {
  const kept: Find[] = [];
  for (const find of finds) {
    if (!kept.some(({ start, end }) => find.start < end && start < find.end)) kept.push(find);
  }
  return kept.sort((one, other) => one.start - other.start);
}
