import { elementName } from '../domain/embed/element-name.ts';
import { renameBrand } from '../domain/language/brand-name.ts';
import { latinName } from '../domain/language/latin-name.ts';
import { EMPTY_LOCK } from '../domain/permalink/lock.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { entrySchema } from '../schemas/editor-schema.ts';
import type { Site } from '../schemas/site.ts';
import { adoptChannels, channelOptions } from './adopt-channels.ts';
import { fieldsToAsk, readAnswer } from './ask-values.ts';
import { answerTo, type Interview } from './interview.ts';
import { readShop } from './read-shop.ts';

/** Files of a content folder: path → text. */
type Texts = ReadonlyMap<string, string>;

/** A content that has become another shop's. */
export interface Adoption {
  /** All its files. */
  readonly texts: Texts;
  readonly told: Told;
  /** The path that the address of the site has on its host. */
  readonly base: string;
}

/** Puts the names of one shop in the place of another's. */
interface Renaming {
  /** Wherever they stand. */
  readonly everywhere: (text: string) => string;
  /** But in small Latin letters: ids of pages may hold them. */
  readonly inWords: (text: string) => string;
}

/** What a shop has told of itself. */
type Told = Readonly<Record<(typeof ASKED)[number], string>>;

/** What only the shop itself knows. */
const ASKED = ['brand', 'address', 'repository'] as const;

/** Names in Latin letters stand here: teams, addresses, the element that other sites put in. */
const REGISTRIES: ReadonlySet<string> = new Set(['site.yaml', 'owners.yaml', 'channels.yaml']);
const LOCK_FILE = 'permalinks.lock.json';
/** What holds for addresses that were published, and nothing else. */
const OF_PUBLISHED: readonly string[] = ['redirects.yaml'];
/** What search is judged by and learns from: facts, pages and outcomes that the shop may not have. */
const JUDGED = /^search\/(?:(?:queries|head-queries|messages|stories|new-pages)\.yaml$|told\/)/;

/** What the command line may tell of the site. */
export function siteOptions(draft: Pick<ContentDraft, 'channels'>): readonly string[] {
  return [...ASKED, ...channelOptions(draft)];
}

/** The content with the names, addresses and contacts of another shop, and nothing of it published yet. */
export async function adoptSite(texts: Texts, draft: ContentDraft, interview: Interview): Promise<Adoption> {
  const site = draft.site?.value;
  if (site === undefined) throw new Error('Сначала поправьте site.yaml: npm run content:check');
  const told = await tellSite(site, interview);
  const rename = renameShop(site, told);
  const renamed = new Map(
    Array.from(texts, ([path, text]) => {
      const names = REGISTRIES.has(path) ? rename.everywhere : rename.inWords;
      return [path, names(text)];
    }),
  );
  const channels = renamed.get('channels.yaml') ?? '';
  renamed.set('channels.yaml', await adoptChannels(channels, draft.channels, interview));
  renamed.set('site.yaml', (renamed.get('site.yaml') ?? '').replace(/^sample: true\n/m, ''));
  return { texts: withoutPublished(renamed), told, base: new URL(`${told.address}/`).pathname };
}

/** The content as if it had never been published nor judged by queries: for a shop that has written its own. */
export function startAnew(texts: Texts): Texts {
  return new Map([...withoutPublished(texts)].filter(([path]) => !JUDGED.test(path)));
}

function withoutPublished(texts: Texts): Texts {
  const kept = [...texts].filter(([path]) => !OF_PUBLISHED.includes(path));
  return new Map(kept).set(LOCK_FILE, `${JSON.stringify(EMPTY_LOCK, null, 2)}\n`);
}

async function tellSite({ brand, address, repository, ...rest }: Site, { given, ask }: Interview) {
  const told: Record<string, string> = {};
  for (const { name, question, schema } of fieldsToAsk(entrySchema('site'), rest)) {
    const before = { brand, address, repository }[name] ?? '';
    const read = (line: string) => readShop(name, String(readAnswer(schema, line)));
    told[name] = await answerTo(given[name], `${question}; сейчас ${before}`, read, ask);
  }
  return told as Told;
}

/** Puts the names that a shop has told in the place of those of the site. */
export function renameShop(site: Site, told: Told): Renaming {
  const addresses = [
    [withoutSlash(site.address), new URL(told.address).origin],
    [withoutSlash(site.repository), told.repository],
    [`@${accountOf(site.repository)}/`, `@${accountOf(told.repository)}/`],
  ] as const;
  const brand = (text: string) =>
    renameBrand(
      addresses.reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
      site.brand,
      told.brand,
    );
  const latin = latinName(site.brand);
  const own = elementName({ brand: told.brand }).replace(/-help$/, '');
  const ownLatin = own.slice(0, 1).toUpperCase() + own.slice(1);
  const renameLatin = (text: string, mayRename: (found: string) => boolean) =>
    text.replace(new RegExp(`(?<![a-z])${latin || '(?!)'}(?![a-z])`, 'gi'), (found) =>
      mayRename(found) ? renameBrand(found, latin, ownLatin) : found,
    );
  return {
    everywhere: (text) => renameLatin(brand(text), () => true),
    inWords: (text) => renameLatin(brand(text), (found) => found !== found.toLowerCase()),
  };
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, '');
}

/** Who the repository belongs to. */
function accountOf(repository: string): string {
  return new URL(repository).pathname.split('/')[1] ?? '';
}
