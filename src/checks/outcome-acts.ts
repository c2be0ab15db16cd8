import { isAlone } from '../domain/article/verdict.ts';
import { actsIn, isInstruction } from '../domain/language/instruction.ts';
import type { IssueSlug } from '../domain/report/issue-kinds.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { LocatedPage } from '../domain/report/located.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { OutcomeSource } from '../schemas/outcome.ts';
import { bodyNodes, nodeText } from './body-nodes.ts';

type Outcome = LocatedPage<OutcomeSource>;

/** Words of a title that promise an urgency. */
const URGENT_WORDS = [
  ['now', /(?<![а-яё])сейчас(?![а-яё])/i],
  ['today', /(?<![а-яё])сегодня(?![а-яё])/i],
] as const;
/** Words that hurry whoever is told to write or to call. */
const HURRY = /(?<![а-яё])(?:сейчас|сегодня|немедленно|не откладыва[а-яё]+)(?![а-яё])/i;
/** Stand before an instruction without making it less of one. */
const LEAD = /^(?:тогда|поэтому|сначала|потом|лучше|и|но|а)(?: |, )/i;

/** Outcomes whose title, verdict, urgency, text and reason do not say the same thing. */
export function checkOutcomeActs(draft: ContentDraft): readonly Issue[] {
  return draft.outcomes.flatMap((outcome) => [
    ...checkTitle(outcome),
    ...checkUrgency(outcome),
    ...checkReason(outcome),
  ]);
}

function checkTitle(outcome: Outcome): readonly Issue[] {
  const { title, contact, urgency } = outcome.value;
  if (!isInstruction(title)) return [];
  const acts = actsIn(title);
  const fault = (expected: string) => [
    issueIn(outcome, 'outcome-act', 'title', quoteIn(title, ['title']), expected),
  ];
  if (urgency === 'wait' && !acts.has('wait')) return fault('«Подождите…»: urgency: wait');
  if (isAlone(outcome.value)) {
    return acts.has('write') || acts.has('call')
      ? fault(`без «Напишите» и «Позвоните»: contact: ${contact}`)
      : [];
  }
  if (contact === 'phone') return acts.has('call') ? [] : fault('«Позвоните…»: contact: phone');
  if (contact === 'chat' && (acts.has('call') || !acts.has('write'))) {
    return fault('«Напишите…», «Спросите…» или «Попросите…»: contact: chat');
  }
  return [];
}

function checkUrgency(outcome: Outcome): readonly Issue[] {
  const { title, urgency, next } = outcome.value;
  if (isAlone(outcome.value)) {
    if (urgency !== 'today') return [];
    return [
      issueIn(outcome, 'outcome-urgency', 'urgency', 'urgency: today, а писать некому', 'now или days'),
    ];
  }
  const promised = URGENT_WORDS.find(([, word]) => word.test(title))?.[0];
  if (promised !== undefined && promised !== urgency) {
    return [issueIn(outcome, 'outcome-urgency', 'title', quoteIn(title, ['title']), `urgency: ${promised}`)];
  }
  if (urgency !== 'days') return [];
  const paragraphs = bodyNodes({ collection: 'outcomes', ...outcome }).flatMap(({ node }) =>
    node.type === 'paragraph' && !node.children.some(({ type }) => type === 'link') ? [nodeText(node)] : [],
  );
  return [title, next, ...paragraphs]
    .flatMap(sentencesOf)
    .filter(
      (sentence) => HURRY.test(sentence) && (actsIn(sentence).has('write') || actsIn(sentence).has('call')),
    )
    .map((sentence) =>
      issueIn(outcome, 'outcome-urgency', 'urgency', `«${sentence}»`, 'now или today, а стоит days'),
    );
}

function checkReason(outcome: Outcome): readonly Issue[] {
  return outcome.value.why
    .split(/(?<=[.!?:;])\s+/)
    .filter((clause) => isInstruction(clause.replace(LEAD, '')))
    .map((clause) => issueIn(outcome, 'advice-in-why', 'why', quoteIn(clause, ['why'])));
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/);
}

function issueIn(
  { file, lineOf }: Outcome,
  slug: IssueSlug,
  key: string,
  found: string,
  expected?: string,
): Issue {
  return issueAt(slug, { file, line: lineOf([key]) }, { found, expected });
}
