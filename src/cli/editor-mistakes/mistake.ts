import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import { checkExternalLinks, type OpenAddress } from '../../checks/external-links.ts';
import { checkSpelling, type Dictionary } from '../../checks/spelling.ts';
import type { IssueSlug } from '../../domain/report/issue-kinds.ts';
import { formatReport } from '../../domain/report/format-report.ts';
import { arrangeIssues } from '../../domain/report/issue.ts';
import { readContent } from '../../source/read-content.ts';

const VALID_CONTENT = join(import.meta.dirname, 'valid');
const TODAY = '2026-11-20';

/** A dictionary that lacks one word; the real one takes seconds to read. */
const DICTIONARY: Dictionary = (words) =>
  Promise.resolve(new Map(words.has('закас') ? [['закас', ['заказ']]] : []));

/** A network without one site. */
const NETWORK: OpenAddress = (url) => Promise.resolve(url.includes('gone') ? 'сайт отвечает 404' : undefined);

/** A change of the sound content in `valid/`. */
export type Edit = (folder: string) => Promise<void>;

/** What makes a copy of the outcome `wait` another outcome. */
export const NOT_WAIT = [
  ['title: Подождите до обещанного срока', 'title: Ждите звонка курьера'],
  ['sign: не пройдёт срок в карточке заказа', 'sign: не позвонит курьер'],
  ['why: Пока срок не прошёл, поддержка скажет то же самое.', 'why: О встрече договорится он сам.'],
  ['next: Заказ приедет, и придёт сообщение.', 'next: Вам назовут день и час.'],
] as const;

/** What makes a copy of the question `status` another question. */
export const NOT_STATUS = ['title: Какой статус у заказа?', 'title: Что ответили в чате?'] as const;

/** What an editor did wrong and what the check answers. */
export interface Mistake {
  readonly kind: IssueSlug;
  readonly what: string;
  readonly edits: readonly Edit[];
  /** The lines of each issue. */
  readonly issues: readonly (readonly string[])[];
  /** The last line of the report, where it is not one error. */
  readonly total?: string;
  readonly production?: boolean;
}

/** Replaces a text that stands in a file. */
export function replace(path: string, from: string, to: string): Edit {
  return copy(path, path, [from, to]);
}

/** Writes a file anew. */
export function write(path: string, text: string): Edit {
  return async (folder) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
}

/** Deletes a file. */
export function remove(path: string): Edit {
  return (folder) => rm(join(folder, path));
}

/** Copies a file with some of its text replaced. */
export function copy(
  source: string,
  target: string,
  ...replacements: readonly (readonly [from: string, to: string])[]
): Edit {
  return async (folder) => {
    let text = await readFile(join(folder, source), 'utf8');
    for (const [from, to] of replacements) {
      if (!text.includes(from)) throw new Error(`${source} does not contain ${from}`);
      text = text.replace(from, () => to);
    }
    await write(target, text)(folder);
  };
}

/** The report on the sound content after the edits. */
export async function reportAfter(edits: readonly Edit[], production = false): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'editor-mistake-'));
  try {
    const folder = join(root, 'content');
    await cp(VALID_CONTENT, folder, { recursive: true });
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

/** The report a mistake must get. */
export function expectedReport({ issues, total = 'Всего: 1 ошибка в 1 файле.' }: Mistake): string {
  return [...issues.map((lines) => lines.join('\n  ')), total].join('\n\n');
}
