import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { checkExternalLinks, type OpenAddress } from '../checks/external-links.ts';
import type { Edit, Mistake } from '../checks/mistakes/mistake.ts';
import { checkLetterYo } from '../checks/letter-yo.ts';
import { checkOverdue } from '../checks/overdue.ts';
import { checkSpelling, type Dictionary } from '../checks/spelling.ts';
import { formatReport } from '../domain/report/format-report.ts';
import { arrangeIssues } from '../domain/report/issue.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { ReadingMemory } from '../source/read-content.ts';
import { readContentTexts, readTexts } from '../source/read-texts.ts';

/** Where the small content without a mistake stands. */
export const VALID_CONTENT = join(import.meta.dirname, '../checks/mistakes/valid');

const TEXTS = readTexts(VALID_CONTENT);
const TODAY = '2026-11-20';

/** A dictionary that lacks one word; the real one takes seconds to read. */
const DICTIONARY: Dictionary = (words) =>
  Promise.resolve(new Map(words.has('закас') ? [['закас', ['заказ']]] : []));

/** A network without one site. */
const NETWORK: OpenAddress = (url) => Promise.resolve(url.includes('gone') ? 'сайт отвечает 404' : undefined);

/** What the files of the sound content hold: of an edited content only those that were edited are parsed. */
const MEMORY: ReadingMemory = new Map();
await readContentTexts('content', TEXTS, { memory: MEMORY });

/** The small content without a mistake. */
export async function readValidContent(): Promise<ContentDraft> {
  return (await readContentTexts('content', TEXTS, { memory: new Map(MEMORY) })).draft;
}

/** The report on the sound content after the edits. */
export async function reportAfter(
  edits: readonly Edit[],
  { production = false, taken = {}, touched = [] }: Pick<Mistake, 'production' | 'taken' | 'touched'> = {},
): Promise<string> {
  const texts = edits.reduce((texts, edit) => edit(texts), TEXTS);
  const numbers = { areOpen: false, taken: new Map(Object.entries(taken)) };
  const { draft, issues } = await readContentTexts('content', texts, { numbers, memory: new Map(MEMORY) });
  const misspelt = await checkSpelling(draft, [], DICTIONARY);
  const found = checkContent(draft, { today: TODAY, production });
  const overdue = checkOverdue(draft, TODAY, new Set(touched.map((path) => `content/${path}`)));
  const dead = await checkExternalLinks(draft, NETWORK);
  const others = [...misspelt, ...checkLetterYo(draft), ...overdue, ...dead];
  return formatReport(arrangeIssues([...issues, ...found, ...others]));
}
