import { mixedScriptIssues } from '../domain/report/mixed-script-issues.ts';
import type { Issue } from '../domain/report/issue.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { bodyNodes } from './body-nodes.ts';
import { bodyTexts } from './reader-texts.ts';
import { textsOf } from './written-values.ts';

/** What people type, slips of the layout among it. */
const TYPED: ReadonlySet<CollectionName> = new Set(['queries', 'headQueries', 'letters', 'told']);

/** Letters of another alphabet inside words: of texts, aliases, ids, addresses and names of fields, wherever they are looked up. */
export function checkMixedScript(draft: ContentDraft): readonly Issue[] {
  return [
    ...draft.written
      .filter(({ collection }) => !TYPED.has(collection))
      .flatMap((entry) => {
        const { file, lineOf } = entry;
        return textsOf(entry).flatMap(({ path, value: text }) => [
          ...mixedScriptIssues(text, path, () => ({ file, line: lineOf(path) })),
          ...path.flatMap((key, depth) =>
            typeof key === 'string'
              ? mixedScriptIssues(key, [], () => ({ file, line: lineOf(path.slice(0, depth + 1)) }))
              : [],
          ),
        ]);
      }),
    ...draft.pages.flatMap((page) => [
      ...bodyTexts(page).flatMap(({ file, text, lineAt }) =>
        mixedScriptIssues(text, [], (index) => ({ file, line: lineAt(index) })),
      ),
      ...bodyNodes(page).flatMap(({ node, place }) =>
        'url' in node ? mixedScriptIssues(node.url, [], () => place) : [],
      ),
    ]),
  ];
}
