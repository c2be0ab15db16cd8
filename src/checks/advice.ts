import { isAlone } from '../domain/article/verdict.ts';
import { actsIn, isInstruction } from '../domain/language/instruction.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { Located } from '../domain/report/located.ts';
import type { Article } from '../schemas/article.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { OutcomeSource } from '../schemas/outcome.ts';

const MAY_NOT = /(?<![а-яё])(?:может не|не может|нельзя)(?![а-яё])/i;
const MAY = /(?<![а-яё])(?<!(?<![а-яё])не )может(?! не)(?![а-яё])/i;

/** Articles whose answer, kind and outcome do not say the same thing. */
export function checkAdvice(draft: ContentDraft): readonly Issue[] {
  return draft.articles.flatMap((article) => {
    const outcome = draft.outcomes.find(({ id }) => id === article.value.outcome);
    return [
      ...checkVerdict(article),
      ...(outcome === undefined ? [] : [...checkAct(article, outcome), ...checkPurpose(article, outcome)]),
    ];
  });
}

/** The first sentence of an answer stands beside the sign of the verdict. */
function checkVerdict({ file, value: { kind, answer }, lineOf }: Located<Article>): readonly Issue[] {
  const [first = ''] = answer.split(/(?<=[.!?])\s/);
  if (kind !== 'can' || !MAY_NOT.test(first) || MAY.test(first)) return [];
  const found = `kind: ${kind}, а ответ ${quote(first)}`;
  return [issueAt('answer-verdict', { file, line: lineOf(['answer']) }, { found })];
}

/** What the answer and the first thing to do instead have the reader do, against what the outcome does. */
function checkAct(
  { file, value, lineOf }: Located<Article>,
  { id, value: outcome }: Located<OutcomeSource>,
): readonly Issue[] {
  const advice = [value.answer, value.instead?.[0] ?? ''].join(' ');
  const acts = actsIn(advice);
  const tells = acts.has('write') || acts.has('call');
  const differs = isAlone(outcome)
    ? tells && !acts.has('wait') && !advice.split(/(?<=[.!?:])\s/).some(isOwnAct)
    : acts.has('wait') || (tells && !acts.has(outcome.contact === 'phone' ? 'call' : 'write'));
  if (!differs) return [];
  const found = `${quoteIn(id, ['outcome'])} – это ${quote(outcome.title)}`;
  return [issueAt('advice-differs', { file, line: lineOf(['outcome']) }, { found })];
}

/** Whether the sentence begins with something to do without support. */
function isOwnAct(sentence: string): boolean {
  return isInstruction(sentence) && actsIn(sentence.split(' ', 1)[0] ?? '').size === 0;
}

function checkPurpose(
  { file, value, lineOf }: Located<Article>,
  { id, value: outcome }: Located<OutcomeSource>,
): readonly Issue[] {
  if (value.kind !== 'cannot' || value.purpose !== undefined || isAlone(outcome)) return [];
  const found = `${quoteIn(id, ['outcome'])}: contact: ${outcome.contact}`;
  return [issueAt('advice-no-purpose', { file, line: lineOf(['outcome']) }, { found, expected: 'purpose' })];
}
