import type { StoryValue } from './story.ts';

/** What a tab keeps of a story that was heard. */
export interface KeptValues {
  readonly values: readonly StoryValue[];
  /** By the name of a form: its fields that a story has filled, with what they got. */
  readonly filled: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The values as a tab keeps them; `parseKeptValues` reads them. */
export function formatKeptValues({ values, filled }: KeptValues): string {
  return JSON.stringify([values, Array.from(filled, ([form, fields]) => [form, [...fields]])]);
}

/** Reads what `formatKeptValues` wrote; of what is none of that nothing is left: anyone may write into the storage. */
export function parseKeptValues(kept: string): KeptValues {
  const [values, filled] = readList(kept);
  return {
    values: listOf(values).filter(isValue),
    filled: new Map(
      listOf(filled).map((entry) => {
        const [form, fields] = listOf(entry);
        return [String(form), new Map(listOf(fields).filter(isPair))];
      }),
    ),
  };
}

function readList(kept: string): readonly unknown[] {
  try {
    return listOf(JSON.parse(kept));
  } catch {
    return [];
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

function isValue(value: unknown): value is StoryValue {
  if (typeof value !== 'object' || value === null) return false;
  return ['type', 'text', 'value', 'clause'].every((part) => typeof Reflect.get(value, part) === 'string');
}
