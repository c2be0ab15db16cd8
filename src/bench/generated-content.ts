import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addNew, EMPTY_LOCK, type Lock } from '../domain/permalink/lock.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import { permalinks } from '../domain/permalink/permalink.ts';
import { permalinksLockSchema } from '../schemas/permalinks-lock.ts';
import { readContent, type ReadContent } from '../source/read-content.ts';
import { readContentTexts } from '../source/read-texts.ts';
import { houseFiles } from './article-files.ts';
import { generateArticles, type GeneratedArticle } from './generate-articles.ts';
import { generateTree, type GeneratedTree } from './generate-tree.ts';
import { registryFiles, type Registries } from './registry-files.ts';
import { writeTextFiles, type TextFile } from './text-files.ts';
import { treeFiles } from './tree-files.ts';

/** What of written content generated articles refer to. */
export interface WrittenRegistries extends Registries {
  readonly outcome: string;
}

const LOCK_FILE = 'permalinks.lock.json';
const NO_TREE: GeneratedTree = { questions: [], outcomes: [] };
const OWN: Registries = { sections: ['dostavka', 'vozvrat'], owner: 'primer', channel: 'chat' };
const FEW_ARTICLES = 20;

/** Sections, an owner, an outcome and a channel of a content folder. */
export async function readRegistries(contentFolder: string): Promise<WrittenRegistries> {
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
export async function writeWithArticles(
  from: string,
  to: string,
  articles: readonly GeneratedArticle[],
  registries: WrittenRegistries,
): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const lock = permalinksLockSchema.parse(JSON.parse(await readFile(join(from, LOCK_FILE), 'utf8')));
  await writeTextFiles(to, [...houseFiles(articles, registries), lockFile(articles, NO_TREE, lock)]);
}

/** A content of nothing written: a few generated articles and a generated tree as large as one may be. */
export function treeContent(): readonly TextFile[] {
  const tree = generateTree();
  const articles = generateArticles(FEW_ARTICLES, OWN.sections);
  const startHere = articles.slice(0, 1).map(({ number }) => formatNumber('article', number));
  return [
    ...registryFiles(OWN, startHere),
    ...houseFiles(articles, { ...OWN, outcome: tree.outcomes[0]?.id ?? '' }),
    ...treeFiles(tree, OWN),
    lockFile(articles, tree),
  ];
}

/** The same content as `source/` reads it. */
export function readTreeContent(): Promise<ReadContent> {
  const texts = new Map(treeContent().map(({ path, text }) => [path, text]));
  return readContentTexts('content', texts);
}

/** The lock file with the generated pages added, for its check is to be measured too. */
function lockFile(
  articles: readonly GeneratedArticle[],
  { questions, outcomes }: GeneratedTree,
  written: Lock = EMPTY_LOCK,
): TextFile {
  const links = permalinks('/');
  const numbered = [
    ...articles.map(
      ({ number, ...place }) => ({ kind: 'article', number, address: links.article(place) }) as const,
    ),
    ...outcomes.map(({ id, number }) => ({ kind: 'outcome', number, address: links.node(id) }) as const),
  ];
  const asked = questions.map(({ id, answers }) => ({ id, answers: answers.map((answer) => answer.id) }));
  const added = { numbered, questions: asked, pages: [], anchors: {} };
  return { path: LOCK_FILE, text: JSON.stringify(addNew(written, added)) };
}
