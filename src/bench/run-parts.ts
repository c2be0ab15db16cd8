import { formatFigures, type Figure } from './figure.ts';

/** A part of the measuring with the title of its table. */
export interface Part {
  readonly title: string;
  readonly measure: () => Promise<readonly Figure[]>;
}

/** The figures of all parts, each printed as soon as it is measured; one that fails counts as past its limit. */
export async function runParts(
  parts: readonly Part[],
  print: (text: string) => void,
): Promise<readonly Figure[]> {
  const all: Figure[] = [];
  for (const { title, measure } of parts) {
    const figures = await measure().catch(failed);
    print(`\n${title}\n${formatFigures(figures)}`);
    all.push(...figures);
  }
  return all;
}

function failed(error: unknown): readonly Figure[] {
  const note = error instanceof Error ? error.message : String(error);
  return [{ name: 'not measured', value: undefined, unit: 's', note }];
}
