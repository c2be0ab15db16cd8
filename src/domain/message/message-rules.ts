/** What a check may find in a message. */
export type FindingKind =
  | 'card'
  | 'cvc'
  | 'code'
  | 'password'
  | 'passport'
  | 'insult'
  | 'shout'
  | 'noRequest'
  | 'noDetails'
  | 'severalChannels'
  | 'orderNumber'
  | 'futureDate'
  | 'tooLong'
  | 'blank';

/** Words of editors' lists; `*` stands for any ending, before a word for any prefix. */
export interface WordList {
  readonly words: readonly string[];
}

/** Rude words and what to write instead. */
export interface Rudeness extends WordList {
  readonly better: string;
}

/** The words and advice that editors write: `content/message-checks.yaml`. */
export interface MessageRules {
  readonly advice: Readonly<Record<Exclude<FindingKind, 'blank'>, string>>;
  readonly rude: readonly Rudeness[];
  /** Honest words that resemble rude ones. */
  readonly honest: WordList;
  readonly severalChannels: WordList;
  /** Words by which a request is known. */
  readonly requests: WordList;
  /** Requests that ask for nothing in particular. */
  readonly vagueRequests: WordList;
  /** Answers that say nothing. */
  readonly vagueDetails: WordList;
  readonly abbreviations: WordList;
}

/** Whether the parsed JSON has the shape of the rules, and is no other page a host sent instead. */
export function isMessageRules(value: unknown): value is MessageRules {
  if (typeof value !== 'object' || value === null) return false;
  const { advice, rude } = value as Partial<MessageRules>;
  return typeof advice === 'object' && Array.isArray(rude);
}
