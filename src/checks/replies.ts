import { resolveMentions, textOf } from '../domain/mention/mention.ts';
import { blankFaults } from '../domain/reply/blanks.ts';
import { composeReply, replyText, REPLY_TONES } from '../domain/reply/compose-reply.ts';
import {
  articleReplyPage,
  asksForOrder,
  fitsIn,
  outcomeReplyPage,
  withReason,
  type ReplyPage,
  type ReplySurroundings,
} from '../domain/reply/reply-page.ts';
import { othersVoiceIn } from '../domain/reply/reply-voice.ts';
import { saysNo } from '../domain/reply/says-no.ts';
import type { IssueSlug } from '../domain/report/issue-kinds.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import type { Located } from '../domain/report/located.ts';
import { quoteIn } from '../domain/report/quote.ts';
import { reachableWithout } from '../domain/tree/graph.ts';
import type { Article } from '../schemas/article.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { OutcomeSource } from '../schemas/outcome.ts';
import { draftTree } from './draft-tree.ts';
import { longestValues } from './longest-values.ts';
import { ADDRESSES } from './published.ts';
import { textsIn } from './written-values.ts';

/** What operators fill in may be so long. */
const LONGEST_VALUES = { name: 'Б'.repeat(40), order: '9'.repeat(20) };
/** What a reply is composed of where the page has no words for it. */
const COMPOSED = ['answer', 'instead', 'title', 'why'];
const FORMS = ['chat', 'letter'] as const;

/** A page with what its replies are composed of. */
interface Answered extends Pick<Located<unknown>, 'file' | 'lineOf' | 'value'> {
  readonly page: ReplyPage;
  /** Where its own words for it stand, or the first of those that it is composed of. */
  readonly path: readonly PropertyKey[];
}

/** Replies that are not the operator's own words, contradict the page, have a wrong blank or outgrow their channel. */
export function checkReplies(draft: ContentDraft): readonly Issue[] {
  const surroundings = surroundingsOf(draft);
  return [
    ...draft.articles
      .filter(({ value }) => value.audience.some((one) => one !== 'operator'))
      .map((article) => answeredArticle(draft, article, surroundings)),
    ...outcomesForVisitors(draft).map((outcome) => answeredOutcome(outcome, surroundings)),
  ].flatMap((answered) => [
    ...checkVoice(answered),
    ...checkVerdict(answered),
    ...checkBlanks(answered),
    ...checkLength(answered),
    ...reasonsTold(answered).flatMap((told) => [
      ...checkVoice({ ...told, page: { ...told.page, prepare: [], dont: [] } }),
      ...checkBlanks(told),
      ...checkLength(told),
    ]),
  ]);
}

/** What is answered once the tracking has shown each reason. */
function reasonsTold(answered: Answered): readonly Answered[] {
  const { page } = answered;
  return (page.reasons ?? []).map((_, at) => ({
    ...answered,
    page: withReason(page, at, true),
    path: ['reply', 'reasons', at, 'say'],
  }));
}

function checkVoice(answered: Answered): readonly Issue[] {
  const { middle, prepare, dont } = answered.page;
  const found = [middle, ...prepare, ...dont].flatMap(othersVoiceIn);
  return [...new Set(found)].map((words) => {
    const path = pathOf(answered, words);
    return issueOf('reply-voice', { ...answered, path }, quoteIn(words, path));
  });
}

/** The field that says it, among those that replies are composed of. */
function pathOf({ value, path }: Answered, words: string): readonly PropertyKey[] {
  const isOwn = path[0] === 'reply';
  const keys = new Set<PropertyKey>([...(isOwn ? ['reply'] : COMPOSED), 'prepare', 'dont']);
  const fields = textsIn(value).filter(({ path: [key = ''] }) => keys.has(key));
  return fields.find(({ value: text }) => text.includes(words))?.path ?? path;
}

function checkVerdict(answered: Answered): readonly Issue[] {
  const { verdict, middle } = answered.page;
  // What an answer says of its verdict is checked with it.
  if (answered.path[0] !== 'reply') return [];
  const [first = ''] = middle.split(/(?<=[.!?])\s/);
  const fault =
    verdict === 'can' && saysNo(first)
      ? `можно, а ответ начат с «нет»: ${quoteIn(first, answered.path)}`
      : verdict === 'cannot' && !saysNo(middle)
        ? `нельзя, а в ответе этого нет: ${quoteIn(first, answered.path)}`
        : undefined;
  return fault === undefined ? [] : [issueOf('reply-verdict', answered, fault)];
}

function checkBlanks(answered: Answered): readonly Issue[] {
  // A value that nobody knows is told where it is named, or by its own entry.
  return blankFaults(answered.page.middle.replaceAll(/\{\{.*?\}\}/g, '…')).map((found) =>
    issueOf('reply-blank', answered, quoteIn(found, answered.path)),
  );
}

function checkLength(answered: Answered): readonly Issue[] {
  const { page } = answered;
  return FORMS.flatMap((form) => {
    const most = page.fits[form];
    if (most === undefined) return [];
    const lengths = REPLY_TONES.flatMap((tone) =>
      [false, true].map(
        (again) => replyText(composeReply(page, { form, tone, again, values: LONGEST_VALUES })).length,
      ),
    );
    const length = Math.max(...lengths);
    if (length <= most) return [];
    const found = `до ${String(length)} знаков вместе с приветствием и ссылкой`;
    return [issueOf('reply-too-long', answered, found, `не больше ${String(most)}`)];
  });
}

function issueOf(slug: IssueSlug, { file, lineOf, path }: Answered, found: string, expected?: string): Issue {
  return issueAt(slug, { file, line: lineOf(path) }, { found, expected });
}

/** What a page of this draft does not know by itself. */
type SurroundingsOf = (link: string, outcome: OutcomeSource | undefined) => ReplySurroundings;

function surroundingsOf(draft: ContentDraft): SurroundingsOf {
  const registry = longestValues(draft);
  const home = draft.site?.value.address ?? '';
  const fits = fitsIn(draft.channels.map(({ value }) => value));
  return (link, outcome) => ({
    resolve: (text) => textOf(resolveMentions(text, registry)),
    link: `${home}${link}`,
    aboutOrder: asksForOrder(draft.messages.find(({ id }) => id === outcome?.message)?.value.fields),
    fits,
  });
}

function answeredArticle(
  draft: ContentDraft,
  { file, lineOf, value }: Located<Article>,
  surroundings: SurroundingsOf,
): Answered {
  const advice = draft.outcomes.find(({ id }) => id === value.outcome)?.value;
  const page = articleReplyPage(value, advice, surroundings(ADDRESSES.shortArticle(value.number), advice));
  return {
    file,
    lineOf,
    value,
    // The reasons are those of its outcome, where they are checked.
    page: { ...page, reasons: [] },
    path: [value.reply === undefined ? 'answer' : 'reply'],
  };
}

function answeredOutcome(
  { file, lineOf, value }: Located<OutcomeSource>,
  surroundings: SurroundingsOf,
): Answered {
  const page = outcomeReplyPage(value, surroundings(ADDRESSES.shortOutcome(value.number), value));
  return { file, lineOf, value, page, path: value.reply?.text === undefined ? ['title'] : ['reply', 'text'] };
}

function outcomesForVisitors(draft: ContentDraft): ContentDraft['outcomes'] {
  const operators = draft.site?.value.operators;
  if (operators === undefined) return draft.outcomes;
  const visited = reachableWithout(draftTree(draft), operators);
  return draft.outcomes.filter(({ id }) => visited.has(id));
}
