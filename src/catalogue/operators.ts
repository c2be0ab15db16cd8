import type { VerdictMark } from '../domain/article/verdict.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import { composeReply, type Reply } from '../domain/reply/compose-reply.ts';
import type { SiteContent } from './as-of.ts';
import { pageChanges, type PageChange } from './changes.ts';
import { links, siteContent } from './content.ts';
import type { PageLink } from './page.ts';
import { repliedPages, type RepliedPage } from './replies.ts';
import { sectionsInUse } from './sections.ts';

/** Changes beyond these are in the feed. */
const MOST_CHANGES = 20;

/** What the page for operators prints. */
export interface OperatorsPage {
  readonly sections: readonly SectionReplies[];
  /** Replies of no section that has a list. */
  readonly others: readonly ListedReply[];
  /** The latest, the last first. */
  readonly changes: readonly PageChange[];
}

/** The replies of a section's articles and outcomes. */
export interface SectionReplies extends PageLink {
  readonly id: string;
  readonly replies: readonly ListedReply[];
}

/** A page with its reply for a chat, blanks marked. */
export interface ListedReply extends PageLink {
  readonly number: string;
  readonly mark: VerdictMark | undefined;
  readonly reply: Reply;
}

/** The page that operators work on. */
export async function operatorsPage(): Promise<OperatorsPage> {
  const content = await siteContent();
  const sections = sectionsOf(content);
  const listed = new Set<string | undefined>(sections.map(({ id }) => id));
  return {
    sections,
    others: repliedPages(content)
      .filter(({ section }) => !listed.has(section))
      .map(listedReply),
    changes: pageChanges(content).slice(0, MOST_CHANGES),
  };
}

/** The lists of replies, of each section with articles. */
export async function sectionReplies(): Promise<readonly SectionReplies[]> {
  return sectionsOf(await siteContent());
}

function sectionsOf(content: SiteContent): readonly SectionReplies[] {
  const pages = repliedPages(content);
  return sectionsInUse(content).map(({ id, title }) => ({
    id,
    href: links.sectionReplies(id),
    text: title,
    replies: pages.filter(({ section }) => section === id).map(listedReply),
  }));
}

function listedReply({ kind, number, href, text, mark, reply }: RepliedPage): ListedReply {
  return {
    number: formatNumber(kind, number),
    href,
    text,
    mark,
    reply: composeReply(reply, { form: 'chat', tone: 'short', leftBlank: 'marked' }),
  };
}
