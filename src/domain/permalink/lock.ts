/** Everything that was ever published and can be linked to. The shape of `permalinks.lock.json`. */
export interface Lock {
  /** Address by number, as it was first published. */
  readonly articles: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  /** Ids of answers by question. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
  /** Addresses of other pages, and those that pages with numbers have moved to. */
  readonly pages: readonly string[];
  /** Ids of places on a page, by its address. */
  readonly anchors: Readonly<Record<string, readonly string[]>>;
}

/** A numbered page with its address from the root of the site. */
interface Numbered {
  readonly kind: 'article' | 'outcome';
  readonly number: number;
  readonly address: string;
}

/** A question with the ids of its answers. */
interface Asked {
  readonly id: string;
  readonly answers: readonly string[];
}

/** What can be linked to on a site. */
export interface Linked {
  readonly numbered: readonly Numbered[];
  readonly questions: readonly Asked[];
  readonly pages: readonly string[];
  readonly anchors: Readonly<Record<string, readonly string[]>>;
}

/** The lock before anything is published. */
export const EMPTY_LOCK: Lock = { articles: {}, outcomes: {}, questions: {}, pages: [], anchors: {} };

/** The lock with what a site adds to it; nothing that stands in it changes or goes. */
export function addNew(lock: Lock, { numbered, questions, pages, anchors }: Linked): Lock {
  const first = { article: { ...lock.articles }, outcome: { ...lock.outcomes } };
  const moved: string[] = [];
  for (const { kind, number, address } of numbered) {
    if (!(number in first[kind])) first[kind][number] = address;
    else if (first[kind][number] !== address) moved.push(address);
  }
  const asked = Object.fromEntries(questions.map(({ id, answers }) => [id, answers]));
  return {
    articles: first.article,
    outcomes: first.outcome,
    questions: joinLists(lock.questions, asked),
    pages: [...new Set([...lock.pages, ...pages, ...moved])].sort(),
    anchors: joinLists(lock.anchors, anchors),
  };
}

/** Both tables as one, in the order of their keys: what is new in a list stands after what was there. */
function joinLists(
  old: Readonly<Record<string, readonly string[]>>,
  added: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  const keys = new Set([...Object.keys(old), ...Object.keys(added)]);
  return Object.fromEntries(
    [...keys].sort().map((key) => [key, [...new Set([...(old[key] ?? []), ...(added[key] ?? [])])]]),
  );
}
