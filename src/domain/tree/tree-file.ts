import type { Question, Tree } from './tree.ts';

/** `/reshenie/puti.json`: what pages that know a visitor's answers need of the tree, without its long texts. */
export interface TreeFile {
  readonly root: string;
  readonly questions: readonly (Question & { readonly url: string })[];
  readonly outcomes: readonly { readonly id: string; readonly url: string }[];
  /** Answers of old links, as `question.answer`, and those that stand for them now. */
  readonly moved?: Readonly<Record<string, string>>;
}

/** The tree with the address of each node, and answers that were given otherwise once. */
export interface PublishedTree extends Tree {
  readonly urls: ReadonlyMap<string, string>;
  readonly moved: ReadonlyMap<string, string>;
}

/** Whether the parsed JSON has the shape of the tree, and is no other page a host sent instead. */
export function isTreeFile(value: unknown): value is TreeFile {
  if (typeof value !== 'object' || value === null) return false;
  return ['questions', 'outcomes'].every((list) => Array.isArray(Reflect.get(value, list)));
}

/** The tree that stands in the file. */
export function treeOfFile({ root, questions, outcomes, moved = {} }: TreeFile): PublishedTree {
  return {
    root,
    questions: new Map(questions.map((question) => [question.id, question])),
    outcomes: new Set(outcomes.map(({ id }) => id)),
    urls: new Map([...questions, ...outcomes].map(({ id, url }) => [id, url])),
    moved: new Map(Object.entries(moved)),
  };
}
