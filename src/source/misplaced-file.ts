import { latinName } from '../domain/language/latin-name.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quote } from '../domain/report/quote.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../schemas/collections.ts';
import { folderOf, kindOfPath } from './places.ts';

/** Every folder that collections live in, with those above it. */
const FOLDERS = new Set(
  COLLECTION_NAMES.flatMap((name) =>
    folderOf(name)
      .split('/')
      .map((_, depth, folders) => folders.slice(0, depth + 1).join('/')),
  ).filter((folder) => folder !== ''),
);
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  '': ['.mdx', '.yaml', '.md'],
  '.md': ['.mdx', '.md', '.yaml'],
  '.mdx': ['.mdx', '.md', '.yaml'],
  '.txt': ['.mdx', '.yaml', '.md'],
  '.yml': ['.yaml', '.mdx', '.md'],
  '.yaml': ['.yaml', '.mdx', '.md'],
};
const SAME_KIND: Readonly<Record<string, readonly string[]>> = {
  '.md': ['.mdx', '.md'],
  '.mdx': ['.mdx', '.md'],
  '.yml': ['.yaml'],
  '.yaml': ['.yaml'],
};
/** What programs add to the name of a file. */
const ADDED_ENDING = /(?<=\.(?:mdx?|ya?ml))\.(?:txt|bak|orig|mdx?|ya?ml)$/;
/** What a word processor or a system leaves beside a file. */
const LEFT_BEHIND = /(?:^|\/)(?:~\$|Thumbs\.db$|desktop\.ini$)|~$|\.(?:tmp|swp)$/i;
const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|heic|bmp|tiff?)$/i;
const PICTURE_PLACE = 'картинка .png, .jpg, .webp, .avif или .svg рядом со статьёй';

/** The issue of a file that no collection reads, with the path it should have; paths are inside the content folder. */
export function misplacedFile(folder: string, path: string): Issue {
  const place = { file: `${folder}/${path}`, line: 1 };
  const found = quote(`${folder}/${path}`);
  if (LEFT_BEHIND.test(path))
    return issueAt('misplaced-file', place, { found, fix: 'удалите файл: его оставила программа' });
  if (PICTURE.test(path)) {
    const fix = path.startsWith('articles/')
      ? 'сохраните картинку в PNG, JPEG или WebP и положите её рядом со статьёй'
      : 'перенесите картинку в папку статьи: content/articles/‹раздел›/';
    return issueAt('misplaced-file', place, { found, expected: PICTURE_PLACE, fix });
  }
  const intended = intendedPath(path);
  if (intended !== undefined) {
    return issueAt('misplaced-file', place, { found, expected: `${folder}/${intended}` });
  }
  const ending = /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';
  const patterns = COLLECTION_NAMES.map((name) => COLLECTIONS[name].pattern).filter((pattern) =>
    pattern.endsWith(ending),
  );
  return issueAt('misplaced-file', place, {
    found,
    fix: patterns.length === 0 ? 'удалите файл' : undefined,
    expected:
      ending === '' || patterns.length === 0
        ? 'файлы .mdx, .md и .yaml; рядом со статьями картинки .png, .jpg, .webp, .avif и .svg'
        : patterns.map((pattern) => `${folder}/${pattern}`).join(', '),
  });
}

/**
 * The path the file was meant to have: its ending, letters' case or folder put right; `undefined` if that is no place.
 * @example intendedPath('articles/delivery/late.MDX') → 'articles/delivery/late.mdx'
 */
export function intendedPath(path: string): string | undefined {
  if (LEFT_BEHIND.test(path)) return undefined;
  const lower = path.toLowerCase().replace(ADDED_ENDING, '');
  const ending = /\.[^./]+$/.exec(lower)?.[0] ?? '';
  const names = lower.slice(0, lower.length - ending.length).split('/');
  const stem = names.map(latinName).join('/');
  const here = [stem, flattened(stem)].flatMap((path) => endedAs(path, ENDINGS[ending] ?? [ending]));
  // In a folder of another kind a page stays a page, and a list a list.
  const elsewhere = renamedFolders(stem).flatMap((path) => endedAs(path, SAME_KIND[ending] ?? [ending]));
  const candidates = [...here, ...elsewhere];
  return candidates.find((candidate) => candidate !== path && kindOfPath(candidate).kind === 'collection');
}

function endedAs(path: string, endings: readonly string[]): readonly string[] {
  return endings.map((ending) => path + ending);
}

/** The path without a folder inside of a section. */
function flattened(stem: string): string {
  const [first = '', second = '', ...rest] = stem.split('/');
  return [first, second, ...rest.slice(-1)].join('/');
}

function renamedFolders(stem: string): readonly string[] {
  const parts = stem.split('/');
  return [1, 2].flatMap((depth) => {
    const rest = parts.slice(depth).join('/');
    return nearest(parts.slice(0, depth).join('/'), FOLDERS).map((folder) => `${folder}/${rest}`);
  });
}
