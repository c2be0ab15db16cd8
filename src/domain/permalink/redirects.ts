import type { Lock } from './lock.ts';
import { parseNumber } from './number.ts';
import { permalinks } from './permalink.ts';

/** Addresses as editors and the lock write them: from the root of the site. */
const ROOT = permalinks('/');

/** A line of `redirects.yaml`. */
export interface RedirectLine {
  readonly from: string;
  readonly to: string;
}

/**
 * What a link may name on a site today. A link names a page by its address or number, a place on it behind `#`, or an
 * answer as `question.answer`. `undefined` stands where the ids can't be read: any may be there.
 */
export interface Standing {
  /** Address by number: `А-12` → `/otvety/…/`. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Ids of places on a page, by its address. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Ids of answers by question. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

/** Where a link leads: by how many redirects to what there is, or nowhere. */
export type LinkEnd =
  | { readonly kind: 'found'; readonly link: string; readonly redirects: number }
  | { readonly kind: 'loop' }
  | { readonly kind: 'nowhere' };

/** What a link has before and behind `#`. */
export function splitAnchor(link: string): readonly [page: string, anchor: string | undefined] {
  const [page = '', anchor] = link.split('#');
  return [page, anchor];
}

/** Whether the link names an answer. */
export function isAnswerLink(link: string): boolean {
  return link.includes('.');
}

/**
 * Follows links of any age through redirects. A place goes where its own redirect leads, else with its page; so does an
 * answer with its question.
 */
export function linkFollower(
  lines: readonly RedirectLine[],
  { numbers, pages, answers }: Standing,
  { articles, outcomes }: Pick<Lock, 'articles' | 'outcomes'>,
): (link: string) => LinkEnd {
  const redirects = new Map(lines.map(({ from, to }) => [from, to]));
  const questions = new Map(Array.from(answers.keys(), (id) => [ROOT.node(id), id]));

  /** The link by address: of a number that is gone, by the address it was published under. */
  const addressed = (link: string): string | undefined => {
    const [page, anchor] = splitAnchor(link);
    const parsed = parseNumber(page);
    if (parsed === undefined) return link;
    const published = (parsed.kind === 'article' ? articles : outcomes)[parsed.number];
    return withAnchor(numbers.get(page) ?? published, anchor);
  };
  const isThere = (link: string): boolean => {
    if (isAnswerLink(link)) {
      const [question = '', answer = ''] = link.split('.');
      return hasIn(answers, question, answer);
    }
    const [page, anchor] = splitAnchor(link);
    return hasIn(pages, page, anchor);
  };
  /** Where a place or an answer goes with its page. */
  const carried = (link: string): string | undefined => {
    if (isAnswerLink(link)) {
      const [question = '', answer = ''] = link.split('.');
      const page = addressed(redirects.get(ROOT.node(question)) ?? '') ?? '';
      const next = questions.get(page);
      return next === undefined ? undefined : `${next}.${answer}`;
    }
    const [page, anchor] = splitAnchor(link);
    const to = anchor === undefined ? undefined : redirects.get(page);
    return to?.includes('#') === true ? to : withAnchor(to, anchor);
  };
  const follow = (written: string, passed: readonly string[]): LinkEnd => {
    const link = addressed(written);
    if (link === undefined) return { kind: 'nowhere' };
    if (isThere(link)) return { kind: 'found', link, redirects: passed.length };
    if (passed.includes(link)) return { kind: 'loop' };
    const onward = redirects.get(link) ?? carried(link);
    return onward === undefined ? { kind: 'nowhere' } : follow(onward, [...passed, link]);
  };
  return (link) => follow(link, []);
}

function withAnchor(page: string | undefined, anchor: string | undefined): string | undefined {
  return page === undefined || anchor === undefined ? page : `${page}#${anchor}`;
}

function hasIn(
  known: ReadonlyMap<string, ReadonlySet<string> | undefined>,
  key: string,
  id: string | undefined,
): boolean {
  return known.has(key) && (id === undefined || known.get(key)?.has(id) !== false);
}
