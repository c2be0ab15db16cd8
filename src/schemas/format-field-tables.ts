import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from './collections.ts';
import { entrySchema } from './editor-schema.ts';
import { listFields, type ListedField } from './list-fields.ts';

const INTRODUCTION = `# Поля файлов

Какие файлы лежат в этой папке и что может стоять в каждом. Как писать и что проверяется, сказано в [CONTRIBUTING.md](../CONTRIBUTING.md).

Страница составлена по схемам сайта, править её руками не нужно. В столбце «нужно» — должно ли поле быть в файле; если только у некоторых видов, они названы. \`[]\` — у каждой строки списка, \`‹имя›\` — имя, которое вы даёте сами.`;

/** Markdown for editors: every file of the content, and its fields with what each is for. */
export function formatFieldTables(): string {
  const files = COLLECTION_NAMES.map((name) => [`\`${COLLECTIONS[name].pattern}\``, COLLECTIONS[name].title]);
  const tables = COLLECTION_NAMES.map(
    (name) => `## \`${COLLECTIONS[name].pattern}\`\n\n${formatTable(FIELD_COLUMNS, fieldRows(name))}`,
  );
  return `${[INTRODUCTION, formatTable(['файл', 'что внутри'], files), ...tables].join('\n\n')}\n`;
}

const FIELD_COLUMNS = ['поле', 'нужно', 'что это', 'что писать'];

function fieldRows(name: CollectionName): readonly (readonly string[])[] {
  return listFields(entrySchema(name)).map(({ name: field, required, description, value }) => [
    `\`${field}\``,
    needText(required),
    description,
    value,
  ]);
}

function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function needText(required: ListedField['required']): string {
  if (typeof required === 'boolean') return required ? 'да' : 'нет';
  return required.map((kind) => `\`${kind}\``).join(', ');
}
