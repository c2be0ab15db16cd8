import { createElement, createLink } from '../../browser/create-element.ts';
import { loadJson } from '../../browser/load-json.ts';
import { isEmbeddedPage, type EmbeddedPage } from '../../domain/embed/embedded-page.ts';
import { embeddedPageOf, permalinks } from '../../domain/permalink/permalink.ts';
import { shortAddress } from '../../domain/permalink/shared-address.ts';
import { numberInAddress } from '../../domain/permalink/typed-address.ts';
import { INSTEAD } from '../../texts/article.ts';
import { CHECKED, PREPARE } from '../../texts/page.ts';
import { verdictNode } from '../site-search/result-nodes.ts';

/** The page of a number at `home` as a card; rejects if there is none, or it does not come. */
export async function loadPageCard(home: string, written: string): Promise<HTMLElement> {
  const shortLink = shortAddress(numberInAddress(written, '') ?? '', permalinks(home));
  if (shortLink === undefined) throw new Error(`no number: ${written}`);
  return cardOf(home, await loadJson(embeddedPageOf(shortLink), isEmbeddedPage));
}

function cardOf(home: string, { url, number, title, mark, text, instead, prepare, checked }: EmbeddedPage) {
  const link = createLink(new URL(url, home).href, title);
  return createElement(
    'article',
    'card',
    ...(mark === undefined ? [] : [createElement('p', '', verdictNode(mark))]),
    createElement('p', 'card-title', link),
    createElement('p', '', text),
    ...listNodes(INSTEAD, instead),
    ...listNodes(PREPARE, prepare),
    createElement('p', 'card-note', `${number} · ${CHECKED} ${checked}`),
  );
}

function listNodes(title: string, items: readonly string[]): readonly HTMLElement[] {
  if (items.length === 0) return [];
  const list = createElement('ul', '', ...items.map((item) => createElement('li', '', item)));
  return [createElement('p', '', createElement('strong', '', title)), list];
}
