import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { formatDate } from '../language/format-date.ts';
import { counted, PAGES } from '../language/plural.ts';
import type { DuePage } from './due-pages.ts';
import { NOTHING_DUE, reasonOf, timeLeft } from './format-due-pages.ts';

/** Where the pages of a report and their sources are. */
export interface DueReportLinks {
  /** The page itself, in full. */
  readonly page: (address: string) => string;
  /** Where its file is changed. */
  readonly edit: (file: string) => string;
}

/**
 * Pages to check as Markdown, by owner, for an issue that those who keep them are told of; at most `most` pages are
 * named, for an issue has room for so many characters only.
 */
export function composeDueReport(
  due: readonly DuePage[],
  today: string,
  links: DueReportLinks,
  most = Infinity,
): Root {
  if (due.length === 0) return { type: 'root', children: [paragraph(text(NOTHING_DUE))] };
  const left = due.length - most;
  return {
    type: 'root',
    children: [
      paragraph(
        text(
          `На ${formatDate(today)} года пора проверить: ${counted(due.length, PAGES)}. Проверьте, поправьте и обновите `,
        ),
        { type: 'inlineCode', value: 'reviewed' },
        text(' и '),
        { type: 'inlineCode', value: 'reviewBy' },
        text('. Не успеваете? Напишите в '),
        { type: 'inlineCode', value: 'postponed' },
        text(', до какого дня проверка отложена и почему.'),
      ),
      ...Array.from(
        Map.groupBy(due.slice(0, most), ({ page }) => page.owner),
        ([owner, pages]) => [heading(owner), list(pages.map((page) => item(page, links)))],
      ).flat(),
      ...(left > 0 ? [paragraph(text(`И ещё ${counted(left, PAGES)}: их назовёт npm run report.`))] : []),
    ],
  };
}

function item({ page, daysLeft }: DuePage, links: DueReportLinks): ListItem {
  return {
    type: 'listItem',
    children: [
      paragraph(
        text(`${timeLeft(daysLeft)}${reasonOf(page)}: `),
        link(links.page(page.address), page.title),
        text(', '),
        link(links.edit(page.file), page.file),
      ),
    ],
  };
}

function text(value: string): Text {
  return { type: 'text', value };
}

function link(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function heading(words: string): Heading {
  return { type: 'heading', depth: 2, children: [text(words)] };
}

function list(children: ListItem[]): List {
  return { type: 'list', spread: false, children };
}
