import type { Nodes } from 'mdast';
import { parseNumber } from '../domain/permalink/number.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import { straightAddress } from '../domain/permalink/straight-address.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { siteAddresses } from './addresses.ts';
import { bodyNodes, nodeText } from './body-nodes.ts';
import { addressOf, ADDRESSES, publishedAddress } from './published.ts';
import { readerTexts } from './reader-texts.ts';
import { anchorsByAddress, draftFollower } from './standing.ts';

const VAGUE_TEXTS = new Set(['', 'здесь', 'тут', 'сюда', 'туда', 'подробнее', 'ссылка', 'по ссылке']);
const ANY_PAGE = 'адрес страницы сайта или https://…';

/** Links in bodies that lead nowhere or whose words don't say where. */
export function checkLinks(draft: ContentDraft): readonly Issue[] {
  const addresses = siteAddresses(draft);
  const anchors = anchorsByAddress(draft);
  const hosts = new Set(['localhost', '127.0.0.1', hostOf(draft.site?.value.address)]);
  const inBodies = draft.pages.flatMap((page) =>
    bodyNodes(page).flatMap(({ node, place }) => [
      ...checkText(node, place),
      ...(node.type === 'link' || node.type === 'definition'
        ? [
            ...(isOwn(node.url, hosts)
              ? [ownLink(node.url, place)]
              : checkAddress(node.url, place, { draft, addresses, anchors, own: addressOf(page) })),
          ]
        : []),
    ]),
  );
  return [...inBodies, ...checkFields(draft, hosts)];
}

/** A page of the site by its whole address in a field, where it is no link. */
function checkFields(draft: ContentDraft, hosts: ReadonlySet<string | undefined>): readonly Issue[] {
  return readerTexts(draft).flatMap(({ collection, file, path, text, lineAt }) => {
    const [url] = path.length > 0 && collection !== 'site' ? (/https?:\/\/[^\s»)]+/.exec(text) ?? []) : [];
    if (url === undefined || !isOwn(url, hosts)) return [];
    const details = { found: quoteIn(url, path), fix: 'уберите адрес: ссылку на страницу сайт поставит сам' };
    return [issueAt('own-link', { file, line: lineAt(0) }, details)];
  });
}

/** A page of the site by its whole address: on a test host, under another name and at `npm start` it leads elsewhere. */
function ownLink(url: string, place: Place): Issue {
  const { pathname, hash } = new URL(url);
  return issueAt('own-link', place, { found: quote(url), expected: `${pathname}${hash}` });
}

function isOwn(url: string, hosts: ReadonlySet<string | undefined>): boolean {
  return /^https?:/.test(url) && hosts.has(hostOf(url));
}

function hostOf(address: string | undefined): string | undefined {
  return address === undefined || !URL.canParse(address) ? undefined : new URL(address).hostname;
}

function checkText(node: Nodes, place: Place): readonly Issue[] {
  if (node.type !== 'link' && node.type !== 'linkReference') return [];
  const words = nodeText(node);
  const bare = words
    .toLowerCase()
    .replace(/[^а-яёa-z0-9 ]/g, '')
    .trim();
  return VAGUE_TEXTS.has(bare) ? [issueAt('vague-link', place, { found: quote(words) })] : [];
}

/** Another site's page, unless there is none behind it, it tells a password or the way to it is not straight. */
function checkForeign(url: string, place: Place): readonly Issue[] {
  if (!URL.canParse(url))
    return [issueAt('broken-link', place, { found: quote(url), expected: 'https://…' })];
  const { username, password, host, pathname } = new URL(url);
  if (username !== '' || password !== '')
    return [issueAt('unsafe-link', place, { found: quote(url), expected: `https://${host}${pathname}` })];
  const straight = straightAddress(url);
  return straight === url
    ? []
    : [
        issueAt('roundabout-link', place, {
          found: quote(url),
          expected: straight ?? 'адрес самой страницы',
        }),
      ];
}

/** A file of the repository instead of the page that is made of it. */
function checkFile(url: string, place: Place, { draft, addresses }: LinkedPages): readonly Issue[] {
  const { repository } = draft.site?.value ?? {};
  const isFile = repository !== undefined && url.startsWith(`${repository}/`) && url.includes('/content/');
  if (!isFile) return [];
  const near = addressesNamed(url, addresses);
  return [
    issueAt('broken-link', place, { found: quote(url), expected: 'адрес страницы сайта', nearest: near }),
  ];
}

/** The addresses of pages that are called as a file. */
function addressesNamed(file: string, addresses: ReadonlySet<string>): readonly string[] {
  const [, name] = /([\w-]+)\.(?:mdx?|ya?ml)$/.exec(file) ?? [];
  return name === undefined ? [] : [...addresses].filter((address) => address.endsWith(`/${name}/`));
}

/** What a link may lead to, and the page it stands on. */
interface LinkedPages {
  readonly draft: ContentDraft;
  readonly addresses: ReadonlySet<string>;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly own: string;
}

function checkAddress(url: string, place: Place, linked: LinkedPages): readonly Issue[] {
  const { draft, addresses, anchors, own } = linked;
  if (/^https?:\/\//.test(url)) {
    const ofFile = checkFile(url, place, linked);
    return ofFile.length > 0 ? ofFile : checkForeign(url, place);
  }
  const article = parseNumber(url.replace(/^[AP]/, (letter) => (letter === 'A' ? 'А' : 'Р')));
  if (article !== undefined) {
    const fix =
      article.kind === 'article'
        ? `<Article number="${String(article.number)}"/>`
        : ADDRESSES.shortOutcome(article.number);
    return [issueAt('broken-link', place, { found: quote(url), expected: 'адрес страницы сайта', fix })];
  }
  // Read as a browser does, spaces and line ends inside included.
  if (URL.canParse(url)) {
    return [issueAt('unsafe-link', place, { found: quote(url), expected: ANY_PAGE })];
  }
  const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  const address = path === '' ? own : path;
  if (url === '') {
    return [issueAt('broken-link', place, { found: 'ссылка без адреса', expected: ANY_PAGE })];
  }
  if (!addresses.has(address) && path !== '') {
    const expected = ANY_PAGE;
    const missing = { key: publishedAddress(draft, address) };
    const named = addressesNamed(address, addresses);
    const end = draftFollower(draft)(anchor === undefined ? address : `${address}#${anchor}`);
    const near = end.kind === 'found' ? [end.link] : named.length > 0 ? named : nearest(address, addresses);
    const fix = named.length === 0 && /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(url) ? `https://${url}` : undefined;
    return [issueAt('broken-link', place, { found: quote(url), expected, nearest: near, fix, missing })];
  }
  const known = anchors.get(address);
  if (anchor === undefined || known === undefined || known.has(anchor)) return [];
  const expected = known.size === 0 ? 'адрес без #: заголовков с id там нет' : 'id заголовка этой страницы';
  const missing = { key: `${address}#${anchor}` };
  const near = nearest(anchor, known);
  return [issueAt('broken-anchor', place, { found: quote(url), expected, nearest: near, missing })];
}
