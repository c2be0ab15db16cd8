import type { z } from 'zod';
import { ARTICLE_KINDS } from '../domain/article/verdict.ts';
import type { Issue } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { articleSchema } from '../schemas/article.ts';
import { channelSchema } from '../schemas/channel.ts';
import type { CollectionName, ContentDraft, Written, WrittenPage } from '../schemas/content-draft.ts';
import { departmentSchema } from '../schemas/department.ts';
import { factSchema } from '../schemas/fact.ts';
import { forbiddenWordSchema } from '../schemas/forbidden-word.ts';
import { goldenQuerySchema } from '../schemas/golden-query.ts';
import { journeySchema } from '../schemas/journey.ts';
import { messageChecksSchema } from '../schemas/message-checks.ts';
import { messageSchema } from '../schemas/message.ts';
import { noticeSchema } from '../schemas/notice.ts';
import { outcomeSchema } from '../schemas/outcome.ts';
import { ownerSchema } from '../schemas/owner.ts';
import { periodSchema } from '../schemas/period.ts';
import { permalinksLockSchema } from '../schemas/permalinks-lock.ts';
import { productionYearSchema } from '../schemas/production-year.ts';
import { questionSchema } from '../schemas/question.ts';
import { redirectSchema } from '../schemas/redirect.ts';
import { sectionSchema } from '../schemas/section.ts';
import { siteSchema } from '../schemas/site.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { valueAt } from './schema-field.ts';
import { schemaIssues } from './schema-issues.ts';

/** The collections of a draft, as their schemas passed them. */
type Collections = Omit<ContentDraft, 'written' | 'pages' | 'ids' | 'unread' | 'pictures'>;

/** What the schemas let through and what editors read about the rest. */
export interface Judgement {
  readonly collections: Collections;
  readonly issues: readonly Issue[];
}

/** Judges every entry by the schema of its collection; an entry that fails is left out of the collections. */
export function judgeEntries(written: readonly Written[], pages: readonly WrittenPage[]): Judgement {
  const issues: Issue[] = [];

  const passed = <Entry extends Written, Value>(
    entries: readonly Entry[],
    collection: CollectionName,
    schema: z.ZodType<Value>,
  ): (Entry & { value: Value })[] =>
    entries.flatMap((entry) => {
      if (entry.collection !== collection) return [];
      const result = schema.safeParse(entry.value);
      if (result.success) return [{ ...entry, value: result.data }];
      const likely = collection === 'articles' ? withLikelyKind(entry.value) : undefined;
      const others = likely === undefined ? [] : (schema.safeParse(likely).error?.issues ?? []);
      issues.push(...schemaIssues(entry, schema, [...result.error.issues, ...others]));
      return [];
    });

  const collections: Collections = {
    site: passed(written, 'site', siteSchema)[0],
    sections: passed(written, 'sections', sectionSchema),
    owners: passed(written, 'owners', ownerSchema),
    channels: passed(written, 'channels', channelSchema),
    periods: passed(written, 'periods', periodSchema),
    productionCalendar: passed(written, 'productionCalendar', productionYearSchema),
    departments: passed(written, 'departments', departmentSchema),
    facts: passed(written, 'facts', factSchema),
    articles: passed(pages, 'articles', articleSchema),
    questions: passed(written, 'questions', questionSchema),
    outcomes: passed(pages, 'outcomes', outcomeSchema),
    messages: passed(pages, 'messages', messageSchema),
    notices: passed(written, 'notices', noticeSchema),
    journeys: passed(written, 'journeys', journeySchema),
    redirects: passed(written, 'redirects', redirectSchema),
    synonyms: passed(written, 'synonyms', synonymsSchema),
    queries: passed(written, 'queries', goldenQuerySchema),
    forbiddenWords: passed(written, 'forbiddenWords', forbiddenWordSchema),
    messageChecks: passed(written, 'messageChecks', messageChecksSchema)[0],
    permalinks: passed(written, 'permalinks', permalinksLockSchema)[0]?.value ?? {
      articles: {},
      outcomes: {},
      questions: {},
    },
  };
  return { collections, issues };
}

/** An article whose kind is misspelt, with the kind that was meant: its fields are judged by that, not left unread. */
function withLikelyKind(value: unknown): unknown {
  const kind = valueAt(value, 'kind');
  if (typeof value !== 'object' || typeof kind !== 'string') return undefined;
  const [likely] = nearest(kind, ARTICLE_KINDS);
  return likely === undefined || likely === kind ? undefined : { ...value, kind: likely };
}
