import { asSentence, fitLines } from '../domain/language/fit-lines.ts';
import { textOf, type ResolvedText } from '../domain/mention/mention.ts';
import { ROOT_QUESTION } from '../domain/permalink/permalink.ts';
import { questionsLeft, type QuestionsLeft } from '../domain/tree/questions-left.ts';
import type { Content } from '../schemas/content.ts';
import { announcementsOf, namesOn } from './announcements.ts';
import { links, siteContent } from './content.ts';
import { whereToLook } from './articles.ts';
import { pageFeedback, SIGNAL_ADDRESSES, type PageFeedback } from './feedback.ts';
import { find } from './find.ts';
import { questionNotices, type PageNotice } from './notices.ts';
import { isForOperators, treeOf } from './tree.ts';
import type { PageLink } from './page.ts';
import { resolverOf } from './registry.ts';
import { upkeepOf, type PageUpkeep } from './upkeep.ts';

/** What a question's page prints. */
export interface QuestionPage {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly notices: readonly PageNotice[];
  readonly hint: ResolvedText | undefined;
  /** What of it changes, and from which day. */
  readonly announcements: readonly ResolvedText[];
  readonly left: QuestionsLeft;
  readonly answers: readonly QuestionAnswer[];
  /** Where to see what the question asks for. */
  readonly whereToLook: PageLink | undefined;
  /** Address of the operators' questions, at the root. */
  readonly operators: string | undefined;
  /** Whether the page is for operators, who need no way to support. */
  readonly forOperators: boolean;
  /** Nearest questions that lead here; none for the root. */
  readonly parents: readonly PageLink[];
  readonly feedback: PageFeedback;
  readonly upkeep: PageUpkeep;
}

/** An answer: a link to the next node. */
export interface QuestionAnswer extends PageLink {
  readonly id: string;
}

/** Ids of all questions that have a page of their own below `/reshenie/`. */
export async function questionIds(): Promise<readonly string[]> {
  const { questions } = await siteContent();
  return questions.map(({ id }) => id).filter((id) => id !== ROOT_QUESTION);
}

/** The page of one question. */
export async function questionPage(id: string): Promise<QuestionPage> {
  const content = await siteContent();
  const question = find(content.questions, id);
  const { title, hint } = question.value;
  return {
    id,
    href: links.node(id),
    title,
    description: fitLines(
      [textOf(resolverOf(content)(hint ?? '')), ...answersOf(content, id).map(({ text }) => text)]
        .filter((line) => line !== '')
        .map(asSentence),
    ),
    notices: questionNotices(content, question.value),
    hint: hint === undefined ? undefined : resolverOf(content)(hint),
    announcements: announcementsOf(content, () => namesOn(content, question)),
    left: questionsLeft(treeOf(content), id),
    answers: answersOf(content, id),
    whereToLook: question.value.lookUp && whereToLook(content),
    operators: id === ROOT_QUESTION ? operatorsDoor(content) : undefined,
    forOperators: isForOperators(content, id),
    parents: content.questions
      .filter(({ value }) => value.answers.some(({ to }) => to === id))
      .map((parent) => ({ href: links.node(parent.id), text: parent.value.title })),
    feedback: pageFeedback(content, SIGNAL_ADDRESSES.node(id), {
      'other-case': id === ROOT_QUESTION ? 'person' : 'start',
    }),
    upkeep: upkeepOf(content, question),
  };
}

/** Address of the question operators start with; they need none of the visitors' answers. */
export function operatorsDoor({ site }: Content): string | undefined {
  return site.value.operators && links.node(site.value.operators);
}

/** The answers of a question as links. */
export function answersOf(content: Content, question: string): readonly QuestionAnswer[] {
  return find(content.questions, question).value.answers.map(({ id, label, to }) => ({
    id,
    href: links.node(to),
    text: label,
  }));
}
