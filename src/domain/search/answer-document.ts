import type { VerdictMark } from '../article/verdict.ts';
import type { NoticeSpan } from '../notice/notice.ts';

/** Who asks. */
export type Audience = 'buyer' | 'seller' | 'operator';

/** A page as suggestions and results show it. */
export interface ShownAnswer {
  readonly url: string;
  readonly type: 'article' | 'outcome' | 'question' | 'page';
  /** Number as readers see it, `А-12`; questions and other pages have none. */
  readonly number?: string;
  readonly title: string;
  /** Title of the section; a node of the tree has the one of its first fact. */
  readonly section?: string;
  /** Whom it is for, if not for several. */
  readonly audience?: Audience;
  readonly mark?: VerdictMark;
}

/** A topic that this base leaves to others: it is found like a page and leads to none. */
export interface ElsewhereTopic {
  /** Says honestly that nothing is written of it here, and whose business it is. */
  readonly text: string;
  /** Address of the nearest page. */
  readonly nearest?: string;
}

/** What a page answers and how people call it: all that search finds it by. */
export interface AnswerNames {
  readonly title: string;
  readonly aliases: readonly string[];
  /** Statements of the facts it rests on. */
  readonly facts: readonly string[];
}

/** A notice as the search box loads it. */
export interface NoticeDocument extends NoticeSpan {
  readonly url: string;
  readonly text: string;
  /** Stems of its text and of the titles of its sections. */
  readonly stems: readonly string[];
}

/** Phrases that mean the same, or phrases that also mean others. */
export type SynonymGroup =
  readonly string[] | { readonly from: string | readonly string[]; readonly to: readonly string[] };

/** What the search box loads on focus: `poisk/otvety.json`. */
export interface AnswersFile {
  readonly answers: readonly ShownAnswer[];
  /** Phrases of each answer, at its place, as `packPhrases` writes them: apart from what is shown both compress better. */
  readonly phrases: readonly string[];
  readonly notices: readonly NoticeDocument[];
}

/** Whether the parsed JSON has the shape of the answers file, and is no other page a host sent instead. */
export function isAnswersFile(value: unknown): value is AnswersFile {
  if (typeof value !== 'object' || value === null) return false;
  return ['answers', 'phrases', 'notices'].every((list) => Array.isArray(Reflect.get(value, list)));
}

/** Short answers by the address of their page, beside which each stands as `kratko.json`. */
export type ShortAnswers = Readonly<Record<string, string>>;
