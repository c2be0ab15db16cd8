import { stringify } from 'yaml';
import { COLLECTIONS } from '../schemas/collections.ts';
import { entrySchema } from '../schemas/editor-schema.ts';
import { composeEntry, type EntryValues } from './compose-entry.ts';
import type { NewKind } from './new-kinds.ts';

/** What is told besides the fields: the place of a file, the words of a line. */
export const PLACE_FIELDS: readonly string[] = ['section', 'name', 'words'];

const LINE_STYLE = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;

/** The text of a new file, each field below a comment; of what stands in a list, a line of it. */
export function composeFile({ collection, lineOf, body = '' }: NewKind, values: EntryValues): string {
  if (lineOf !== undefined) return `- ${stringify(lineOf(values), LINE_STYLE)}`;
  const fields = Object.fromEntries(Object.entries(values).filter(([name]) => !PLACE_FIELDS.includes(name)));
  const yaml = composeEntry(entrySchema(collection), fields);
  return COLLECTIONS[collection].shape === 'record' ? yaml : `---\n${yaml}---\n${body}`;
}
