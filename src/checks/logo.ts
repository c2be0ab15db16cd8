import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { logoFaults } from './logo-faults.ts';
import { valuesAt, writtenIn } from './written-values.ts';

/** A logo that is not there, is no SVG, or would break the pages it becomes a part of. */
export function checkLogo(draft: ContentDraft): readonly Issue[] {
  const { logo } = draft;
  if (logo !== undefined) {
    const [first] = logoFaults(logo.svg);
    if (first === undefined) return [];
    const { found, expected, removable } = first;
    const fix = removable ? undefined : 'сохраните логотип в простой SVG';
    return [issueAt('bad-logo', { file: logo.file, line: 1 }, { found, expected, fix })];
  }
  return writtenIn(draft, 'site').flatMap(({ file, value, lineOf }) =>
    valuesAt(value, 'logo').map(({ path, value: name }) =>
      issueAt(
        'bad-logo',
        { file, line: lineOf(path) },
        {
          found: `${quote(name)} в logo`,
          expected: 'файл .svg рядом с site.yaml',
          fix: 'положите логотип рядом с site.yaml и назовите его файл',
        },
      ),
    ),
  );
}
