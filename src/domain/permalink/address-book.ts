import { EMPTY_LOCK, type Lock } from './lock.ts';
import { formatNumber } from './number.ts';
import { FIXED_PAGES, permalinks } from './permalink.ts';
import { linkFollower, splitAnchor, type LinkEnd, type RedirectLine } from './redirects.ts';

interface Titled {
  readonly id: string;
  readonly value: { readonly title: string };
}

/** The part of the content that says which pages there are and were. */
export interface AddressedContent {
  readonly articles: readonly {
    readonly folder: string;
    readonly id: string;
    readonly value: {
      readonly number: number;
      readonly question: string;
      readonly draft?: boolean | undefined;
    };
  }[];
  readonly outcomes: readonly (Titled & { readonly value: { readonly number: number } })[];
  readonly questions: readonly (Titled & {
    readonly value: { readonly answers: readonly { readonly id: string }[] };
  })[];
  readonly sections: readonly Titled[];
  readonly departments: readonly Titled[];
  readonly redirects: readonly { readonly value: RedirectLine }[];
  readonly permalinks: { readonly value: Lock } | undefined;
}

/** A page by its address from the root of the site; those that every site has are called by no title here. */
interface Page {
  readonly address: string;
  readonly title?: string;
  readonly number?: string;
}

/** Where a link leads: the address, with the place behind `#`, and the title of the page. */
export interface Destination {
  readonly to: string;
  readonly title?: string;
}

/** The pages of a site, and where links of any age lead. */
export interface AddressBook {
  readonly pages: readonly Page[];
  readonly follow: (link: string) => LinkEnd;
  readonly destination: (link: string) => Destination | undefined;
  /** The address of the page that a link leads to; what leads nowhere is left as it is. */
  readonly pageOf: (link: string) => string;
  /** The id of the outcome that stands for one of any age; what is none is left as it is. */
  readonly outcomeOf: (id: string) => string;
}

const ROOT = permalinks('/');

/** Addresses of the pages that every site has, whatever its content says. */
export const STANDING_PAGES: readonly string[] = [
  ROOT.home,
  ROOT.tree,
  ROOT.treeMap,
  ROOT.search(),
  ROOT.accessibility,
  ROOT.operators,
  ROOT.editors,
  ROOT.health,
  ROOT.mistakes,
  ROOT.developers,
  ROOT.embedGuide,
  ...FIXED_PAGES.map(ROOT.fixed),
];

/** The addresses of a site from its root. Whether a place is on its page is for the content check to see. */
export function addressBook(content: AddressedContent): AddressBook {
  const pages = pagesOf(content);
  const titles = new Map(pages.map(({ address, title }) => [address, title]));
  const standing = {
    numbers: new Map(
      pages.flatMap(({ number, address }) => (number === undefined ? [] : [[number, address]])),
    ),
    pages: new Map(pages.map(({ address }) => [address, undefined])),
    answers: new Map(
      content.questions.map(({ id, value }) => [id, new Set(value.answers.map((answer) => answer.id))]),
    ),
  };
  const lines = content.redirects.map(({ value }) => value);
  const follow = linkFollower(lines, standing, content.permalinks?.value ?? EMPTY_LOCK);
  const outcomes = new Map(content.outcomes.map(({ id }) => [ROOT.node(id), id]));
  const pageOf = (link: string) => {
    const end = follow(link);
    return end.kind === 'found' ? splitAnchor(end.link)[0] : link;
  };
  return {
    pages,
    follow,
    pageOf,
    outcomeOf: (id) => outcomes.get(pageOf(ROOT.node(id))) ?? id,
    destination: (link) => {
      const end = follow(link);
      if (end.kind !== 'found') return undefined;
      const title = titles.get(splitAnchor(end.link)[0]);
      return { to: end.link, ...(title !== undefined && { title }) };
    },
  };
}

function pagesOf(content: AddressedContent): readonly Page[] {
  const titled = ({ id, value: { title } }: Titled, address: (id: string) => string) => ({
    address: address(id),
    title,
  });
  return [
    ...STANDING_PAGES.map((address) => ({ address })),
    ...content.sections.flatMap((section) => [
      titled(section, ROOT.section),
      titled(section, ROOT.sectionReplies),
    ]),
    ...content.departments.map((department) => titled(department, ROOT.department)),
    ...content.questions.map((question) => titled(question, ROOT.node)),
    ...content.articles
      .filter(({ value }) => value.draft !== true)
      .map(({ folder, id, value: { number, question } }) => ({
        address: ROOT.article({ section: folder, slug: id }),
        title: question,
        number: formatNumber('article', number),
      })),
    ...content.outcomes.map((outcome) => ({
      ...titled(outcome, ROOT.node),
      number: formatNumber('outcome', outcome.value.number),
    })),
  ];
}
