import type { Verdict, VerdictMark } from '../domain/article/verdict.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import { reachable } from '../domain/tree/graph.ts';
import type { Answer, Tree } from '../domain/tree/tree.ts';
import type { Content } from '../schemas/content.ts';
import { links, siteContent } from './content.ts';
import { find } from './find.ts';
import { outcomeMark } from './outcome-mark.ts';
import { treeOf } from './tree.ts';
import type { PageLink } from './page.ts';
import { editorOf } from './repository.ts';

/** The whole tree, for the map. */
export interface TreeMap {
  /** Every question and outcome once, in the order in which the list first names them. */
  readonly nodes: readonly MapNode[];
  /** The same as a nested list. */
  readonly root: MapBranch;
  /** What outcomes can be filtered by, with how many there are of each. */
  readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly departments: readonly { readonly id: string; readonly title: string; readonly count: number }[];
}

/** A question or outcome on the map. */
export interface MapNode extends PageLink {
  readonly id: string;
  /** The file that an editor changes; its name is the text. */
  readonly source: PageLink;
  /** What only an outcome has. */
  readonly outcome: MapOutcome | undefined;
  readonly answers: readonly Answer[];
}

/** Number and verdict of an outcome, and the id of its department. */
export interface MapOutcome {
  readonly number: string;
  readonly mark: VerdictMark;
  readonly department: string | undefined;
}

/** A node in the nested list with what its answers lead to; of one that stands higher up already nothing is repeated. */
export interface MapBranch {
  readonly node: MapNode;
  readonly isRepeat: boolean;
  readonly answers: readonly { readonly label: string; readonly branch: MapBranch }[];
}

/** The tree as the map lists and draws it. */
export async function treeMap(): Promise<TreeMap> {
  const content = await siteContent();
  const tree = treeOf(content);
  const nodes = [...reachable(tree)].map((id) => mapNode(content, tree, id));
  const outcomes = nodes.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome]));
  return {
    nodes,
    root: branchOf(content, tree, tree.root, new Set()),
    verdicts: [...Map.groupBy(outcomes, ({ mark }) => mark.verdict)].map(([verdict, { length }]) => ({
      verdict,
      count: length,
    })),
    departments: content.departments
      .map(({ id, value: { title } }) => ({
        id,
        title,
        count: outcomes.filter(({ department }) => department === id).length,
      }))
      .filter(({ count }) => count > 0),
  };
}

function branchOf(content: Content, tree: Tree, id: string, listed: Set<string>): MapBranch {
  const node = mapNode(content, tree, id);
  const isRepeat = listed.has(id);
  listed.add(id);
  const answers = isRepeat ? [] : node.answers;
  return {
    node,
    isRepeat,
    answers: answers.map(({ label, to }) => ({ label, branch: branchOf(content, tree, to, listed) })),
  };
}

function mapNode(content: Content, tree: Tree, id: string): MapNode {
  const question = tree.questions.get(id);
  const entry = question === undefined ? find(content.outcomes, id) : find(content.questions, id);
  return {
    id,
    href: links.node(id),
    text: entry.value.title,
    source: { href: editorOf(content).edit(entry.file), text: entry.file.split('/').at(-1) ?? id },
    outcome: question === undefined ? mapOutcome(content, id) : undefined,
    answers: question?.answers ?? [],
  };
}

function mapOutcome(content: Content, id: string): MapOutcome {
  const { value } = find(content.outcomes, id);
  return {
    number: formatNumber('outcome', value.number),
    mark: outcomeMark(content, value),
    department: value.department,
  };
}
