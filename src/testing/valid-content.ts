import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { checkExternalLinks, type OpenAddress } from '../checks/external-links.ts';
import type { Edit } from '../checks/mistakes/mistake.ts';
import { checkSpelling, type Dictionary } from '../checks/spelling.ts';
import { formatReport } from '../domain/report/format-report.ts';
import { arrangeIssues } from '../domain/report/issue.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { readContent } from '../source/read-content.ts';

const MISTAKES = join(import.meta.dirname, '../checks/mistakes');
const TODAY = '2026-11-20';

/** A dictionary that lacks one word; the real one takes seconds to read. */
const DICTIONARY: Dictionary = (words) =>
  Promise.resolve(new Map(words.has('закас') ? [['закас', ['заказ']]] : []));

/** A network without one site. */
const NETWORK: OpenAddress = (url) => Promise.resolve(url.includes('gone') ? 'сайт отвечает 404' : undefined);

/** A small content without a mistake, its files as `valid/…`. */
export async function readValidContent(): Promise<ContentDraft> {
  return (await readContent(MISTAKES, 'valid')).draft;
}

/** The report on the sound content after the edits. */
export async function reportAfter(edits: readonly Edit[], production = false): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'editor-mistake-'));
  try {
    const folder = join(root, 'content');
    await cp(join(MISTAKES, 'valid'), folder, { recursive: true });
    for (const edit of edits) await edit(folder);
    const { draft, issues } = await readContent(root, 'content');
    const misspelt = await checkSpelling(draft, [], DICTIONARY);
    const found = checkContent(draft, { today: TODAY, production });
    const dead = await checkExternalLinks(draft, NETWORK);
    return formatReport(arrangeIssues([...issues, ...found, ...misspelt, ...dead]));
  } finally {
    await rm(root, { recursive: true });
  }
}
