import { parseNumber } from '../domain/permalink/number.ts';
import type { Issue } from '../domain/report/issue.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { articleNumbers, pagesIn } from './published.ts';
import { TARGETS, unknownId, unknownNumber, type Target } from './unknown-id.ts';
import { valuesAt, writtenIn } from './written-values.ts';

/** Where an entry names another by its id. */
export const REFERENCES: readonly (readonly [CollectionName, string, Target])[] = [
  ['facts', 'section', TARGETS.section],
  ['facts', 'department', TARGETS.department],
  ['departments', 'channels.*', TARGETS.channel],
  ['departments', 'facts.*', TARGETS.fact],
  ['articles', 'facts.*', TARGETS.fact],
  ['articles', 'department', TARGETS.department],
  ['articles', 'outcome', TARGETS.outcome],
  ['articles', 'owner', TARGETS.owner],
  ['questions', 'answers.*.to', TARGETS.node],
  ['questions', 'facts.*', TARGETS.fact],
  ['questions', 'owner', TARGETS.owner],
  ['outcomes', 'department', TARGETS.department],
  ['outcomes', 'channel', TARGETS.channel],
  ['outcomes', 'message', TARGETS.message],
  ['outcomes', 'reply.period', TARGETS.period],
  ['outcomes', 'recontact.after', TARGETS.period],
  ['outcomes', 'recontact.to', TARGETS.node],
  ['outcomes', 'fallback', TARGETS.node],
  ['outcomes', 'facts.*', TARGETS.fact],
  ['outcomes', 'owner', TARGETS.owner],
  ['notices', 'sections.*', TARGETS.section],
  ['changes', 'facts.*', TARGETS.fact],
  ['site', 'operators', TARGETS.question],
  ['queries', 'facts.*', TARGETS.fact],
];

/** Ids in YAML that name nothing: facts, sections, departments, channels, periods, owners, nodes, messages, articles. */
export function checkReferences(draft: ContentDraft): readonly Issue[] {
  return [
    ...REFERENCES.flatMap(([collection, pattern, target]) =>
      writtenIn(draft, collection).flatMap((entry) =>
        valuesAt(entry.value, pattern).flatMap(({ path, value }) => {
          if (typeof value !== 'string' || value === '') return [];
          const place = { file: entry.file, line: entry.lineOf(path) };
          return unknownId(draft, target, value, place, quoteIn(value, path));
        }),
      ),
    ),
    ...pagesIn(draft, 'articles').flatMap(({ file, folder }) =>
      unknownId(draft, TARGETS.section, folder, { file, line: 1 }, `папка ${quote(folder)}`),
    ),
    ...checkNumbers(draft),
  ];
}

function checkNumbers(draft: ContentDraft): readonly Issue[] {
  const known = articleNumbers(draft);
  const numbersIn = (collection: CollectionName, pattern: string, read: (value: unknown) => unknown) =>
    writtenIn(draft, collection).flatMap(({ file, value: written, lineOf }) =>
      valuesAt(written, pattern).flatMap(({ path, value }) => {
        const number = read(value);
        if (typeof number !== 'number') return [];
        return unknownNumber(draft, known, number, { file, line: lineOf(path) }, quoteIn(value, path));
      }),
    );
  return [
    ...numbersIn('articles', 'related.*', (value) => value),
    ...['startHere.*', 'whereToLook'].flatMap((pattern) =>
      numbersIn('site', pattern, (value) => parseNumber(String(value))?.number),
    ),
  ];
}
