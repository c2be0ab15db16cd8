import { OPEN_NUMBER } from '../domain/permalink/number.ts';
import { composeFile } from './compose-file.ts';
import type { KnownContent, NewKind } from './new-kinds.ts';

/** A file that an editor begins in the browser. */
export interface Template {
  /** Inside the content folder. */
  readonly path: string;
  readonly text: string;
}

/** Not a name that a file may keep. */
const NAME_TO_GIVE = 'имя-латиницей';

/**
 * What a link begins a file with: all that `npm run new` would propose, with the number and the name left open; in a
 * section, of what stands in one.
 */
export function composeTemplate(
  kind: NewKind,
  content: KnownContent,
  today: string,
  section?: string,
): Template {
  const proposed = kind.propose(content, { section }, today);
  const values = {
    ...(kind.collection === 'articles' && { kind: 'can' }),
    ...proposed,
    ...('number' in proposed && { number: OPEN_NUMBER }),
    section,
  };
  return { path: kind.pathOf(NAME_TO_GIVE, values), text: composeFile(kind, values) };
}
