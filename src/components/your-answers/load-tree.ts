import { loadJson } from '../../browser/load-json.ts';
import { isTreeFile, treeOfFile, type PublishedTree } from '../../domain/tree/tree-file.ts';

/** Loads `reshenie/puti.json`; rejects what is not that file. */
export async function loadTree(url: string): Promise<PublishedTree> {
  return treeOfFile(await loadJson(url, isTreeFile));
}
