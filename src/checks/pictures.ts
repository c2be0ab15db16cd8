import { basename, extname, join } from 'node:path/posix';
import { latinName } from '../domain/language/latin-name.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft, WrittenPage } from '../schemas/content-draft.ts';
import { bodyNodes } from './body-nodes.ts';
import { valuesAt } from './written-values.ts';

/** The heaviest picture that a phone should load, in bytes. */
const MOST_BYTES = 300_000;
const NAME = /^[\w-]+\.[a-z]+$/;

/** Pictures whose names can't stand in an address, that can't be opened, that are too heavy, that are not beside their article, and that say nothing to those who can't see them. */
export function checkPictures(draft: ContentDraft): readonly Issue[] {
  return [...checkNames(draft), ...checkReadable(draft), ...checkWeights(draft), ...checkShown(draft)];
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

function checkShown(draft: ContentDraft): readonly Issue[] {
  return draft.pages.flatMap((page) => [
    ...valuesAt(page.value, 'picture').flatMap(({ path, value }) =>
      checkFile(draft, page, String(value), { file: page.file, line: page.lineOf(path) }),
    ),
    ...bodyNodes(page).flatMap(({ node, place }) => {
      if (node.type !== 'image') return [];
      const isSilent = (node.alt ?? '').trim() === '';
      return [
        ...checkFile(draft, page, node.url, place),
        ...(isSilent ? [issueAt('missing-alt', place, { found: `![](${node.url})` })] : []),
      ];
    }),
  ]);
}

function checkFile(draft: ContentDraft, page: WrittenPage, url: string, place: Place): readonly Issue[] {
  const folder = page.file.replace(/[^/]+$/, '');
  if (draft.pictures.has(join(folder, url))) return [];
  const beside = [...draft.pictures.keys()]
    .filter((picture) => picture.startsWith(folder))
    .map((picture) => `./${picture.slice(folder.length)}`);
  const details = {
    found: quote(url),
    expected: 'картинка .png, .jpg, .webp, .avif или .svg рядом со статьёй',
  };
  return [issueAt('broken-picture', place, { ...details, nearest: nearest(url, beside) })];
}
