import type { Contact, Verdict } from '../article/verdict.ts';
import type { NoticeSpan } from '../notice/notice.ts';

/** One page with all that search should find it by: what it answers and how people call it. */
export interface AnswerDocument {
  readonly url: string;
  readonly type: 'article' | 'outcome' | 'question';
  /** Number as readers see it, `А-12`; questions have none. */
  readonly number?: string;
  readonly title: string;
  readonly answer: string;
  readonly aliases: readonly string[];
  /** Title of the section. */
  readonly section?: string;
  /** Statements of the facts it rests on. */
  readonly facts: readonly string[];
  readonly mark?: AnswerMark;
}

/** A verdict with what completes its words: the department that decides, or whom to write to. */
export interface AnswerMark {
  readonly verdict: Verdict;
  readonly department?: string | undefined;
  readonly contact?: Contact;
}

/** A page as the search box loads it: its words instead of the phrases they stand in, a third fewer bytes. */
export interface PackedAnswer extends Omit<AnswerDocument, 'aliases' | 'facts'> {
  /** Stems of aliases and facts beyond those of the title, each once. */
  readonly words: string;
}

/** A notice as the search box loads it. */
export interface NoticeDocument extends NoticeSpan {
  readonly url: string;
  readonly text: string;
  /** Stems of its text and of the titles of its sections. */
  readonly stems: readonly string[];
}

/** Phrases that mean the same, or a phrase that also means others. */
export type SynonymGroup = readonly string[] | { readonly from: string; readonly to: readonly string[] };

/** What the search box loads on focus: `poisk/otvety.json`. */
export interface AnswersFile {
  readonly answers: readonly PackedAnswer[];
  readonly notices: readonly NoticeDocument[];
  readonly synonyms: readonly SynonymGroup[];
}

/** Whether the parsed JSON has the shape of the answers file, and is no other page a host sent instead. */
export function isAnswersFile(value: unknown): value is AnswersFile {
  if (typeof value !== 'object' || value === null) return false;
  return ['answers', 'notices', 'synonyms'].every((list) => Array.isArray(Reflect.get(value, list)));
}
