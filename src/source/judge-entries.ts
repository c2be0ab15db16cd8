import { basename, dirname } from 'node:path/posix';
import { ARTICLE_KINDS } from '../domain/article/verdict.ts';
import { describeFree } from '../domain/permalink/number.ts';
import { permalinks } from '../domain/permalink/permalink.ts';
import type { Issue } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { COLLECTION_NAMES, COLLECTIONS, isSingle } from '../schemas/collections.ts';
import type { Passed, Written } from '../schemas/content-draft.ts';
import { SETTLED_NUMBERS, type NumberSettings } from './environment.ts';
import { freeNumberIn } from './new-numbers.ts';
import { valueAt } from './schema-field.ts';
import { schemaIssues, type NumberHint } from './schema-issues.ts';

/** What the schemas let through and what editors read about the rest. */
export interface Judgement {
  readonly passed: Passed;
  readonly issues: readonly Issue[];
}

/** Judges every entry by the schema of its collection; an entry that fails is left out of what passed. */
export function judgeEntries(
  entries: readonly Written[],
  { taken }: NumberSettings = SETTLED_NUMBERS,
): Judgement {
  const byCollection = Map.groupBy(entries, ({ collection }) => collection);
  const [lock] = byCollection.get('permalinks') ?? [];
  const issues: Issue[] = [];
  const passed = Object.fromEntries(
    COLLECTION_NAMES.map((name) => {
      const written = byCollection.get(name) ?? [];
      const published = Object(valueAt(lock?.value, name)) as Readonly<Record<string, unknown>>;
      const sound = written.flatMap((entry) => {
        const { entries: judged, issues: found } = judgeEntry(entry, () =>
          numberHint(entry, published, () => freeNumberIn(entry.collection, entries, taken)),
        );
        issues.push(...found);
        return judged;
      });
      return [name, isSingle(name) ? sound[0] : sound];
    }),
  );
  // Each list holds what the schema of its name let through: the table of collections is the proof.
  return { passed: passed as unknown as Passed, issues };
}

/** The number that a page was published under; of a new one the next that is free. */
function numberHint(
  entry: Written,
  published: Readonly<Record<string, unknown>>,
  free: () => number,
): NumberHint {
  const [own] = Object.entries(published).find(([, address]) => address === addressOf(entry)) ?? [];
  return own === undefined
    ? describeFree(free())
    : { expected: `номер страницы: ${own}`, fix: `number: ${own}` };
}

const ADDRESSES = permalinks('/');

function addressOf({ collection, file, id }: Written): string {
  return collection === 'articles'
    ? ADDRESSES.article({ section: basename(dirname(file)), slug: id })
    : ADDRESSES.node(id);
}

function judgeEntry(entry: Written, hintAt: () => NumberHint) {
  const { schema } = COLLECTIONS[entry.collection];
  const result = schema.safeParse(entry.value);
  if (result.success) return { entries: [{ ...entry, value: result.data }], issues: [] };
  const likely = entry.collection === 'articles' ? withLikelyKind(entry.value) : undefined;
  const others = likely === undefined ? [] : (schema.safeParse(likely).error?.issues ?? []);
  return { entries: [], issues: schemaIssues(entry, schema, [...result.error.issues, ...others], hintAt()) };
}

/** An article whose kind is misspelt, with the kind that was meant: its fields are judged by that, not left unread. */
function withLikelyKind(value: unknown): unknown {
  const kind = valueAt(value, 'kind');
  if (typeof value !== 'object' || typeof kind !== 'string') return undefined;
  const [likely] = nearest(kind, ARTICLE_KINDS);
  return likely === undefined || likely === kind ? undefined : { ...value, kind: likely };
}
