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

/** Names of a channel. */
export interface ChannelNames extends WordList {
  /** Whether people only talk there: a site also sells. */
  readonly talk?: boolean | undefined;
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
  /** Phrases by which it is known that the same was sent everywhere. */
  readonly severalChannels: WordList;
  /** Words by which it is known that what was sent went to all places. */
  readonly everywhere: WordList;
  /** Names of the channels, of each its own list. */
  readonly channels: readonly ChannelNames[];
  /** Words by which it is known that they got the same. */
  readonly sameness: WordList;
  /** Words by which it is known that an answer was there, and more was sent. */
  readonly again: WordList;
  /** How writers call what they did. */
  readonly sending: WordList;
  /** Verbs of sending and telling: in forms of the writer's own acts they say the same. */
  readonly sendingActs: WordList;
  /** Departments, their people and authorities: whoever else may get a letter. */
  readonly offices: WordList;
  /** Words by which a request is known, beside questions, imperatives and acts that are named. */
  readonly requests: WordList;
  /** Words that resemble a request and are none. */
  readonly notRequests: WordList;
  /** Sentences with these ask for nothing, whatever their mark. */
  readonly rhetorical: WordList;
  /** Requests that ask for nothing in particular. */
  readonly vagueRequests: WordList;
  /** Words by which something is wrong, but not what. */
  readonly vagueDetails: WordList;
  /** Words that tell nothing of what has happened. */
  readonly emptyWords: WordList;
  /** Remarks that tell neither what happened nor of what. */
  readonly asides: WordList;
  /** What is claimed or denied without a word of what it was for. */
  readonly claims: WordList;
  /** Words that end as those of acts and traits do, but name a thing or what shops do. */
  readonly things: WordList;
  /** What fields of pasted templates are called. */
  readonly blankNames: WordList;
  readonly abbreviations: WordList;
}

/** Whether the parsed JSON has the shape of the rules, and is no other page a host sent instead. */
export function isMessageRules(value: unknown): value is MessageRules {
  if (typeof value !== 'object' || value === null) return false;
  const { advice, rude } = value as Partial<MessageRules>;
  return typeof advice === 'object' && Array.isArray(rude);
}
