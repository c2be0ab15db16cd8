import { loadJson } from '../../browser/load-json.ts';
import { isTreeFile, treeOfFile, type PublishedTree } from '../../domain/tree/tree-file.ts';

/** Loads `reshenie/puti.json`; rejects what is not that file. */
export async function loadTree(url: string): Promise<PublishedTree> {
  const file = await loadJson(url);
  if (!isTreeFile(file)) throw new Error(`no tree at ${url}`);
  return treeOfFile(file);
}
