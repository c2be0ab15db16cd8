import type { Contact, Verdict } from '../article/verdict.ts';
import type { NoticeSpan } from '../notice/notice.ts';

/** A page as suggestions and results show it. */
interface ShownAnswer {
  readonly url: string;
  readonly type: 'article' | 'outcome' | 'question';
  /** Number as readers see it, `А-12`; questions have none. */
  readonly number?: string;
  readonly title: string;
  /** Title of the section; a node of the tree has the one of its first fact. */
  readonly section?: string;
  /** Whether sellers look for it. */
  readonly forSellers?: true;
  readonly mark?: AnswerMark;
}

/** One page with all that search should find it by: what it answers and how people call it. */
export interface AnswerDocument extends ShownAnswer {
  readonly aliases: readonly string[];
  /** Statements of the facts it rests on. */
  readonly facts: readonly string[];
}

/** A verdict with what completes its words: the department that decides, or whom to write to. */
export interface AnswerMark {
  readonly verdict: Verdict;
  readonly department?: string | undefined;
  readonly contact?: Contact;
}

/** A page as the search box loads it: phrases boiled down to their stems, a third fewer bytes. */
export interface PackedAnswer extends ShownAnswer {
  /** Aliases and facts, each as stems with spaces between them, joined by `|`, in the letters of `pack-letters.ts`. */
  readonly phrases: string;
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
  readonly answers: readonly PackedAnswer[];
  readonly notices: readonly NoticeDocument[];
  /** Groups as `packSynonyms` writes them. */
  readonly synonyms: string;
}

/** Whether the parsed JSON has the shape of the answers file, and is no other page a host sent instead. */
export function isAnswersFile(value: unknown): value is AnswersFile {
  if (typeof value !== 'object' || value === null) return false;
  const lists = ['answers', 'notices'].every((list) => Array.isArray(Reflect.get(value, list)));
  return lists && typeof Reflect.get(value, 'synonyms') === 'string';
}

/** Short answers by the address of their page: `poisk/kratko.json`, loaded when one is to be shown or copied. */
export type ShortAnswers = Readonly<Record<string, string>>;
