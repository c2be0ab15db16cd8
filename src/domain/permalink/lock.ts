/** What has been published: addresses by number, and answers by question. The shape of `permalinks.lock.json`. */
export interface Lock {
  readonly articles: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, readonly string[]>>;
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

/** The lock of a site with exactly these pages and questions. */
export function lockOf(pages: readonly Numbered[], questions: readonly Asked[]): Lock {
  const addresses = (kind: Numbered['kind']) =>
    Object.fromEntries(
      pages.filter((page) => page.kind === kind).map(({ number, address }) => [String(number), address]),
    );
  return {
    articles: addresses('article'),
    outcomes: addresses('outcome'),
    questions: Object.fromEntries(questions.map(({ id, answers }) => [id, answers])),
  };
}

/** The lock with what the current site adds to it; nothing that stands in it changes or goes. */
export function addNew(lock: Lock, current: Lock): Lock {
  const ids = new Set([...Object.keys(lock.questions), ...Object.keys(current.questions)]);
  return {
    articles: { ...current.articles, ...lock.articles },
    outcomes: { ...current.outcomes, ...lock.outcomes },
    questions: Object.fromEntries(
      [...ids].sort().map((id) => {
        const answers = [...(lock.questions[id] ?? []), ...(current.questions[id] ?? [])];
        return [id, [...new Set(answers)]];
      }),
    ),
  };
}
