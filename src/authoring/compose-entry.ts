import { stringify } from 'yaml';
import type { JsonSchema } from '../schemas/editor-schema.ts';
import { listFields, type ListedField } from '../schemas/list-fields.ts';

/** Values of an entry by the names of its fields. */
export type EntryValues = Readonly<Record<string, unknown>>;

/**
 * The fields of a new entry as YAML, each below a comment that says what it is for. What must be there and has no value
 * waits empty; what may be there waits as a comment.
 */
export function composeEntry(entry: JsonSchema, values: EntryValues): string {
  // What all kinds have is described at one of them.
  const described = new Map(listFields(entry).map((field) => [field.name, field]));
  const fields = listFields(kindOf(entry, values)).filter(({ name }) => !/[.[]/.test(name));
  const isNeeded = ({ name, required }: ListedField) => required === true || name in values;
  const aboutOf = (name: string) => described.get(name)?.description ?? '';
  // What chooses the kind is described with all kinds.
  const choicesOf = ({ name, value }: ListedField) =>
    /^`[^`]*`$/.test(value) ? (described.get(name)?.value ?? value) : value;
  const needed = fields
    .filter(isNeeded)
    .flatMap((field) => [
      `# ${aboutOf(field.name)}; ${choicesOf(field).replaceAll('`', '')}`,
      field.name in values
        ? stringify({ [field.name]: values[field.name] }, { lineWidth: 0 }).trimEnd()
        : `${field.name}:${field.value.startsWith('список') ? '\n  -' : ''}`,
    ]);
  const optional = fields
    .filter((field) => !isNeeded(field))
    // Written so that the line is right once its first sign is taken away and a value put in.
    .map(({ name }) => `# ${name}: # ${inShort(aboutOf(name))}`);
  return `${[...needed, ...(optional.length > 0 ? [MAY_BE, ...optional] : [])].join('\n')}\n`;
}

const MAY_BE = '# Может быть ещё:';

const MOST_WORDS_CHARACTERS = 60;

/**
 * What a field is for, of much the first words: a file that is begun by a link has room for little more.
 * @example inShort('Картинка рядом со статьёй: её показывают при пересылке ссылки') → 'Картинка рядом со статьёй'
 */
function inShort(about: string): string {
  return about.length <= MOST_WORDS_CHARACTERS ? about : (about.split(/[.:] /)[0] ?? about);
}

/** Of an entry that comes in kinds, the kind that the values choose. */
export function kindOf(entry: JsonSchema, values: EntryValues): JsonSchema {
  const chosen = entry.oneOf?.find(({ properties = {} }) =>
    Object.entries(properties).some(([name, { const: only }]) => only !== undefined && only === values[name]),
  );
  return chosen ?? entry;
}
