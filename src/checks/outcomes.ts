import { issueAt, type Issue } from '../domain/report/issue.ts';
import type { IssueSlug } from '../domain/report/issue-kinds.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { Located } from '../domain/report/located.ts';
import { notOver } from '../domain/version/version.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { OutcomeSource } from '../schemas/outcome.ts';
import type { Period } from '../schemas/period.ts';
import { idsIn } from './written-values.ts';

/** Versions of each period that are in force or will be. */
type Versions = ReadonlyMap<string, readonly Located<Period>[]>;

/** Outcomes that leave a reader without a channel, a message, an end of waiting or a way on. */
export function checkOutcomes(draft: ContentDraft, today: string): readonly Issue[] {
  const periods = Map.groupBy(notOver(draft.periods, today), ({ id }) => id);
  return draft.outcomes.flatMap((outcome) => [
    ...checkContact(outcome),
    ...checkWait(outcome, periods),
    ...checkSooner(outcome),
    ...checkAgain(draft, outcome, periods),
    ...checkOnward(draft, outcome),
  ]);
}

function checkContact({ file, value, lineOf }: Located<OutcomeSource>): readonly Issue[] {
  const fault = (slug: IssueSlug, key: string, found: string, expected: string) =>
    issueAt(slug, { file, line: lineOf([key]) }, { found, expected });
  const alone = value.contact === 'nobody' || value.contact === 'self';
  return [
    ...(value.channel === undefined && !alone
      ? [
          fault(
            'outcome-no-channel',
            'contact',
            `contact: ${value.contact} без channel`,
            'channel: id из channels.yaml',
          ),
        ]
      : []),
    ...(value.channel !== undefined && value.message === undefined
      ? [
          fault(
            'outcome-no-message',
            'channel',
            `channel: ${value.channel} без message`,
            'message: id сообщения',
          ),
        ]
      : []),
    ...(value.contact === 'department' && value.department === undefined
      ? [fault('missing-field', 'contact', 'нет поля «department»', 'Отдел, если решает отдел')]
      : []),
  ];
}

function checkWait({ file, value, lineOf }: Located<OutcomeSource>, periods: Versions): readonly Issue[] {
  const period = value.reply?.period;
  if (value.urgency !== 'wait' || value.sign !== undefined) return [];
  const versions = periods.get(period ?? '') ?? [];
  if (versions.length > 0 && versions.every((version) => version.value.source !== undefined)) return [];
  const found =
    period === undefined
      ? 'urgency: wait без sign'
      : `urgency: wait без sign, а срок «${period}» только пример`;
  const expected = 'sign или reply.period с источником';
  return [issueAt('wait-without-sign', { file, line: lineOf(['urgency']) }, { found, expected })];
}

function checkSooner({ file, value, lineOf }: Located<OutcomeSource>): readonly Issue[] {
  if (value.urgency !== 'wait' || value.sooner !== undefined) return [];
  const details = { found: 'urgency: wait без sooner', expected: 'хотя бы один признак' };
  return [issueAt('wait-without-sooner', { file, line: lineOf(['urgency']) }, details)];
}

/** Who writes again may be early or have written elsewhere; who waits long may have no time to. */
function checkAgain(
  draft: ContentDraft,
  { file, value, lineOf }: Located<OutcomeSource>,
  periods: Versions,
): readonly Issue[] {
  const stage = stageOf(draft, value.message) ?? 0;
  const long = periods.get(value.reply?.period ?? '')?.find(({ value: { min } }) => !min.startsWith('PT'));
  const fault = (slug: IssueSlug, key: string, found: string) =>
    issueAt(slug, { file, line: lineOf([key]) }, { found });
  const again = `сообщение ступени ${String(stage)}`;
  const issues: Issue[] = [];
  if (stage > 1 && value.repeat === undefined) {
    issues.push(fault('outcome-no-repeat', 'message', `${again} без repeat`));
  }
  if (value.late !== undefined) return issues;
  if (value.urgency === 'wait') issues.push(fault('outcome-no-late', 'urgency', 'urgency: wait без late'));
  else if (stage > 1) issues.push(fault('outcome-no-late', 'message', `${again} без late`));
  else if (long !== undefined) {
    issues.push(fault('outcome-no-late', 'reply', `ответа ждать ${long.value.text}, а late нет`));
  }
  return issues;
}

function stageOf(draft: ContentDraft, message: string | undefined): number | undefined {
  return draft.messages.find(({ id }) => id === message)?.value.stage;
}

function checkOnward(
  draft: ContentDraft,
  { id, file, value, lineOf }: Located<OutcomeSource>,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (value.fallback === id) {
    const place = { file, line: lineOf(['fallback']) };
    issues.push(issueAt('wrong-fallback', place, { found: `${quoteIn(id, ['fallback'])}: тот же исход` }));
  }
  const to = value.recontact?.to;
  const path = ['recontact', 'to'];
  const fault = to === undefined ? undefined : recontactFault(draft, value.message, id, to);
  if (fault !== undefined) {
    issues.push(
      issueAt('wrong-recontact', { file, line: lineOf(path) }, { found: `${quoteIn(to, path)}: ${fault}` }),
    );
  }
  return issues;
}

/** There are three stages and each next one is a later one: so a chain of them ends and never runs in a circle. */
function recontactFault(
  draft: ContentDraft,
  message: string | undefined,
  id: string,
  to: string,
): string | undefined {
  if (to === id) return 'тот же исход';
  if (idsIn(draft, 'questions').includes(to)) return 'это вопрос';
  const next = draft.outcomes.find((outcome) => outcome.id === to);
  if (next === undefined) return undefined;
  if (next.value.message === undefined) return 'исход без сообщения';
  const [stage = 0, nextStage = Infinity] = [stageOf(draft, message), stageOf(draft, next.value.message)];
  if (nextStage > stage) return undefined;
  return `там сообщение ступени ${String(nextStage)}, а здесь уже ступень ${String(stage)}`;
}
