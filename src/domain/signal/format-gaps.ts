import { counted, PAGES, type PluralForms } from '../language/plural.ts';
import type { PageCount } from './count-signals.ts';
import { ENOUGH_VOTES, shareOfNo, type Gap, type Gaps } from './find-gaps.ts';
import type { LeftOutLine } from './read-signals.ts';
import { REASONS } from './reasons.ts';

const TIMES: PluralForms = { one: 'раз', few: 'раза', many: 'раз' };
const VOTES: PluralForms = { one: 'голос', few: 'голоса', many: 'голосов' };

/** The gaps as a list for the terminal, most urgent first. */
export function formatGaps({ pages, lost, searchesInVain, tooFewVotes }: Gaps): string {
  return [
    pages.length === 0
      ? `Страниц, которые не помогли, нет (считаем от ${counted(ENOUGH_VOTES, VOTES)}).`
      : `Не помогли: ${counted(pages.length, PAGES)}.\n${pages.map(formatGap).join('\n')}`,
    ...(lost.length === 0
      ? []
      : [
          'Таких страниц на сайте нет. Если страница переехала, добавьте строку в redirects.yaml:',
          ...lost.map(formatLost),
        ]),
    `Поиск не нашёл уверенного ответа: ${counted(searchesInVain, TIMES)}.`,
    ...(tooFewVotes === 0 ? [] : [`Мало голосов, чтобы судить: ${counted(tooFewVotes, PAGES)}.`]),
  ].join('\n');
}

/**
 * The lines of a file that were left out, as a list for the terminal.
 * @example formatLeftOut('s.csv', [{ line: 3, found: '«да» в helped', … }]) → 'Пропущены строки: 1\n  s.csv:3  нашли: …'
 */
export function formatLeftOut(file: string, leftOut: readonly LeftOutLine[]): string {
  const lines = leftOut.map(
    ({ line, found, expected }) => `  ${file}:${String(line)}  нашли: ${found}, ждали: ${expected}`,
  );
  return [`Пропущены строки: ${String(leftOut.length)}`, ...lines].join('\n');
}

function formatGap(gap: Gap): string {
  const { kept, no, yes, reasons } = gap;
  const percent = `${(shareOfNo(gap) * 100).toFixed(0)} %`;
  const named = reasons.map(({ reason, count }) => `${REASONS[reason]} — ${String(count)}`);
  return [
    `  ${percent.padStart(5)}  «${kept.title}»: «Нет» — ${String(no)} из ${String(yes + no)}`,
    `         ${kept.file}, ${kept.owner}`,
    ...(named.length === 0 ? [] : [`         ${named.join(', ')}`]),
  ].join('\n');
}

function formatLost({ page, yes, no }: PageCount): string {
  return `  ${page}: ${counted(yes + no, VOTES)}`;
}
