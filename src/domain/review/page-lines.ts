import { PAGES } from '../language/plural.ts';
import { changeLines, listed, pagesText, pageText, wholeLine, wordText } from './comment-lines.ts';
import type { PageEdit, PageEdits, PagePart } from './compare-pages.ts';

const PARTS: Readonly<Record<PagePart, string>> = {
  title: 'заголовок',
  answer: 'короткий ответ',
  facts: 'факты',
  text: 'текст',
  address: 'адрес',
};

/** Pages added, changed and removed, as a list. */
export function pageLines({ added, edited, removed, reviewed }: PageEdits): readonly string[] {
  return [
    ...listed(added, PAGES, (page) => [
      `- Новая: ${pageText(page)}, ${wordText(page.url)}`,
      ...(page.answer === '' ? [] : [wholeLine(page.answer)]),
    ]),
    ...listed(edited, PAGES, editLines),
    ...listed(removed, PAGES, (page) => `- Удалена: ${pageText(page)}, ${wordText(page.url)}`),
    ...(reviewed.length === 0 ? [] : [`- Проверены, текст прежний: ${pagesText(reviewed)}`]),
  ];
}

function editLines({ page, before, parts }: PageEdit): readonly string[] {
  const lines: Partial<Record<PagePart, readonly string[]>> = {
    title: changeLines(before.title, page.title, PARTS.title),
    answer: changeLines(before.answer, page.answer, PARTS.answer),
    address: [`  - ${PARTS.address}: ${wordText(before.url)} → ${wordText(page.url)}`],
  };
  const named = parts.map((part) => PARTS[part]).join(', ');
  return [`- Изменена: ${pageText(page)} (${named})`, ...parts.flatMap((part) => lines[part] ?? [])];
}
