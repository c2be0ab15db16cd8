import { COLLECTION_NAMES, COLLECTIONS } from './collections.ts';
import { fileSchema } from './editor-schema.ts';
import { editorSnippets } from './editor-snippets.ts';
import { formatFieldTables } from './format-field-tables.ts';

/** Where VS Code looks for the settings of a folder. */
const SETTINGS = '.vscode';

/** YAML by its schemas, MDX, front matter by its schemas, and the settings of files. */
const EXTENSIONS = [
  'redhat.vscode-yaml',
  'unifiedjs.vscode-mdx',
  'astro-build.astro-vscode',
  'editorconfig.editorconfig',
];
const SUGGESTING = {
  'editor.quickSuggestions': { other: true, comments: false, strings: true },
  'editor.snippetSuggestions': 'top',
};

/**
 * The files that tell editors and their programs what content may hold, by path. They stand in the repository for those
 * who have not installed anything; a test holds them to the schemas.
 */
export function editorFiles(): ReadonlyMap<string, string> {
  const schemas = COLLECTION_NAMES.flatMap((name) => {
    const schema = fileSchema(name);
    return schema === undefined ? [] : [{ path: `schemas/${name}.json`, files: filesOf(name), schema }];
  });
  const settings = {
    'yaml.schemas': Object.fromEntries(schemas.map(({ path, files }) => [`./${SETTINGS}/${path}`, files])),
    // Front matter has the hints of the schemas that the dev server writes.
    'astro.content-intellisense': true,
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'editor.wordWrap': 'on',
    // Snippets have Russian words, and editors of text suggest none while one types.
    '[yaml]': SUGGESTING,
    '[mdx]': SUGGESTING,
    '[markdown]': SUGGESTING,
  };
  return new Map([
    ['content/README.md', formatFieldTables()],
    [`${SETTINGS}/settings.json`, json(settings)],
    [`${SETTINGS}/extensions.json`, json({ recommendations: EXTENSIONS })],
    [`${SETTINGS}/content.code-snippets`, json(editorSnippets())],
    ...schemas.map(({ path, schema }) => [`${SETTINGS}/${path}`, json(schema)] as const),
  ]);
}

/** The files of a collection as VS Code finds them. */
function filesOf(name: (typeof COLLECTION_NAMES)[number]): string {
  return `content/${COLLECTIONS[name].pattern.replaceAll(/‹[^›]+›/g, '*')}`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
