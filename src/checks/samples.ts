import { issueAt, type Issue } from '../domain/report/issue.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { valuesAt } from './written-values.ts';

/** Values marked as examples: production must not show any. */
export function checkSamples(draft: ContentDraft): readonly Issue[] {
  return draft.written.flatMap(({ id, file, value, lineOf }) =>
    valuesAt(value, 'sample').flatMap(({ path, value: sample }) =>
      sample === true
        ? [issueAt('sample-in-production', { file, line: lineOf(path) }, { found: `sample: true у «${id}»` })]
        : [],
    ),
  );
}
