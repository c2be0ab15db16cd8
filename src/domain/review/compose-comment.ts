import { namesText, pageText, wordText } from './comment-lines.ts';
import { comparePages, comparedPages, type ComparedPage } from './compare-pages.ts';
import { compareRoutes } from './compare-routes.ts';
import { messageLines, outcomesOfMessages, replyLines } from './message-lines.ts';
import { pageLines } from './page-lines.ts';
import type { ReviewedBuild } from './reviewed-build.ts';
import { addressLines, queryLines, weightLines, wordLines } from './site-lines.ts';
import { treeLines } from './tree-lines.ts';
import { pagesOfValues, valueLines } from './value-lines.ts';

/** Where a reviewer sees what a change makes of the site. */
export interface ReviewPlaces {
  /** Address of a preview. */
  readonly preview?: string;
  /** Address of the archive with the site and the pictures. */
  readonly archive?: string;
  readonly pictures: readonly PagePicture[];
}

/** Pictures of a page, by the names of their files. */
export interface PagePicture {
  readonly page: { readonly number: string | null; readonly title: string };
  readonly files: readonly string[];
}

/** Pages whose pictures are taken: more of them nobody looks through. */
const MOST_PICTURED = 12;
/** GitHub takes 65,536 characters. */
const MOST_LETTERS = 60_000;
const NOTHING = 'Читатели не заметят ничего: страницы, дерево, сообщения и поиск прежние.';

/**
 * What a change makes of the site, in Markdown for its reviewer, who need not be a programmer. Nothing that the builds say
 * is markup in it, calls anybody or leads anywhere: they may be a stranger's.
 */
export function composeComment(
  before: ReviewedBuild,
  after: ReviewedBuild,
  places: ReviewPlaces = { pictures: [] },
): string {
  const changes = [
    section('Страницы', pageLines(comparePages(before, after))),
    section('Дерево решений', treeLines(compareRoutes(before.tree, after.tree), before, after)),
    section('Адреса', addressLines(before, after)),
    section('Факты, сроки и каналы', valueLines(before, after)),
    section('Сообщения в поддержку', messageLines(before, after)),
    section('Ответы операторов', replyLines(before, after)),
    section('Поиск: эталонные запросы', queryLines(before, after)),
    section('Тяжелее, чем можно', weightLines(before, after)),
    section('Словарь', wordLines(before, after)),
  ].filter((text) => text !== '');
  const look = section('Посмотреть', placeLines(places));
  const whole = ['## Что увидят читатели', ...(changes.length === 0 ? [NOTHING] : changes)];
  return `${[...fitting(whole, MOST_LETTERS - look.length), ...(look === '' ? [] : [look])].join('\n\n')}\n`;
}

/** Pages of the newer build that look different, those that were edited first, as many as are worth a picture. */
export function picturedPages(before: ReviewedBuild, after: ReviewedBuild): readonly ComparedPage[] {
  const { added, edited } = comparePages(before, after);
  const asked = outcomesOfMessages(before, after);
  const sending = comparedPages(after).filter(({ number }) => number !== null && asked.has(number));
  const all = [...added, ...edited.map(({ page }) => page), ...sending, ...pagesOfValues(before, after)];
  return [...new Map(all.map((page) => [page.url, page])).values()].slice(0, MOST_PICTURED);
}

function placeLines({ preview, archive, pictures }: ReviewPlaces): readonly string[] {
  return [
    ...(preview === undefined ? [] : [`- [Предпросмотр](${preview}): весь сайт с поиском`]),
    ...(archive === undefined
      ? []
      : [
          `- [Архив](${archive}): распакуйте и откройте \`sayt/index.html\`; страницы и дерево работают, поиску нужен сервер`,
        ]),
    ...pictures.map(({ page, files }) => `- Снимки ${pageText(page)}: ${namesText(files.map(wordText))}`),
  ];
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`### ${title}`, '', ...lines].join('\n');
}

/** The parts that fit, and the names of those that do not. */
function fitting(parts: readonly string[], room: number): readonly string[] {
  let left = room;
  const fit = parts.filter(({ length }) => {
    const isFitting = length <= left;
    if (isFitting) left -= length;
    return isFitting;
  });
  const names = parts.filter((part) => !fit.includes(part)).map((part) => /(?<=### ).*/.exec(part)?.[0]);
  return names.length === 0 ? fit : [...fit, `Не поместилось: ${names.join(', ')}.`];
}
