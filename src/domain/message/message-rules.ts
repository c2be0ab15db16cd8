import { isPullsFile, type PullsFile } from '../pull/pulls.ts';

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
  | 'blank'
  | 'leftBlank';

/** Words of editors' lists; `*` stands for any ending, before a word for any prefix. */
export interface WordList {
  readonly words: readonly string[];
}

/** Rude words and what to write instead. */
export interface Rudeness extends WordList {
  readonly better: string;
}

/** Words that are insults if they are said of people. */
export interface AimedWords {
  readonly words: {
    /** Who is meant. */
    readonly people: readonly string[];
    /** What nobody wants to be called: beasts and fools. */
    readonly names: readonly string[];
    /** Nor what is also sold: beside more words they are goods. */
    readonly goods: readonly string[];
    /** What nobody wants to be. */
    readonly traits: readonly string[];
    /** What only people do: of a beast that does it, somebody is meant. */
    readonly acts: readonly string[];
    /** Where people work. */
    readonly places: readonly string[];
    /** What may stand between them. */
    readonly between: readonly string[];
  };
  readonly better: string;
}

/** The words and advice that editors write: `content/message-checks.yaml`. */
export interface MessageRules {
  readonly advice: Readonly<Record<Exclude<FindingKind, 'blank'>, string>>;
  readonly rude: readonly Rudeness[];
  readonly aimed: AimedWords;
  /** Names of banks, beside which a number is a card's even with a wrong digit. */
  readonly banks: WordList;
  /** Honest words that resemble rude ones. */
  readonly honest: WordList;
  /** Words by which a request is known, beside questions, imperatives and acts that are named. */
  readonly requests: WordList;
  /** Words that resemble a request and are none. */
  readonly notRequests: WordList;
  /** Sentences with these ask for nothing, whatever their mark. */
  readonly rhetorical: WordList;
  /** Requests that ask for nothing in particular. */
  readonly vagueRequests: WordList;
  /** What fields of pasted templates are called. */
  readonly blankNames: WordList;
  readonly abbreviations: WordList;
}

/** What messages are checked by: `/reshenie/proverki.json`. */
export interface MessageChecks extends MessageRules {
  /** What was learned from letters that people wrote (`letter-pulls.ts`). */
  readonly learned: PullsFile;
}

/** Whether the parsed JSON has the shape of the checks, and is no other page a host sent instead. */
export function isMessageChecks(value: unknown): value is MessageChecks {
  if (typeof value !== 'object' || value === null) return false;
  const { advice, rude, learned } = value as Partial<MessageChecks>;
  return typeof advice === 'object' && Array.isArray(rude) && isPullsFile(learned);
}
