import type { Answer } from '../tree/tree.ts';

/** A page as reviewers compare it. */
export interface ReviewedPage {
  readonly url: string;
  /** `А-12`; questions and departments have none. */
  readonly number: string | null;
  readonly title: string;
  readonly facts: readonly string[];
  readonly reviewed: string;
  /** Another one once the text is. */
  readonly digest: string;
  /** Ids of the periods and channels that it shows. */
  readonly periods: readonly string[];
  readonly channels: readonly string[];
}

/** The days on which a version of a value holds; `null` where there is no end of them. */
export interface ValidDays {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A version of a fact. */
export interface ReviewedFact extends ValidDays {
  readonly id: string;
  readonly statement: string;
}

/** A version of a period. */
export interface ReviewedPeriod extends ValidDays {
  readonly id: string;
  readonly text: string;
}

/** How to reach somebody. */
export interface ReviewedChannel {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly contact: string | null;
  readonly hours: readonly { readonly days: string; readonly open: string; readonly close: string }[];
  readonly timeZone: string;
}

/** Where a golden query finds its page. */
export interface ReviewedQuery {
  readonly q: string;
  /** Whether some page answers it; otherwise search should find nothing. */
  readonly answerable: boolean;
  /** Place of the first page that answers, from 1; of what should not be found, 1 if something was shown all the same. */
  readonly place: number | null;
}

/** A page past its budget. */
export interface HeavyPage {
  readonly address: string;
  readonly bytes: number;
  readonly limit: number;
}

/** A decision tree with what its outcomes ask visitors to send. */
export interface ReviewedTree {
  readonly root: string;
  readonly questions: readonly {
    readonly id: string;
    readonly title: string;
    readonly answers: readonly Answer[];
  }[];
  readonly outcomes: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly message: { readonly id: string; readonly text: string } | null;
  }[];
  /** Answers that are given otherwise now: `question.answer`. */
  readonly moved: Readonly<Record<string, string>>;
}

/** All that a reviewer compares of a build: the documents of its `/api/v1/`, and what was measured of it. */
export interface ReviewedBuild {
  readonly pages: readonly ReviewedPage[];
  readonly articles: readonly { readonly number: string | null; readonly answer: string }[];
  readonly departments: readonly {
    readonly url: string;
    readonly title: string;
    readonly facts: readonly string[];
    readonly channels: readonly string[];
  }[];
  readonly facts: readonly ReviewedFact[];
  readonly periods: readonly ReviewedPeriod[];
  readonly channels: readonly ReviewedChannel[];
  readonly tree: ReviewedTree;
  readonly macros: readonly {
    readonly number: string;
    readonly title: string;
    readonly tone: string;
    readonly text: string;
  }[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Addresses of all its pages, of those that only send on too. */
  readonly addresses: readonly string[];
  readonly queries: readonly ReviewedQuery[];
  /** Words that editors have told the spelling check. */
  readonly words: readonly string[];
  readonly heavyPages: readonly HeavyPage[];
}
