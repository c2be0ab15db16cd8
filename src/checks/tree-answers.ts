import { bareWords } from '../domain/language/bare-words.ts';
import { counted } from '../domain/language/plural.ts';
import type { IssueSlug } from '../domain/report/issue-kinds.ts';
import { issueAt, type Issue, type IssueDetails } from '../domain/report/issue.ts';
import type { Located } from '../domain/report/located.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { QuestionSource } from '../schemas/question.ts';

const MOST_ANSWERS = 7;
const MOST_THE_SAME_WAY = 2;
const ANSWERS = { one: 'ответ', few: 'ответа', many: 'ответов' };

type LocatedQuestion = Located<QuestionSource>;

/** Questions whose answers leave nothing to choose, look the same, are too many or have no way out for the unsure. */
export function checkTreeAnswers(draft: ContentDraft): readonly Issue[] {
  return draft.questions.flatMap((question) => {
    const pointless = checkChoice(question);
    if (pointless.length > 0) return pointless;
    return [
      ...checkUnsure(question),
      ...checkNumber(question),
      ...checkSameWay(question),
      ...checkAlike(question),
    ];
  });
}

function checkChoice(question: LocatedQuestion): readonly Issue[] {
  const { answers } = question.value;
  if (answers.length < 2) {
    const found = answers.length === 0 ? 'ни одного ответа' : 'один ответ';
    return fault(question, 'tree-dead-end', { found, expected: 'хотя бы два ответа' });
  }
  const targets = new Set(answers.map(({ to }) => to));
  if (targets.size > 1) return [];
  return fault(question, 'tree-one-way', { found: `все ответы ведут на ${quote(answers[0]?.to)}` });
}

function checkUnsure(question: LocatedQuestion): readonly Issue[] {
  const { answers } = question.value;
  const last = answers.at(-1);
  const unsure = answers.filter(({ role }) => role === 'unsure').length;
  if (unsure !== 1 || last?.role !== 'unsure') {
    const found =
      unsure === 1 ? 'role: unsure не у последнего ответа' : `${counted(unsure, ANSWERS)} с role: unsure`;
    return fault(question, 'tree-unsure', { found, expected: 'ровно один, последний' });
  }
  const same = answers.find(({ to }) => to === last.to);
  if (same === undefined || same === last) return [];
  const found = `${quote(last.label)} и ${quote(same.label)} ведут на ${quote(last.to)}`;
  return fault(question, 'tree-unsure-same', { found }, [answers.length - 1, 'to']);
}

function checkNumber(question: LocatedQuestion): readonly Issue[] {
  const { length } = question.value.answers.filter(({ role }) => role !== 'unsure');
  if (length <= MOST_ANSWERS) return [];
  const found = `${counted(length, ANSWERS)}, кроме «не знаю»`;
  const details = { found, expected: `не больше ${String(MOST_ANSWERS)}` };
  return fault(question, 'tree-many-answers', details);
}

/** Two answers may meet again for another reason; of three nobody sees what they ask for. */
function checkSameWay(question: LocatedQuestion): readonly Issue[] {
  const definite = question.value.answers.filter(({ role }) => role !== 'unsure');
  return [...Map.groupBy(definite, ({ to }) => to)].flatMap(([to, same]) => {
    const third = same[MOST_THE_SAME_WAY];
    if (third === undefined || same.length > MOST_ANSWERS) return [];
    const found = `${same.map(({ label }) => quote(label)).join(', ')} ведут на ${quote(to)}`;
    const path = [question.value.answers.indexOf(third), 'to'];
    return fault(question, 'tree-same-way', { found, expected: 'не больше двух' }, path);
  });
}

/** Whoever came by a link knows an answer by its circumstance: these must differ as the labels do. */
function checkAlike(question: LocatedQuestion): readonly Issue[] {
  const { answers } = question.value;
  return (['label', 'circumstance'] as const).flatMap((key) =>
    answers.flatMap((answer, index) => {
      const twin = answers.slice(0, index).find((other) => bareWords(other[key]) === bareWords(answer[key]));
      if (twin === undefined) return [];
      const found = `${quote(twin[key])} и ${quote(answer[key])} в ${key} ответов ${twin.id} и ${answer.id}`;
      return fault(question, 'tree-answers-alike', { found }, [index, key]);
    }),
  );
}

function fault(
  { file, lineOf }: LocatedQuestion,
  slug: IssueSlug,
  details: IssueDetails,
  path: readonly PropertyKey[] = [],
): readonly Issue[] {
  return [issueAt(slug, { file, line: lineOf(['answers', ...path]) }, details)];
}
