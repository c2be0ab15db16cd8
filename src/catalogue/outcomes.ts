import { isAlone, type Urgency, type VerdictMark } from '../domain/article/verdict.ts';
import { fitLines } from '../domain/language/fit-lines.ts';
import { formatMention, textOf, type ResolvedText } from '../domain/mention/mention.ts';
import { splitSentences } from '../domain/message/sentences.ts';
import type { MessageForm } from '../domain/message/message-form.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import { sharedCircumstances } from '../domain/tree/circumstances.ts';
import type { PageEntry } from '../domain/report/located.ts';
import type { Content } from '../schemas/content.ts';
import type { OutcomeSource } from '../schemas/outcome.ts';
import { articleLink, articlesCiting, whereToLook } from './articles.ts';
import { announcementsOf, namesOn } from './announcements.ts';
import type { SiteContent } from './as-of.ts';
import { bodyOf, type Body } from './body.ts';
import { channelCard, type ChannelCard } from './channels.ts';
import { citedFacts, type CitedFact } from './cited-facts.ts';
import { absolute, isNumberOpen, links, siteContent } from './content.ts';
import { pageFeedback, SIGNAL_ADDRESSES, type PageFeedback } from './feedback.ts';
import { find } from './find.ts';
import { messageForm } from './messages.ts';
import { factNotices, type PageNotice } from './notices.ts';
import { outcomeMark } from './outcome-mark.ts';
import type { PageLink } from './page.ts';
import { reminderOf, type ReplyReminder } from './reminder.ts';
import { resolverOf, type Resolve } from './registry.ts';
import { mention } from './shown-values.ts';
import { isForOperators, nodeLink, treeOf } from './tree.ts';
import { upkeepOf, type PageUpkeep } from './upkeep.ts';

/** What an outcome's page prints, in the order of design §5. */
export interface OutcomePage {
  readonly id: string;
  readonly number: string;
  /** Whether the number was given at build and may yet become another's. */
  readonly isNumberOpen: boolean;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly shortUrl: string;
  readonly notices: readonly PageNotice[];
  /** How soon to act; left out where the visitor alone decides or waits. */
  readonly urgency: Urgency | undefined;
  readonly mark: VerdictMark;
  /** The observable sign to wait for. */
  readonly sign: ResolvedText | undefined;
  /** Signs to write before that. */
  readonly sooner: readonly ResolvedText[];
  /** What to know before writing again. */
  readonly repeat: { readonly early: ResolvedText; readonly several: ResolvedText } | undefined;
  /** What to do where there is no time to wait. */
  readonly late: ResolvedText | undefined;
  readonly reply: ResolvedText | undefined;
  /** Whether that is only a first answer, and silence lasts longer. */
  readonly replyIsFirst: boolean;
  readonly circumstances: readonly string[];
  /** What of it changes, and from which day. */
  readonly announcements: readonly ResolvedText[];
  readonly fallback: PageLink;
  readonly channel: ChannelCard | undefined;
  readonly department: PageLink | undefined;
  readonly prepare: readonly ResolvedText[];
  /** Where to see what to prepare, if it is for support. */
  readonly whereToLook: PageLink | undefined;
  readonly message: MessageForm | undefined;
  readonly next: ResolvedText;
  readonly recontact: Recontact | undefined;
  readonly dont: readonly ResolvedText[];
  readonly cannot: readonly ResolvedText[];
  readonly why: ResolvedText;
  /** The body, for the components of `components/mdx/` to print. */
  readonly Body: Body;
  /** Articles that answer the same facts. */
  readonly articles: readonly PageLink[];
  /** Whether the page is for operators, who need no way to support. */
  readonly forOperators: boolean;
  readonly facts: readonly CitedFact[];
  readonly feedback: PageFeedback;
  readonly upkeep: PageUpkeep;
}

/** What to do if there is no answer: when, and where to go then. */
export interface Recontact {
  readonly after: ResolvedText;
  readonly to: PageLink;
  readonly reminder: ReplyReminder | undefined;
}

/** Ids of all outcomes. */
export async function outcomeIds(): Promise<readonly string[]> {
  const { outcomes } = await siteContent();
  return outcomes.map(({ id }) => id);
}

/** The page of one outcome. */
export async function outcomePage(id: string): Promise<OutcomePage> {
  const content = await siteContent();
  const outcome = find(content.outcomes, id);
  const { value } = outcome;
  const resolve = resolverOf(content);
  const resolveAll = (lines: readonly string[] = []) => lines.map(resolve);
  const number = formatNumber('outcome', value.number);
  const fallback = nodeLink(content, value.fallback);
  const recontact = recontactOf(content, value, resolve);
  return {
    id,
    number,
    isNumberOpen: isNumberOpen(content, 'outcomes', value.number),
    title: value.title,
    description: fitLines(splitSentences(textOf(resolve(value.why)))),
    href: links.node(id),
    shortUrl: absolute(content, links.shortOutcome(value.number)),
    notices: factNotices(content, value.facts),
    urgency: value.urgency !== 'now' && isAlone(value) ? undefined : value.urgency,
    mark: outcomeMark(content, value),
    sign: value.sign === undefined ? undefined : resolve(value.sign),
    sooner: resolveAll(value.sooner),
    repeat: value.repeat && {
      early: resolve(value.repeat.early),
      several: resolve(value.repeat.several),
    },
    late: value.late === undefined ? undefined : resolve(value.late),
    reply:
      value.reply?.period === undefined ? undefined : resolve(formatMention('period', value.reply.period)),
    replyIsFirst: value.recontact !== undefined && value.reply?.period !== value.recontact.after,
    circumstances: sharedCircumstances(treeOf(content), id),
    announcements: outcomeAnnouncements(content, outcome),
    fallback,
    channel: value.channel === undefined ? undefined : channelCard(content, value.channel),
    department: value.department === undefined ? undefined : departmentLink(content, value.department),
    prepare: resolveAll(value.prepare),
    whereToLook: value.channel === undefined ? undefined : whereToLook(content),
    message: messageForm(content, value),
    next: resolve(value.next),
    recontact,
    dont: resolveAll(value.dont),
    cannot: resolveAll(value.cannot),
    why: resolve(value.why),
    Body: await bodyOf(outcome),
    articles: articlesAbout(content, value.facts),
    forOperators: isForOperators(content, id),
    facts: citedFacts(content, value.facts, resolve),
    feedback: pageFeedback(content, SIGNAL_ADDRESSES.node(id), {
      'other-case': fallback,
      'no-effect': recontact?.to ?? 'person',
    }),
    upkeep: upkeepOf(content, outcome),
  };
}

/** The announced changes that an outcome tells of. */
export function outcomeAnnouncements(
  content: SiteContent,
  outcome: PageEntry<OutcomeSource>,
): readonly ResolvedText[] {
  return announcementsOf(content, () => outcomeNames(content, outcome));
}

/** All that an outcome names, with its terms and its message. */
export function outcomeNames(content: SiteContent, outcome: PageEntry<OutcomeSource>): ReadonlySet<string> {
  const { reply, recontact, message } = outcome.value;
  const terms = [reply?.period, recontact?.after].map((id) => mention('period', id));
  return namesOn(content, outcome, [...terms, mention('message', message)]);
}

/** A link to a department's page. */
function departmentLink(content: Content, id: string): PageLink {
  return { href: links.department(id), text: find(content.departments, id).value.title };
}

function recontactOf(content: Content, outcome: OutcomeSource, resolve: Resolve): Recontact | undefined {
  const { recontact } = outcome;
  return (
    recontact && {
      after: resolve(formatMention('period', recontact.after)),
      to: nodeLink(content, recontact.to),
      reminder: reminderOf(content, outcome),
    }
  );
}

/** Where articles of a fact's own section cite it, those of other sections only mention it: they are about another thing. */
export function articlesAbout(content: Content, facts: readonly string[]): readonly PageLink[] {
  const about = facts.flatMap((fact) => {
    const { section } = find(content.facts, fact).value;
    const citing = articlesCiting(content, fact);
    const own = citing.filter(({ folder }) => folder === section);
    return own.length > 0 ? own : citing;
  });
  return [...new Set(about)].sort((a, b) => a.value.number - b.value.number).map(articleLink);
}
