import { escapeHtml } from '../language/escape-html.ts';
import { formatDate } from '../language/format-date.ts';
import type { Verdict } from '../article/verdict.ts';
import { BLANK_NAMES, BLANKS, dropBlanks, splitBlanks, valueOf, type ReplyValues } from './blanks.ts';
import { asksOrder, dropOrderRequests, isOrderNumber } from './order-requests.ts';
import type { ReplyPage } from './reply-page.ts';

/** The link alone, a reply for a chat, or one for a letter. */
export type ReplyForm = 'link' | 'chat' | 'letter';

/** How much is said besides the matter. */
export const REPLY_TONES = ['short', 'warm'] as const;

/** One of the tones. */
export type ReplyTone = (typeof REPLY_TONES)[number];

/** What operators say of themselves in their replies; empty where they say nothing. */
export interface OwnWords {
  readonly name: string;
  readonly signature: string;
}

/** How a reply is to be composed. */
export interface ReplyOptions {
  readonly form: ReplyForm;
  readonly tone: ReplyTone;
  readonly values?: ReplyValues;
  /** Who writes. */
  readonly own?: OwnWords;
  /** Whether the customer wrote of it before. */
  readonly again?: boolean;
  /** Blanks without a value are left out with what leads to them, marked for the operator to see, or kept for a help desk. */
  readonly leftBlank?: 'dropped' | 'marked' | 'kept';
}

/** A piece of a reply: words, what fills a blank, a blank that is left, or the link. */
export interface ReplyPart {
  readonly kind: 'words' | 'value' | 'blank' | 'link';
  readonly text: string;
}

/** A paragraph of a reply, or a line of a list. */
export interface ReplyBlock {
  readonly kind: 'paragraph' | 'item';
  readonly parts: readonly ReplyPart[];
}

/** A reply to show and to paste. */
export interface Reply {
  readonly form: ReplyForm;
  readonly blocks: readonly ReplyBlock[];
}

/** What may be left out where room is short. */
interface Sentence {
  readonly text: string;
  readonly isSpare?: boolean;
}

const NOBODY: OwnWords = { name: '', signature: '' };

const GREETING = 'Здравствуйте, {имя}!';

const SYMPATHY: Readonly<Partial<Record<Verdict, string>>> = {
  cannot: 'Понимаю, что вы ждали другого ответа.',
  wait: 'Понимаю, ждать неприятно.',
  routing: 'Понимаю, хочется решить всё сразу.',
};

/** Where the customer writes already. */
const HERE = /(?<!\p{L})сюда(?!\p{L})/iu;

/**
 * The reply of a page as an operator pastes it: greeting, answer, next step, link. Courtesies give way where it would
 * not fit its channel.
 * @example replyText(composeReply(page, { form: 'chat', tone: 'short' })) → 'Здравствуйте! Ускорить доставку … Подробнее: https://help.example/a/12/'
 */
export function composeReply(page: ReplyPage, options: ReplyOptions): Reply {
  const whole = composeBlocks(page, options, sentencesOf(page, options));
  const fits = options.form === 'link' ? undefined : page.fits[options.form];
  if (replyText(whole).length <= (fits ?? Infinity)) return whole;
  const needed = sentencesOf(page, options).filter(({ isSpare }) => isSpare !== true);
  return composeBlocks(page, { ...options, own: NOBODY }, needed);
}

/** How the blanks that a reply leaves marked are named to the operator, each once. */
export function blanksLeft({ blocks }: Reply): readonly string[] {
  const blanks = blocks.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'blank'));
  return [...new Set(blanks.map(({ text }) => text))];
}

/**
 * The reply as plain text; a blank that is left is named in brackets.
 * @example replyText(composeReply(page, { form: 'chat', tone: 'short', leftBlank: 'marked' })) → 'Здравствуйте, [имя]! …'
 */
export function replyText({ form, blocks }: Reply): string {
  const gap = form === 'letter' ? '\n\n' : '\n';
  return blocks
    .map(({ kind, parts }, at) => {
      const line = parts.map(partText).join('');
      if (kind === 'item') return `\n— ${line}`;
      return at === 0 ? line : `${gap}${line}`;
    })
    .join('');
}

/** The reply as HTML for a letter or a help desk, blanks that are left standing out. */
export function replyHtml({ blocks }: Reply): string {
  return blocks
    .map(({ kind, parts }, at) => {
      const inner = parts.map(partHtml).join('');
      if (kind === 'paragraph') return `<p>${inner}</p>`;
      const opening = blocks[at - 1]?.kind === 'item' ? '' : '<ul>';
      const closing = blocks[at + 1]?.kind === 'item' ? '' : '</ul>';
      return `${opening}<li>${inner}</li>${closing}`;
    })
    .join('');
}

function composeBlocks(page: ReplyPage, options: ReplyOptions, sentences: readonly Sentence[]): Reply {
  const link: ReplyPart = { kind: 'link', text: page.link };
  if (options.form === 'link') return { form: 'link', blocks: [{ kind: 'paragraph', parts: [link] }] };
  const fill = (text: string) => partsOf(text, options);
  const paragraph = (text: string): ReplyBlock => ({ kind: 'paragraph', parts: fill(text) });
  const needed = page.prepare.filter((line) => !(isOrderKnown(options) && isOrderNumber(line)));
  const said = sentences.map(({ text }) => text).join(' ');
  const more: ReplyBlock = { kind: 'paragraph', parts: [...fill('Подробнее: '), link] };
  const { signature } = options.own ?? NOBODY;
  const signed: readonly ReplyBlock[] =
    signature === '' ? [] : [{ kind: 'paragraph', parts: [{ kind: 'words', text: signature }] }];
  const blocks =
    options.form === 'chat'
      ? [paragraph(`${GREETING} ${said}`), more, ...signed]
      : [
          paragraph(GREETING),
          paragraph(said),
          ...(needed.length === 0 ? [] : [paragraph('Что понадобится:')]),
          ...needed.map((line): ReplyBlock => ({ kind: 'item', parts: fill(line) })),
          ...(page.dont.length === 0 ? [] : [paragraph(page.dont.map((line) => `${line}.`).join(' '))]),
          more,
          paragraph(`Сведения проверены ${formatDate(page.checked)} года.`),
          ...signed,
        ];
  return { form: options.form, blocks };
}

function sentencesOf(
  page: ReplyPage,
  { tone, again = false, own = NOBODY, ...options }: ReplyOptions,
): readonly Sentence[] {
  const { verdict, term } = page;
  const isWarm = tone === 'warm';
  const isKnown = isOrderKnown(options);
  // Who is asked for the number has not named it.
  const isOrderNamed = isKnown || ((options.leftBlank ?? 'dropped') !== 'dropped' && !asksOrder(page.middle));
  const sympathy = again ? 'Извините, что приходится писать ещё раз.' : verdict && SYMPATHY[verdict];
  return [
    ...(own.name === '' ? [] : [{ text: `Меня зовут ${own.name}.`, isSpare: true }]),
    ...(isWarm && !again ? [{ text: 'Спасибо, что написали.', isSpare: true }] : []),
    ...(page.aboutOrder && isOrderNamed ? [{ text: 'Пишу о заказе {заказ}.', isSpare: true }] : []),
    ...(isWarm && sympathy !== undefined ? [{ text: sympathy, isSpare: true }] : []),
    ...(again ? [{ text: againText(term) }] : []),
    { text: isKnown ? dropOrderRequests(page.middle) : page.middle },
    ...(page.news === undefined ? [] : [{ text: page.news, isSpare: true }]),
    ...(again ? [] : comebackOf(page, isWarm)),
  ];
}

function isOrderKnown({ values = {} }: Pick<ReplyOptions, 'values'>): boolean {
  return valueOf(values, 'order') !== '';
}

/** When to come back, unless the page says it. */
function comebackOf({ middle, term }: ReplyPage, isWarm: boolean): readonly Sentence[] {
  if (term !== undefined) return [{ text: `Если за ${term} ответа не будет, напишите сюда снова.` }];
  if (HERE.test(middle)) return [];
  return [
    { text: isWarm ? 'Если останутся вопросы, напишите сюда.' : 'Если это не поможет, напишите сюда.' },
  ];
}

/** Quotes the term of the first reply: when it is over decides what to do. */
function againText(term: string | undefined): string {
  return term === undefined
    ? 'Вы уже писали нам об этом, повторю главное.'
    : `Вы уже писали нам об этом, срок ответа был такой: ${term}. Если он прошёл, назовите дату и номер первого обращения: рассказывать заново не придётся. Если ещё идёт, подождите, пожалуйста.`;
}

function partsOf(text: string, { values = {}, leftBlank = 'dropped' }: ReplyOptions): readonly ReplyPart[] {
  return splitBlanks(leftBlank === 'dropped' ? dropBlanks(text, values) : text).map((part): ReplyPart => {
    if (typeof part === 'string') return { kind: 'words', text: part };
    const value = valueOf(values, part.blank);
    if (value !== '') return { kind: 'value', text: value };
    return leftBlank === 'kept'
      ? { kind: 'words', text: `{${BLANKS[part.blank]}}` }
      : { kind: 'blank', text: BLANK_NAMES[part.blank] };
  });
}

function partText({ kind, text }: ReplyPart): string {
  return kind === 'blank' ? `[${text}]` : text;
}

function partHtml({ kind, text }: ReplyPart): string {
  const inner = escapeHtml(text);
  if (kind === 'link') return `<a href="${inner}">${inner}</a>`;
  return kind === 'blank' ? `<b class="blank">[${inner}]</b>` : inner;
}
