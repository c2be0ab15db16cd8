import { PAGES, type PluralForms } from '../language/plural.ts';
import { listed, namesText, titleText, wordText } from './comment-lines.ts';
import type { ReviewedBuild, ReviewedQuery } from './reviewed-build.ts';

const QUERIES: PluralForms = { one: 'запрос', few: 'запроса', many: 'запросов' };
const ADDRESSES: PluralForms = { one: 'адрес', few: 'адреса', many: 'адресов' };

const COUNT = new Intl.NumberFormat('ru');

/** Golden queries whose place is another now, those that got worse first, as a list. */
export function queryLines(before: ReviewedBuild, after: ReviewedBuild): readonly string[] {
  const old = new Map(before.queries.map((query) => [query.q, query]));
  const moved = after.queries.flatMap((is) => {
    const was = old.get(is.q);
    if (was?.answerable !== is.answerable || was.place === is.place) return [];
    return [{ was, is, won: hasWon(was, is) }];
  });
  return listed(
    moved.sort((a, b) => Number(a.won) - Number(b.won)),
    QUERIES,
    ({ was, is, won }) =>
      `- ${won ? 'Лучше' : 'Хуже'}: ${titleText(is.q)}, ${placeText(was)} → ${placeText(is)}`,
  );
}

/** Addresses of pages that open no more, or only send on now, as a list. */
export function addressLines(before: ReviewedBuild, after: ReviewedBuild): readonly string[] {
  const sent = new Map(after.redirects.map(({ from, to }) => [from, to]));
  const sentBefore = new Set(before.redirects.map(({ from }) => from));
  const there = new Set(after.addresses);
  const lost = before.addresses.filter((address) => !there.has(address));
  const moved = before.addresses.filter((address) => sent.has(address) && !sentBefore.has(address));
  return [
    ...listed(lost, ADDRESSES, (address) => `- Больше не откроется: ${wordText(address)}`),
    ...listed(
      moved,
      ADDRESSES,
      (address) => `- Теперь ведёт дальше: ${wordText(address)} → ${wordText(sent.get(address) ?? '')}`,
    ),
  ];
}

/** Words that the spelling check has learned, as a list. */
export function wordLines(before: ReviewedBuild, after: ReviewedBuild): readonly string[] {
  const known = new Set(before.words);
  const words = after.words.filter((word) => !known.has(word)).map(wordText);
  return words.length === 0 ? [] : [`- Больше не считаются опечатками: ${namesText(words)}`];
}

/** Pages that have grown past their limit, as a list. */
export function weightLines(before: ReviewedBuild, after: ReviewedBuild): readonly string[] {
  const known = new Set(before.heavyPages.map(({ address }) => address));
  return listed(
    after.heavyPages.filter(({ address }) => !known.has(address)),
    PAGES,
    ({ address, bytes, limit }) =>
      `- ${wordText(address)}: ${COUNT.format(bytes)} байт, можно ${COUNT.format(limit)}`,
  );
}

/** Whether a query is answered better: what is not found stands below all that is, where it should be found. */
function hasWon(was: ReviewedQuery, is: ReviewedQuery): boolean {
  return (was.place ?? Infinity) > (is.place ?? Infinity) === is.answerable;
}

function placeText({ answerable, place }: ReviewedQuery): string {
  if (answerable) return place === null ? 'не находился' : `${String(place)}-е место`;
  return place === null ? 'честно ничего' : 'показано лишнее';
}
