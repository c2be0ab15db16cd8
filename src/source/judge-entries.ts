import { ARTICLE_KINDS } from '../domain/article/verdict.ts';
import type { Issue } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { COLLECTION_NAMES, COLLECTIONS, isSingle } from '../schemas/collections.ts';
import type { Passed, Written } from '../schemas/content-draft.ts';
import { valueAt } from './schema-field.ts';
import { schemaIssues } from './schema-issues.ts';

/** What the schemas let through and what editors read about the rest. */
export interface Judgement {
  readonly passed: Passed;
  readonly issues: readonly Issue[];
}

/** Judges every entry by the schema of its collection; an entry that fails is left out of what passed. */
export function judgeEntries(entries: readonly Written[]): Judgement {
  const byCollection = Map.groupBy(entries, ({ collection }) => collection);
  const issues: Issue[] = [];
  const passed = Object.fromEntries(
    COLLECTION_NAMES.map((name) => {
      const sound = (byCollection.get(name) ?? []).flatMap((entry) => {
        const { entries: judged, issues: found } = judgeEntry(entry);
        issues.push(...found);
        return judged;
      });
      return [name, isSingle(name) ? sound[0] : sound];
    }),
  );
  // Each list holds what the schema of its name let through: the table of collections is the proof.
  return { passed: passed as unknown as Passed, issues };
}

function judgeEntry(entry: Written) {
  const { schema } = COLLECTIONS[entry.collection];
  const result = schema.safeParse(entry.value);
  if (result.success) return { entries: [{ ...entry, value: result.data }], issues: [] };
  const likely = entry.collection === 'articles' ? withLikelyKind(entry.value) : undefined;
  const others = likely === undefined ? [] : (schema.safeParse(likely).error?.issues ?? []);
  return { entries: [], issues: schemaIssues(entry, schema, [...result.error.issues, ...others]) };
}

/** An article whose kind is misspelt, with the kind that was meant: its fields are judged by that, not left unread. */
function withLikelyKind(value: unknown): unknown {
  const kind = valueAt(value, 'kind');
  if (typeof value !== 'object' || typeof kind !== 'string') return undefined;
  const [likely] = nearest(kind, ARTICLE_KINDS);
  return likely === undefined || likely === kind ? undefined : { ...value, kind: likely };
}
