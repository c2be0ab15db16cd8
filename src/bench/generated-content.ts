import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { formatNumber } from '../domain/permalink/number.ts';
import { readContent } from '../source/read-content.ts';
import { houseFiles } from './article-files.ts';
import { generateArticles, type GeneratedArticle } from './generate-articles.ts';
import { generateTree } from './generate-tree.ts';
import { writeTextFiles } from './text-files.ts';
import { treeFiles } from './tree-files.ts';

/** Folders that refer to written articles and nodes. */
const REFERRING = ['articles', 'departments', 'facts', 'messages', 'notices', 'tree'];
const FEW_ARTICLES = 20;

/** What of the written content the generated one refers to. */
export interface Registries {
  readonly sections: readonly string[];
  readonly owner: string;
  readonly outcome: string;
  readonly channel: string;
}

/** Sections, an owner, an outcome and a channel of a content folder. */
export async function readRegistries(contentFolder: string): Promise<Registries> {
  const { draft } = await readContent(process.cwd(), contentFolder);
  const [owner] = draft.owners;
  const [outcome] = draft.outcomes;
  const [channel] = draft.channels;
  if (owner === undefined || outcome === undefined || channel === undefined)
    throw new Error(`No owner, outcome or channel in ${contentFolder}`);
  const sections = draft.sections.map(({ id }) => id);
  return { sections, owner: owner.id, outcome: outcome.id, channel: channel.id };
}

/** Writes a copy of the content with the generated articles added. */
export async function writeContent(
  from: string,
  to: string,
  articles: readonly GeneratedArticle[],
  registries: Registries,
): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  await writeTextFiles(to, houseFiles(articles, registries));
}

/** Writes content with the registries of the written one, a few generated articles and a large generated tree. */
export async function writeTreeContent(from: string, to: string, registries: Registries): Promise<void> {
  const tree = generateTree();
  const articles = generateArticles(FEW_ARTICLES, registries.sections);
  const startHere = articles.slice(0, 1).map(({ number }) => formatNumber('article', number));
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  await Promise.all(REFERRING.map((folder) => rm(join(to, folder), { recursive: true, force: true })));
  const site = parse(await readFile(join(from, 'site.yaml'), 'utf8')) as object;
  await writeTextFiles(to, [
    ...houseFiles(articles, { ...registries, outcome: tree.outcomes[0]?.id ?? '' }),
    ...treeFiles(tree, registries),
    { path: 'site.yaml', text: stringify({ ...site, startHere }) },
    { path: 'redirects.yaml', text: '[]\n' },
    { path: 'permalinks.lock.json', text: '{"articles": {}, "outcomes": {}, "questions": {}}\n' },
  ]);
}
