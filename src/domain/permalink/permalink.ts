import { withQuery } from './query-address.ts';

/** Id of the question the tree begins with; its only address is `/reshenie/`. */
export const ROOT_QUESTION = 'root';

/** The two parts of an article's address. */
export interface ArticlePlace {
  readonly section: string;
  readonly slug: string;
}

/**
 * The address of the file with the short answer of a page.
 * @example shortAnswerOf('/svyaz/') → '/svyaz/kratko.json'
 */
export function shortAnswerOf(page: string): string {
  return `${page}kratko.json`;
}

/**
 * The address of the file from which the reply of an article or an outcome is composed.
 * @example replyOf('/otvety/dostavka/uskorit-dostavku/') → '/otvety/dostavka/uskorit-dostavku/otvet.json'
 */
export function replyOf(page: string): string {
  return `${page}otvet.json`;
}

/**
 * The address of the file with what pages of others show of a page, from its short link.
 * @example embeddedPageOf('/a/12/') → '/a/12/vstroit.json'
 */
export function embeddedPageOf(shortLink: string): string {
  return `${shortLink}vstroit.json`;
}

/**
 * The address of the picture that messengers show beside links, from the home of the site; no browser spells it.
 * @example shareCardAt('/help/', 'cannot') → '/help/og/cannot.png'
 */
export function shareCardAt(home: string, card: string): string {
  return `${home}og/${card}.png`;
}

/** Pages that every site has, whatever its content says, by address. */
export const FIXED_PAGES = ['svyaz', 'otdely', 'vozmozhnosti', 'a-ya', 'nastroyki'] as const;

/** The address of a fixed page without its slashes, as editors name it. */
export type FixedPage = (typeof FIXED_PAGES)[number];

/** Names of the documents under `/api/v1/`. */
export type ApiDocument =
  | 'pages'
  | 'articles'
  | 'facts'
  | 'departments'
  | 'channels'
  | 'periods'
  | 'tree'
  | 'macros'
  | 'changes'
  | 'notices'
  | 'redirects';

/** The place of a notice on the pages that show it; an id of HTML had better not begin with a digit. */
export function noticeAnchor(id: string): string {
  return `notice-${id}`;
}

/**
 * Spells every address of the site from its base (`/` or `/help/`), for pages, checks and tests; from the full address of
 * its home, in full, for pages of others.
 * Nothing else may spell one.
 */
export function permalinks(base: string) {
  const at = (path: string) => `${base}${path}`;
  const fixed = (page: FixedPage) => at(`${page}/`);
  return {
    home: at(''),
    fixed,
    notice: (id: string) => at(`#${noticeAnchor(id)}`),
    section: (section: string) => at(`otvety/${section}/`),
    article: ({ section, slug }: ArticlePlace) => at(`otvety/${section}/${slug}/`),
    articleMarkdown: ({ section, slug }: ArticlePlace) => at(`otvety/${section}/${slug}.md`),
    shortArticle: (number: number) => at(`a/${String(number)}/`),
    shortOutcome: (number: number) => at(`r/${String(number)}/`),
    tree: at('reshenie/'),
    node: (id: string) => at(id === ROOT_QUESTION ? 'reshenie/' : `reshenie/${id}/`),
    treeFile: at('reshenie/puti.json'),
    story: at('reshenie/rasskaz.json'),
    storyPulls: at('reshenie/iz-rasskazov.json'),
    treeMap: at('reshenie/karta/'),
    treeDrawing: at('reshenie/karta.svg'),
    treeText: at('derevo.txt'),
    alphabet: fixed('a-ya'),
    matrix: fixed('vozmozhnosti'),
    departments: fixed('otdely'),
    department: (id: string) => at(`otdely/${id}/`),
    contact: fixed('svyaz'),
    search: (query = '') => withQuery(at('poisk/'), { query }),
    /** A search for what was typed to the letter. */
    literalSearch: (query: string) => withQuery(at('poisk/'), { query, literal: true }),
    /** What browsers fill in to search the site from their own address bar. */
    searchTemplate: `${at('poisk/')}#q={searchTerms}`,
    settings: fixed('nastroyki'),
    /** The worker that keeps a copy of the site on the device, and the same for a copy of the whole site. */
    worker: at('sw.js'),
    wholeWorker: at('sw.js?vse'),
    /** Under this address the copy keeps the day of its release; no file stands there. */
    copyDate: at('sw.txt'),
    /** Stands in the place of a page that is in no copy. */
    noCopy: at('bez-seti/'),
    /** Files whose names change with what they hold. */
    assets: at('_astro/'),
    accessibility: at('dostupnost/'),
    messageChecks: at('reshenie/proverki.json'),
    api: (name: ApiDocument) => at(`api/v1/${name}.json`),
    apiSchema: (name: ApiDocument) => at(`api/v1/schema/${name}.json`),
    zendeskMacros: at('api/v1/macros.zendesk.json'),
    macrosTable: at('api/v1/macros.csv'),
    answersIndex: at('poisk/otvety.json'),
    furtherWords: at('poisk/nazvaniya.json'),
    spelling: at('poisk/slova.json'),
    pagefind: at('pagefind/'),
    operators: at('operatoru/'),
    /** The replies of a section, for operators. */
    sectionReplies: (section: string) => at(`operatoru/${section}/`),
    editors: at('redaktoru/'),
    /** How the content is: what is due, what is long or hard to read, what search finds. */
    health: at('redaktoru/zdorove/'),
    mistakes: at('redaktoru/oshibki/'),
    /** What a kind of issue is, with its mistake before and after. */
    mistake: (slug: string) => at(`redaktoru/oshibki/${slug}/`),
    developers: at('razrabotchiku/'),
    embedGuide: at('razrabotchiku/vstroit/'),
    /** The script that pages of others load, and its styles for browsers that cannot take them from it. */
    embed: at('vstroit.js'),
    embedStyles: at('vstroit.css'),
    feed: at('rss.xml'),
    openSearch: at('opensearch.xml'),
    llms: at('llms.txt'),
    icon: at('icon.svg'),
    favicon: at('favicon.ico'),
    touchIcon: at('apple-touch-icon.png'),
    appIcon: (sizePx: number) => at(`icon-${String(sizePx)}.png`),
    maskableIcon: at('icon-maskable.png'),
    manifest: at('manifest.webmanifest'),
    sitemap: at('sitemap-index.xml'),
    /** What browsers may load before the click. */
    prefetchRules: at('prefetch.rules'),
    /** An address an author wrote from the root of the site, e.g. `/svyaz/#chat`. */
    authored: (address: string) => at(address.replace(/^\//, '')),
  };
}

/** All addresses of the site, spelled from one base. */
export type Permalinks = ReturnType<typeof permalinks>;
