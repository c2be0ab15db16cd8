import { bareWords } from '../domain/language/bare-words.ts';
import { issueAt, type Issue, type IssueDetails, type Place } from '../domain/report/issue.ts';
import type { IssueSlug } from '../domain/report/issue-kinds.ts';
import { describeFree, formatNumber, freeNumber, NUMBERED, parseNumber } from '../domain/permalink/number.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft, Written } from '../schemas/content-draft.ts';
import { addressOf, ADDRESSES, numberOf, pagesIn, publishedNumbers } from './published.ts';
import { textsIn, valuesAt, writtenIn, writtenNodes } from './written-values.ts';

const REGISTRIES = ['sections', 'owners', 'channels', 'elsewhere'] as const;
/** Registries in which an id may stand again from another day. */
const VERSIONED = ['facts', 'periods'] as const;
const NAMED = ['articles', 'questions', 'outcomes', 'departments', 'sections', 'elsewhere'] as const;
/** Ids of the tree that are addresses of the site's own pages. */
const RESERVED_IDS = new Set(['karta']);

/** Something that must be the only one with its key. */
interface Claim {
  readonly key: string;
  readonly found: string;
  /** Asked for only if it is not the only one: of thousands of aliases it takes longer to find than all else. */
  readonly place: () => Place;
}

/** Numbers, addresses, ids, questions, titles and aliases that two entries share; each after the first is reported. */
export function checkDuplicates(draft: ContentDraft): readonly Issue[] {
  return [
    ...checkNumbers(draft),
    ...REGISTRIES.flatMap((registry) => repeated('duplicate-id', writtenIn(draft, registry).map(idClaim))),
    ...VERSIONED.flatMap((registry) =>
      repeated('duplicate-id', writtenIn(draft, registry).map(versionClaim), {
        fix: 'дайте другой id или validFrom',
      }),
    ),
    ...repeated('duplicate-id', writtenIn(draft, 'questions').flatMap(answerClaims)),
    ...repeated('duplicate-address', writtenIn(draft, 'redirects').map(idClaim), {
      fix: 'оставьте одно из двух перенаправлений',
    }),
    ...repeated('duplicate-address', nodeClaims(draft)),
    ...checkReserved(draft),
    ...repeated(
      'duplicate-question',
      wordsClaims(publishedFirst(draft, writtenIn(draft, 'articles')), 'question'),
    ),
    ...repeated('duplicate-title', wordsClaims(publishedFirst(draft, writtenNodes(draft)), 'title')),
    ...inOne(repeated('duplicate-alias', aliasClaims(draft))),
  ];
}

function repeated(
  slug: IssueSlug,
  claims: readonly Claim[],
  advice: Partial<IssueDetails> = {},
): readonly Issue[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const owner = first.get(claim.key);
    if (owner === undefined) {
      first.set(claim.key, claim);
      return [];
    }
    const { file, line } = owner.place();
    const found = `${claim.found}, уже есть: ${file}:${String(line)}`;
    return [issueAt(slug, claim.place(), { found, ...advice })];
  });
}

/** Entries of pages that were published come first: a copy is the one to change. */
function publishedFirst(draft: ContentDraft, entries: readonly Written[]): readonly Written[] {
  const published = new Set([
    ...publishedNumbers(draft, 'articles').keys(),
    ...publishedNumbers(draft, 'outcomes').keys(),
  ]);
  const pages = new Map(draft.pages.map((page) => [page.file, page]));
  const isNew = ({ file }: Written) => {
    const page = pages.get(file);
    return Number(page !== undefined && !published.has(addressOf(page)));
  };
  return [...entries].sort((a, b) => isNew(a) - isNew(b));
}

/** So many words that one page has of another are a copy, and one mistake. */
const LEAST_COPIED = 3;

function inOne(issues: readonly Issue[]): readonly Issue[] {
  const fileOf = (found: string) => found.slice(0, found.lastIndexOf(':')).split(': ').at(-1) ?? '';
  const pairs = Map.groupBy(issues, ({ file, found }) => `${file} ${fileOf(found)}`);
  return [...pairs.values()].flatMap((pair) => {
    const [first, ...rest] = pair;
    if (first === undefined || pair.length < LEAST_COPIED || first.file === fileOf(first.found)) return pair;
    return [{ ...first, found: first.found.replace(/, уже есть: \S+$/, ` и ещё ${String(rest.length)}$&`) }];
  });
}

function checkNumbers(draft: ContentDraft): readonly Issue[] {
  return (['articles', 'outcomes'] as const).flatMap((collection) => {
    const kind = NUMBERED[collection];
    const numbers = publishedNumbers(draft, collection);
    const claims = pagesIn(draft, collection).flatMap((page) => {
      const number = numberOf(page);
      if (number === undefined) return [];
      const place = () => ({ file: page.file, line: page.lineOf(['number']) });
      const published = numbers.get(addressOf(page));
      const isPublished = published === number;
      // A page under a number that is not its own is told of among what was published.
      if (published !== undefined && !isPublished) return [];
      return [
        { place, number, isPublished, key: String(number), found: `номер ${formatNumber(kind, number)}` },
      ];
    });
    const promised = [...draft.takenNumbers.keys()].flatMap((label) => parseNumber(label) ?? []);
    const free = freeNumber([
      ...numbers.values(),
      ...claims.map(({ number }) => number),
      ...promised.flatMap((one) => (one.kind === kind ? one.number : [])),
    ]);
    const advice = describeFree(free);
    // The number stays with the page that was published under it.
    const inOrder = [...claims].sort((a, b) => Number(b.isPublished) - Number(a.isPublished));
    return [
      ...repeated('duplicate-number', inOrder, advice),
      ...claims.flatMap(({ isPublished, number, place }) => {
        const request = draft.takenNumbers.get(formatNumber(kind, number));
        if (isPublished || request === undefined) return [];
        const found = `номер ${formatNumber(kind, number)} уже в запросе на слияние №${request}: он пойдёт первым`;
        return [issueAt('duplicate-number', place(), { found, ...advice })];
      }),
    ];
  });
}

function idClaim({ id, file, lineOf }: Written): Claim {
  return { key: id, found: quote(id), place: () => ({ file, line: lineOf(['id']) }) };
}

function versionClaim(entry: Written): Claim {
  const from = textsIn(valuesAt(entry.value, 'validFrom')[0]?.value)[0]?.value ?? '';
  return { ...idClaim(entry), key: `${entry.id} ${from}` };
}

function answerClaims({ id: question, file, value, lineOf }: Written): readonly Claim[] {
  return valuesAt(value, 'answers.*.id').map(({ path, value: id }) => ({
    key: `${question}.${String(id)}`,
    found: quoteIn(id, path),
    place: () => ({ file, line: lineOf(path) }),
  }));
}

/** Questions come first, so that the outcome is the one to rename: its number stays. */
function nodeClaims(draft: ContentDraft): readonly Claim[] {
  return writtenNodes(draft).map(({ id, file }) => ({
    key: id,
    found: quote(ADDRESSES.node(id)),
    place: () => ({ file, line: 1 }),
  }));
}

function checkReserved(draft: ContentDraft): readonly Issue[] {
  return writtenNodes(draft)
    .filter(({ id }) => RESERVED_IDS.has(id))
    .map(({ id, file }) =>
      issueAt('reserved-id', { file, line: 1 }, { found: quote(id), expected: 'другое имя файла' }),
    );
}

function wordsClaims(entries: readonly Written[], field: string): readonly Claim[] {
  return entries.flatMap(({ file, value, lineOf }) =>
    valuesAt(value, field).flatMap(({ path, value: words }) =>
      typeof words === 'string'
        ? [{ key: bareWords(words), found: quote(words), place: () => ({ file, line: lineOf(path) }) }]
        : [],
    ),
  );
}

/** A phrase that two pages are found by shows neither of them first for sure. */
function aliasClaims(draft: ContentDraft): readonly Claim[] {
  const ownFiles = NAMED.flatMap((collection) =>
    wordsClaims(publishedFirst(draft, writtenIn(draft, collection)), 'aliases.*'),
  );
  const fixedPages = writtenIn(draft, 'searchPages').flatMap((entry) =>
    Object.keys(entry.value ?? {}).flatMap((address) => wordsClaims([entry], `${address}.*`)),
  );
  return [...ownFiles, ...fixedPages];
}
