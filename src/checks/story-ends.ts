import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { TOLD_OFF_TOPIC } from '../schemas/told.ts';
import { ADDRESSES, publishedLock } from './published.ts';
import { TARGETS, unknownId } from './unknown-id.ts';
import { draftFollower, pageOfToday, standingOf } from './standing.ts';
import { idsIn, valuesAt, writtenIn } from './written-values.ts';

/** Stories that end at no outcome or settle what nobody asks; what has moved is followed. */
export function checkStoryEnds(draft: ContentDraft): readonly Issue[] {
  const outcomes = new Set(idsIn(draft, 'outcomes').map(ADDRESSES.node));
  const unknownOutcome = (id: string, place: Place, found: string) => {
    const page = pageOfToday(draft, ADDRESSES.node(id));
    return page === undefined || outcomes.has(page)
      ? []
      : unknownId(draft, TARGETS.outcome, id, place, found);
  };
  return [
    ...writtenIn(draft, 'stories').flatMap((story) =>
      ['outcomes.*', 'second.*'].flatMap((pattern) =>
        valuesAt(story.value, pattern).flatMap(({ path, value }) => {
          if (typeof value !== 'string' || value === '') return [];
          return unknownOutcome(value, { file: story.file, line: story.lineOf(path) }, quoteIn(value, path));
        }),
      ),
    ),
    ...writtenIn(draft, 'told')
      .filter(({ id }) => id !== TOLD_OFF_TOPIC)
      .flatMap(({ id, file }) => unknownOutcome(id, { file, line: 1 }, `файл ${quote(id)}`)),
    ...checkSettled(draft),
  ];
}

function checkSettled(draft: ContentDraft): readonly Issue[] {
  const { answers } = standingOf(draft);
  const { questions: published } = publishedLock(draft);
  return draft.stories.flatMap(({ file, value: { settled = {} }, lineOf }) =>
    Object.entries(settled).flatMap(([question, answer]) => {
      // Of a published answer that leads nowhere its question tells.
      const isTold = published[question]?.includes(answer) === true;
      if (isTold || draftFollower(draft)(`${question}.${answer}`).kind !== 'nowhere') return [];
      const path = ['settled', question];
      const details = answers.has(question)
        ? { expected: `ответ на вопрос «${question}»`, nearest: nearest(answer, answers.get(question) ?? []) }
        : { expected: 'id вопроса дерева', nearest: nearest(question, answers.keys()) };
      const found = `«${question}: ${answer}» в settled`;
      return [issueAt('journey-wrong', { file, line: lineOf(path) }, { found, ...details })];
    }),
  );
}
