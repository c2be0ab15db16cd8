import { ROOT_QUESTION } from '../domain/permalink/permalink.ts';
import { ISSUE_KINDS } from '../domain/report/issue-kinds.ts';
import { issueAt, type Issue, type IssueDetails } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { Located } from '../domain/report/located.ts';
import { shortestWalks } from '../domain/tree/graph.ts';
import type { Tree } from '../domain/tree/tree.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { Journey } from '../schemas/journey.ts';
import { isWhole, draftTree } from './draft-tree.ts';
import { writtenIn } from './written-values.ts';

/** Journeys that the tree does not walk, and outcomes that no journey ends at. */
export function checkJourneys(draft: ContentDraft): readonly Issue[] {
  const tree = draftTree(draft);
  if (!isWhole(draft, tree)) return [];
  const wrong = draft.journeys.flatMap((journey) => checkJourney(tree, journey));
  // A journey that goes wrong may be the missing one.
  return wrong.length > 0 ? wrong : checkCoverage(draft, tree);
}

/** A journey is walked to its first fault: what comes after hangs on it. */
function checkJourney(tree: Tree, { file, value, lineOf }: Located<Journey>): readonly Issue[] {
  const wrong = (path: readonly PropertyKey[], details: IssueDetails) => [
    issueAt('journey-wrong', { file, line: lineOf(path) }, details),
  ];
  let node = ROOT_QUESTION;
  for (const [index, step] of value.answers.entries()) {
    const path = ['answers', index];
    const found = quoteIn(step, path);
    const question = tree.questions.get(node);
    const options = question?.answers.map(({ id }) => `${node}.${id}`) ?? [];
    if (question === undefined)
      return wrong(path, { found, expected: `конец: история уже пришла к исходу «${node}»` });
    const answer = question.answers.find(({ id }) => `${node}.${id}` === step);
    if (answer === undefined) {
      const near = nearest(step, options);
      const all = near.length === 0 ? `: ${options.join(', ')}` : '';
      const details = { found, expected: `ответ на вопрос «${node}»${all}`, nearest: near };
      return wrong(path, { ...details, missing: { key: step } });
    }
    node = answer.to;
  }
  if (node === value.outcome) return [];
  const rest = tree.questions.has(node)
    ? `вопросу ${quote(node)}: ответьте и на него`
    : `исходу ${quote(node)}`;
  return wrong(['outcome'], {
    found: quoteIn(value.outcome, ['outcome']),
    expected: `ответы ведут к ${rest}`,
  });
}

function checkCoverage(draft: ContentDraft, tree: Tree): readonly Issue[] {
  // A journey that failed its schema may be the missing one.
  if (draft.unread.has('journeys') || writtenIn(draft, 'journeys').length !== draft.journeys.length)
    return [];
  const told = new Set(draft.journeys.map(({ value }) => value.outcome));
  const walks = shortestWalks(tree);
  return writtenIn(draft, 'outcomes')
    .filter(({ id }) => walks.has(id) && !told.has(id))
    .map(({ id, file }) => {
      const answers = (walks.get(id) ?? []).map(({ question, answer }) => `${question}.${answer}`);
      const line = `- { story: ‹что случилось›, answers: [${answers.join(', ')}], outcome: ${id} }`;
      const fix = `${ISSUE_KINDS['outcome-without-journey'].fix}: ${line}`;
      return issueAt(
        'outcome-without-journey',
        { file, line: 1 },
        { found: `нет истории с outcome: ${id}`, fix },
      );
    });
}
