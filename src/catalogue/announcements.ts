import { addDays } from '../domain/calendar/day.ts';
import { onceFor } from '../domain/memory/once-for.ts';
import type { ResolvedText } from '../domain/mention/mention.ts';
import type { Entry } from '../domain/report/located.ts';
import { announceChange, tellChange } from '../domain/version/announce-change.ts';
import { versionChanges, type VersionChange } from '../domain/version/version.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Period } from '../schemas/period.ts';
import { asOf, type SiteContent } from './as-of.ts';
import { environment } from './content.ts';
import { resolverOf } from './registry.ts';
import { shownNames } from './shown-values.ts';

/** A change of a fact or a period that is announced or has come. */
export interface PolicyChange {
  readonly id: string;
  /** From which day. */
  readonly day: string;
  /** What pages that it touches name: `period:hranenie`, `fact:can-01`. */
  readonly names: string;
  /** Whether its day is still to come. */
  readonly announced: boolean;
  readonly text: ResolvedText;
  readonly facts: readonly string[];
}

/** What of a page says which facts and periods it shows. */
interface NamingPage {
  readonly file: string;
  readonly value: unknown;
  readonly body?: string;
}

/** All changes of facts and periods, the first to come first; made once, for every page asks. */
export const policyChanges = onceFor((content: SiteContent): readonly PolicyChange[] => {
  const { periods, facts } = content.written;
  return [
    ...versionChanges(periods).flatMap(periodChange),
    ...versionChanges(facts).flatMap((change) => factChange(content, change)),
  ].sort((a, b) => a.day.localeCompare(b.day));
});

/** A period that begins or ends is no change by itself: what names it is. */
function periodChange({ id, day, before, after }: VersionChange<Entry<Period>>): readonly PolicyChange[] {
  if (before === undefined || after === undefined || before.value.text === after.value.text) return [];
  const shown = ({ value: { text, sample } }: Entry<Period>) => [{ text, sample: sample === true }];
  const title = after.value.title ?? before.value.title;
  return [inWords('period', { id, day, title, before: shown(before), after: shown(after) }, [])];
}

function factChange(
  content: SiteContent,
  { id, day, before, after }: VersionChange<Entry<Fact>>,
): readonly PolicyChange[] {
  if (before?.value.statement === after?.value.statement) return [];
  const resolveOn = (when: string) => resolverOf(asOf(content.written, when));
  return [
    inWords(
      'fact',
      {
        id,
        day,
        title: undefined,
        before: before && resolveOn(addDays(day, -1))(before.value.statement),
        after: after && resolveOn(day)(after.value.statement),
      },
      [id],
    ),
  ];
}

function inWords(
  kind: 'period' | 'fact',
  { id, ...change }: Parameters<typeof announceChange>[0] & { readonly id: string },
  facts: readonly string[],
): PolicyChange {
  const announced = change.day > environment.today;
  return {
    id: `${change.day}-${kind}-${id}`,
    day: change.day,
    names: `${kind}:${id}`,
    announced,
    text: announced ? announceChange(change) : tellChange(change),
    facts,
  };
}

/** The announced changes of what a page names; it is asked for its names only if there are any. */
export function announcementsOf(
  content: SiteContent,
  names: () => ReadonlySet<string>,
): readonly ResolvedText[] {
  const announced = policyChanges(content).filter((change) => change.announced);
  if (announced.length === 0) return [];
  const named = names();
  return announced.filter((change) => named.has(change.names)).map(({ text }) => text);
}

/** All that a page and what is shown `around` it name; of facts it cites as written, since one to come is announced. */
export function namesOn(
  content: SiteContent,
  page: NamingPage,
  around: readonly unknown[] = [],
): ReadonlySet<string> {
  const { facts, articles, outcomes, questions, departments } = content.written;
  const written = [...articles, ...outcomes, ...questions, ...departments].find(
    ({ file }) => file === page.file,
  );
  const cited = written?.value.facts ?? [];
  const statements = facts.filter(({ id }) => cited.includes(id)).map(({ value }) => value);
  return new Set([
    ...cited.map((id) => `fact:${id}`),
    ...shownNames(content, [page.value, statements, around], page.body),
  ]);
}
