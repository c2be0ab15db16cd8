/** One answer of a question: an edge of the tree. */
export interface Answer {
  readonly id: string;
  readonly label: string;
  /** What the answer says about the visitor, in the second person. */
  readonly circumstance: string;
  /** Id of the question or outcome it leads to. */
  readonly to: string;
  /** The designed «не знаю или другое». */
  readonly unsure: boolean;
}

/** A question with its answers. */
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly Answer[];
}

/**
 * The decision tree: questions joined by answers, ending in outcomes. A directed graph without cycles whose nodes may
 * be shared. The functions of this folder take graphs with any fault, since checks run on what editors wrote.
 */
export interface Tree {
  readonly root: string;
  readonly questions: ReadonlyMap<string, Question>;
  readonly outcomes: ReadonlySet<string>;
}

/** One given answer. */
export interface Step {
  readonly question: string;
  readonly answer: string;
}

/** Answers from the root on, in the order given. */
export type Walk = readonly Step[];
