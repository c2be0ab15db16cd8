import {
  articleVerdict,
  isAlone,
  outcomeVerdict,
  type ArticleKind,
  type Contact,
  type Urgency,
  type Verdict,
} from '../article/verdict.ts';
import { formatMention } from '../mention/mention.ts';

/** A reason that the tracking of an order may show, and the one sentence that every operator then says. */
export interface TrackedReason {
  readonly shows: string;
  readonly say: string;
}

/** What the replies of a page are composed of, the values of the registries in it: `otvet.json` beside the page. */
export interface ReplyPage {
  /** The permanent link in full. */
  readonly link: string;
  /** Tips and guides have none. */
  readonly verdict?: Verdict | undefined;
  /** Answer and next step in the operator's voice, with blanks. */
  readonly middle: string;
  /** Whether it is about an order, whose number is worth naming. */
  readonly aboutOrder: boolean;
  /** By when the customer hears more, in words. */
  readonly term?: string | undefined;
  readonly prepare: readonly string[];
  readonly dont: readonly string[];
  /** What of it changes later, told where there is room. */
  readonly news?: string | undefined;
  /** What to say instead of the middle once an operator has looked at the tracking, if the page is about that. */
  readonly reasons?: readonly TrackedReason[] | undefined;
  /** The day on which the page was checked. */
  readonly checked: string;
  /** How many characters fit into a message of each form. */
  readonly fits: Readonly<Partial<Record<'chat' | 'letter', number>>>;
}

/** What of an article its reply is made of. */
export interface ArticleFields {
  readonly kind: ArticleKind;
  readonly answer: string;
  readonly instead?: readonly string[] | undefined;
  readonly reply?: string | undefined;
  readonly reviewed: string;
}

/** What of an outcome its reply is made of, or that of an article that leads to it. */
export interface OutcomeFields {
  readonly title: string;
  readonly contact: Contact;
  readonly urgency: Urgency;
  readonly why: string;
  readonly prepare?: readonly string[] | undefined;
  readonly dont?: readonly string[] | undefined;
  readonly reply?:
    | {
        readonly period?: string | undefined;
        readonly text?: string | undefined;
        readonly reasons?: readonly TrackedReason[] | undefined;
      }
    | undefined;
  readonly recontact?: { readonly after: string } | undefined;
  readonly reviewed: string;
}

/** What the page itself does not know. */
export interface ReplySurroundings {
  /** The text with the values of the registries that it names. */
  readonly resolve: (text: string) => string;
  readonly link: string;
  /** Whether the message of its outcome asks for the number of an order. */
  readonly aboutOrder: boolean;
  readonly fits: ReplyPage['fits'];
}

/**
 * How much the channels of a shop take: a reply goes to any of its chats and messengers, a letter to any of its addresses.
 * @example fitsIn([{ kind: 'chat', maxLength: 1500 }]) → { chat: 1500 }
 */
export function fitsIn(
  channels: readonly { readonly kind: string; readonly maxLength?: number | undefined }[],
): ReplyPage['fits'] {
  const least = (...kinds: readonly string[]) =>
    channels.reduce(
      (limit, { kind, maxLength = Infinity }) => (kinds.includes(kind) ? Math.min(limit, maxLength) : limit),
      Infinity,
    );
  return Object.fromEntries(
    (
      [
        ['chat', least('chat', 'messenger')],
        ['letter', least('email')],
      ] as const
    ).filter(([, limit]) => limit < Infinity),
  );
}

/** Whether a message cannot do without the number of an order. */
export function asksForOrder(
  fields: Readonly<Record<string, { readonly type: string; readonly required: boolean }>> = {},
): boolean {
  return Object.values(fields).some(({ type, required }) => type === 'orderNumber' && required);
}

/** How many of the things to do instead a reply has room for. */
const MOST_INSTEAD = 2;

/** What the reply of an article is made of; `advice` is the outcome it leads to. */
export function articleReplyPage(
  article: ArticleFields,
  advice: OutcomeFields | undefined,
  { resolve, ...page }: ReplySurroundings,
): ReplyPage {
  const instead = (article.instead ?? []).slice(0, MOST_INSTEAD).map((line) => `${line}.`);
  const verdict = articleVerdict(article.kind);
  return {
    ...page,
    verdict,
    middle: resolve(article.reply ?? [article.answer, ...instead].join(' ')),
    // Who asks in general waits for nobody.
    term: verdict === undefined || advice === undefined ? undefined : termOf(advice, resolve),
    prepare: [],
    dont: [],
    reasons: reasonsOf(advice, resolve),
    checked: article.reviewed,
  };
}

/** What the reply of an outcome is made of. */
export function outcomeReplyPage(outcome: OutcomeFields, { resolve, ...page }: ReplySurroundings): ReplyPage {
  return {
    ...page,
    verdict: outcomeVerdict(outcome),
    middle: resolve(outcome.reply?.text ?? `${outcome.title}. ${outcome.why}`),
    term: termOf(outcome, resolve),
    prepare: (outcome.prepare ?? []).map(resolve),
    dont: (outcome.dont ?? []).map(resolve),
    reasons: reasonsOf(outcome, resolve),
    checked: outcome.reviewed,
  };
}

const CORRECTION = 'Раньше вам назвали другую причину, извините за путаницу.';

/**
 * The page as it is answered with one of its reasons: the reason is the middle, and nothing is left to wait for.
 * `corrects` if the customer was told another one before.
 * @example withReason({ …, reasons: [{ shows: 'Не забрали', say: 'Заказ отменён: его не забрали.' }] }, 0, false).middle → 'Заказ отменён: его не забрали.'
 */
export function withReason(page: ReplyPage, at: number, corrects: boolean): ReplyPage {
  const reason = page.reasons?.[at];
  if (reason === undefined) return page;
  const middle = corrects ? `${reason.say} ${CORRECTION}` : reason.say;
  return { ...page, middle, term: undefined };
}

function reasonsOf(
  outcome: OutcomeFields | undefined,
  resolve: (text: string) => string,
): ReplyPage['reasons'] {
  return outcome?.reply?.reasons?.map(({ shows, say }) => ({ shows: resolve(shows), say: resolve(say) }));
}

function termOf(outcome: OutcomeFields, resolve: (text: string) => string): string | undefined {
  const period = outcome.recontact?.after ?? outcome.reply?.period;
  return period === undefined || isAlone(outcome) ? undefined : resolve(formatMention('period', period));
}
