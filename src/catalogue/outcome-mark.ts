import { outcomeVerdict, type VerdictMark } from '../domain/article/verdict.ts';
import type { Content } from '../schemas/content.ts';
import type { OutcomeSource } from '../schemas/outcome.ts';
import { find } from './find.ts';

/** The verdict an outcome shows. */
export function outcomeMark(content: Content, outcome: OutcomeSource): VerdictMark {
  const verdict = outcomeVerdict(outcome);
  const department = outcome.department && find(content.departments, outcome.department).value.title;
  return { verdict, contact: outcome.contact, department };
}
