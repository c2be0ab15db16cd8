import { cp, rm } from 'node:fs/promises';
import { readContent } from '../../source/read-content.ts';
import { houseFiles } from './article-files.ts';
import type { GeneratedArticle } from './generate-articles.ts';
import { writeTextFiles } from './text-files.ts';

/** What of the written content the generated one refers to. */
export interface Registries {
  readonly sections: readonly string[];
  readonly owner: string;
  readonly outcome: string;
}

/** Sections, an owner and an outcome of a content folder. */
export async function readRegistries(contentFolder: string): Promise<Registries> {
  const { draft } = await readContent(process.cwd(), contentFolder);
  const [owner] = draft.owners;
  const [outcome] = draft.outcomes;
  if (owner === undefined || outcome === undefined)
    throw new Error(`No owner or outcome in ${contentFolder}`);
  return { sections: draft.sections.map(({ id }) => id), owner: owner.id, outcome: outcome.id };
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
