/** A stretch of a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A value of a story with its place there. */
export interface Found extends Place {
  readonly value: string;
}

/** Where a text has what the pattern stands for. */
export function placesOf(text: string, pattern: RegExp): readonly Place[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** The finds of which none lies over an earlier one, in the order of the text. */
export function withoutOverlaps<Find extends Found>(finds: readonly Find[]): readonly Find[] {
  const kept: Find[] = [];
  for (const find of finds) {
    if (!kept.some(({ start, end }) => find.start < end && start < find.end)) kept.push(find);
  }
  return kept.sort((one, other) => one.start - other.start);
}
