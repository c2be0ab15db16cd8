import { isInstruction } from '../domain/language/instruction.ts';
import { likeness, wordPairs } from '../domain/language/likeness.ts';
import { counted } from '../domain/language/plural.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { LocatedPage } from '../domain/report/located.ts';
import { sharedCircumstances } from '../domain/tree/circumstances.ts';
import { findCycles, reachable } from '../domain/tree/graph.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { OutcomeSource } from '../schemas/outcome.ts';
import { isWhole, draftTree } from './draft-tree.ts';
import { textsIn } from './written-values.ts';

/** From this share of common words on a reader takes one outcome for the other. */
const ALIKE = 0.8;
/** Fields with ids and with what people type. */
const NOT_SHOWN: ReadonlySet<PropertyKey> = new Set(['aliases', 'facts', 'recontact', 'reply']);

/** Outcomes whose title gives no instruction, that nobody would know as theirs, or that repeat another. */
export function checkOutcomeTexts(draft: ContentDraft): readonly Issue[] {
  return [...draft.outcomes.flatMap(checkTitle), ...checkCases(draft), ...checkAlike(draft.outcomes)];
}

function checkTitle({ file, value: { title }, lineOf }: LocatedPage<OutcomeSource>): readonly Issue[] {
  if (isInstruction(title)) return [];
  const place = { file, line: lineOf(['title']) };
  return [issueAt('outcome-title', place, { found: quoteIn(title, ['title']) })];
}

/** Who comes by a link knows their case by what all routes share, or by what some answer before the outcome says. */
function checkCases(draft: ContentDraft): readonly Issue[] {
  const tree = draftTree(draft);
  if (!isWhole(draft, tree) || findCycles(tree).length > 0) return [];
  const answers = [...reachable(tree)].flatMap((id) => tree.questions.get(id)?.answers ?? []);
  return draft.outcomes.flatMap(({ id, file }) => {
    const arrivals = answers.filter(({ to }) => to === id);
    if (arrivals.some(({ unsure }) => !unsure) || sharedCircumstances(tree, id).length > 0) return [];
    if (arrivals.length === 0) return [];
    const ways = counted(arrivals.length, { one: 'ответ', few: 'ответа', many: 'ответов' });
    const found = `ведут только ${ways} «не знаю», и общего обстоятельства у них нет`;
    return [issueAt('outcome-unidentified', { file, line: 1 }, { found })];
  });
}

function checkAlike(outcomes: readonly LocatedPage<OutcomeSource>[]): readonly Issue[] {
  const read = outcomes.map((outcome) => ({ ...outcome, pairs: wordPairs(shownText(outcome)) }));
  return read.flatMap(({ id, file, lineOf, pairs }, index) =>
    read.slice(0, index).flatMap((other) => {
      const share = likeness(pairs, other.pairs);
      if (share < ALIKE) return [];
      const found = `совпадает с ${quote(other.id)} на ${String(Math.floor(share * 100))} %`;
      return [
        issueAt('outcomes-alike', { file, line: lineOf(['title']) }, { found: `${quote(id)} ${found}` }),
      ];
    }),
  );
}

function shownText({ value, body }: LocatedPage<OutcomeSource>): string {
  const fields = textsIn(value).filter(
    ({ path, value: text }) => /[а-яё]/i.test(text) && !NOT_SHOWN.has(path[0] ?? ''),
  );
  return [...fields.map(({ value: text }) => text), body].join('\n');
}
