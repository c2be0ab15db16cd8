import { basename, extname, join } from 'node:path/posix';
import { latinName } from '../domain/language/latin-name.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft, WrittenPage } from '../schemas/content-draft.ts';
import { bodyNodes } from './body-nodes.ts';
import { UPLOAD } from './mdx.ts';
import { valuesAt } from './written-values.ts';

/** The heaviest picture that a phone should load, in bytes. */
const MOST_BYTES = 300_000;
/** No words, the name of a file, or what programs write in their stead. */
const SAYS_NOTHING =
  /^\s*$|\.(?:png|jpe?g|webp|avif|svg|gif)$|^(?:картинка|изображение|фото|рисунок|скрин(?:шот)?|снимок(?: экрана)?|image|screenshot|alt)[\s\d._-]*$/i;
const NAME = /^[\w-]+\.[a-z]+$/;

/** Pictures whose names can't stand in an address, that can't be opened, that are too heavy, that are not beside their article, that no article shows, and that say nothing to those who can't see them. */
export function checkPictures(draft: ContentDraft): readonly Issue[] {
  return [
    ...checkNames(draft),
    ...checkReadable(draft),
    ...checkWeights(draft),
    ...checkShown(draft),
    ...checkUnused(draft),
  ];
}

function checkNames({ pictures }: ContentDraft): readonly Issue[] {
  return [...pictures.keys()].flatMap((file) => {
    const name = basename(file);
    if (NAME.test(name)) return [];
    const ending = extname(name);
    const better = `${latinName(basename(name, ending)) || 'kartinka'}${ending.toLowerCase()}`;
    return [issueAt('picture-name', { file, line: 1 }, { found: quote(name), nearest: [better] })];
  });
}

function checkReadable({ pictures }: ContentDraft): readonly Issue[] {
  return [...pictures.values()].flatMap(({ file, isReadable }) =>
    isReadable ? [] : [issueAt('unreadable-picture', { file, line: 1 }, { found: quote(basename(file)) })],
  );
}

function checkWeights({ pictures }: ContentDraft): readonly Issue[] {
  return [...pictures.values()].flatMap(({ file, bytes }) => {
    if (bytes <= MOST_BYTES) return [];
    const details = { found: `${kilobytes(bytes)} КБ`, expected: `не больше ${kilobytes(MOST_BYTES)} КБ` };
    return [issueAt('large-picture', { file, line: 1 }, details)];
  });
}

function kilobytes(bytes: number): string {
  return String(Math.ceil(bytes / 1000));
}

/** A place where a picture is shown, with its words where it has them. */
interface ShownPicture {
  readonly page: WrittenPage;
  readonly url: string;
  readonly alt?: string;
  readonly place: Place;
}

function shownPictures({ pages }: ContentDraft): readonly ShownPicture[] {
  return pages.flatMap((page) => [
    ...valuesAt(page.value, 'picture').map(({ path, value }) => ({
      page,
      url: String(value),
      place: { file: page.file, line: page.lineOf(path) },
    })),
    ...bodyNodes(page).flatMap(({ node, place }) => {
      if (node.type === 'image') return [{ page, url: node.url, alt: node.alt ?? '', place }];
      // Only the address behind it could tell whether it is a picture of ours.
      return node.type === 'imageReference' ? [{ page, url: `[${node.identifier}]`, place }] : [];
    }),
  ]);
}

function checkShown(draft: ContentDraft): readonly Issue[] {
  return shownPictures(draft).flatMap(({ page, url, alt, place }) => {
    const broken = checkFile(draft, page, url, place);
    if (broken.length > 0 || alt === undefined || !SAYS_NOTHING.test(alt)) return broken;
    return [issueAt('missing-alt', place, { found: `![${alt}](${url})` })];
  });
}

/** A body that does not parse may show any picture, a misspelt name may have meant it; one with a fault is told once. */
function checkUnused(draft: ContentDraft): readonly Issue[] {
  if (draft.pages.some(({ collection, tree }) => collection === 'articles' && tree === undefined)) return [];
  const shown = new Set(shownPictures(draft).map(({ page, url }) => join(folderOf(page), url)));
  if (shown.values().some((file) => !draft.pictures.has(file))) return [];
  return [...draft.pictures.values()]
    .filter(({ file, isReadable }) => isReadable && NAME.test(basename(file)) && !shown.has(file))
    .map(({ file }) => issueAt('unused-picture', { file, line: 1 }, { found: quote(basename(file)) }));
}

function folderOf({ file }: WrittenPage): string {
  return file.replace(/[^/]+$/, '');
}

function checkFile(draft: ContentDraft, page: WrittenPage, url: string, place: Place): readonly Issue[] {
  const folder = folderOf(page);
  if (draft.pictures.has(join(folder, url))) return [];
  const beside = [...draft.pictures.keys()]
    .filter((picture) => picture.startsWith(folder))
    .map((picture) => `./${picture.slice(folder.length)}`);
  const details = {
    found: quote(url),
    expected: 'картинка .png, .jpg, .webp, .avif или .svg рядом со статьёй',
  };
  const fix = /^https?:\/\/[\w.]*github|^data:image\/(?:png|jpe?g|gif)/.test(url) ? UPLOAD : undefined;
  return [issueAt('broken-picture', place, { ...details, nearest: nearest(url, beside), fix })];
}
