import eslint from '@eslint/js';
import comments from '@eslint-community/eslint-plugin-eslint-comments';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Folder of src → folders it may import besides itself. */
const ARROWS = {
  domain: [],
  schemas: ['domain'],
  texts: ['domain'],
  source: ['schemas', 'domain'],
  checks: ['schemas', 'domain'],
  hosting: ['schemas', 'domain'],
  catalogue: ['authoring', 'source', 'schemas', 'domain'],
  integrations: ['search-lab', 'source', 'checks', 'hosting', 'schemas', 'domain'],
  bench: ['source', 'checks', 'hosting', 'schemas', 'domain'],
  authoring: ['source', 'schemas', 'domain'],
  'search-lab': ['source', 'checks', 'hosting', 'schemas', 'domain'],
  review: ['bench', 'search-lab', 'site-checks', 'source', 'checks', 'hosting', 'schemas', 'domain'],
  'site-checks': [
    'authoring',
    'bench',
    'search-lab',
    'source',
    'checks',
    'hosting',
    'schemas',
    'domain',
    'texts',
  ],
  cli: [
    'authoring',
    'bench',
    'review',
    'search-lab',
    'site-checks',
    'source',
    'checks',
    'hosting',
    'schemas',
    'domain',
  ],
  testing: ['integrations', 'source', 'checks', 'schemas', 'domain'],
  styles: [],
  browser: ['domain', 'texts'],
  components: ['catalogue', 'domain', 'texts', 'styles'],
  layouts: ['components', 'catalogue', 'domain', 'texts', 'styles'],
  pages: ['layouts', 'components', 'catalogue', 'domain', 'texts', 'styles'],
};
/** What code for the browser, elements and the modules beside them, may import besides itself. */
const BROWSER_ARROWS = ['browser', 'domain', 'texts'];
/** What tests may import besides what they test. */
const TEST_ARROWS = ['testing'];

/** @param {string[]} types */
const folders = (types) => ({ element: { types: { anyOf: types } } });
const BROWSER = { file: { categories: 'browser' } };
const TEST = { file: { categories: 'test' } };
/** What editors are shown of mistakes. */
const MISTAKES = { file: { categories: 'mistakes' } };

/** @type {import('eslint').Linter.Config} */
const arrows = {
  files: ['src/**/*.ts', 'src/**/*.astro'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': Object.keys(ARROWS).map((type) => ({
      type,
      pattern: `src/${type}`,
      partialMatch: false,
    })),
    'boundaries/ignore': ['src/content.config.ts'],
    'boundaries/files': [
      { category: 'browser', pattern: 'src/components/*/*.ts' },
      { category: 'mistakes', pattern: 'src/checks/mistakes/*.ts' },
      { category: 'test', pattern: 'src/**/*.test.ts' },
    ],
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
    'boundaries/legacy-templates': false,
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkInternals: true,
        message: 'The table «who may import whom» in eslint.config.mjs has no arrow for this import.',
        policies: [
          ...Object.entries(ARROWS).map(([from, to]) => ({
            from: folders([from]),
            allow: { to: folders([from, ...to]) },
          })),
          { from: folders(['catalogue']), allow: { to: MISTAKES } },
          // Later policies win: of what components may import, the browser gets this.
          { from: BROWSER, disallow: { to: folders(Object.keys(ARROWS)) } },
          { from: BROWSER, allow: { to: folders(BROWSER_ARROWS) } },
          { from: BROWSER, allow: { to: BROWSER } },
          { from: TEST, allow: { to: folders(TEST_ARROWS) } },
        ],
      },
    ],
  },
};

const PURE = 'src/domain is pure: values in, values out.';
const CONTENT_API = {
  regex: '^astro:content$',
  message: 'Only src/catalogue asks Astro for content: it makes page objects of it.',
};

const domainPackages = {
  regex:
    '^(?!\\.|@orama/stemmers/russian$|fastest-levenshtein$|fast-luhn$|csv-parse/sync$|@dagrejs/dagre$|mdast$|zod$)',
  message: `${PURE} Files belong in src/source, page objects in src/catalogue, the DOM in *.element.ts, processes in src/cli.`,
};
const domainTypes = {
  regex: '^(mdast|zod)$',
  allowTypeImports: true,
  message: `${PURE} Of this package it may import types only; schemas belong in src/schemas.`,
};

const scriptImports = {
  regex: '^(?!.*\\.element\\.ts$)',
  message: 'A script of a page only loads elements: its code belongs in *.element.ts.',
};

const outsideWorld = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'history',
    'localStorage',
    'sessionStorage',
    'fetch',
  ].map((name) => ({ name, message: `${PURE} The browser belongs in *.element.ts.` })),
  ...['process', 'console', 'Buffer', 'globalThis'].map((name) => ({
    name,
    message: `${PURE} The process belongs in src/cli.`,
  })),
];
const clockAndChance = [
  { object: 'Date', property: 'now', message: `${PURE} Take the time as a value.` },
  { object: 'Math', property: 'random', message: `${PURE} Take the random number as a value.` },
];
const clock = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: `${PURE} Take the time as a value.`,
};

export default defineConfig(
  { ignores: ['dist/', 'dist.*/', '.astro/', '.cache/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { comments },
    rules: {
      'comments/require-description': 'error',
      'comments/no-unlimited-disable': 'error',
    },
  },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The compiler knows which names there are, in these files and in .mjs (checkJs).
      'no-undef': 'off',
    },
  },
  {
    // Tool configuration and the script that runs before anything is installed: the compiler alone checks their types.
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  astro.configs['flat/recommended'],
  {
    // Scripts inside .astro files, which the processor hands over one by one, stand in no TypeScript project.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  arrows,
  {
    files: ['src/**/*.astro/*.ts'],
    rules: {
      // It cannot resolve the imports of a part of a file; the rule below leaves it nothing to do.
      'boundaries/dependencies': 'off',
      // An inline script counts in the first flight: no room for a comment inside `catch {}`.
      'no-empty': ['error', { allowEmptyCatch: true }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [scriptImports] }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/catalogue/**', 'src/content.config.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [CONTENT_API] }] },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [domainPackages, domainTypes] }],
      'no-restricted-globals': ['error', ...outsideWorld],
      'no-restricted-properties': ['error', ...clockAndChance],
      'no-restricted-syntax': ['error', clock],
    },
  },
);
