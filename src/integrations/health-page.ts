import type { ContentHealth, MeasuredPage } from '../checks/health.ts';
import type { Verdict } from '../domain/article/verdict.ts';
import { escapeHtml } from '../domain/language/escape-html.ts';
import { counted, type PluralForms } from '../domain/language/plural.ts';
import type { Permalinks } from '../domain/permalink/permalink.ts';
import { reasonOf, timeLeft } from '../domain/report/format-due-pages.ts';
import { shareOfNo, type Gaps } from '../domain/signal/find-gaps.ts';
import type { Judgement } from '../search-lab/golden-query.ts';
import { drawLevels } from './draw-levels.ts';
import type { PageWeight } from './page-weights.ts';

/** All that the page of the content's health shows. */
export interface HealthReport {
  readonly content: ContentHealth;
  readonly weights: readonly PageWeight[];
  /** Golden queries as the built search answers them; `undefined` where they would take too long. */
  readonly judgements: readonly Judgement[] | undefined;
  /** What readers said, if a file of it was given. */
  readonly gaps: Gaps | undefined;
}

/** A row of a table: what is counted, in words how much, and how long its bar is, from 0 to 1. */
interface Bar {
  /** HTML. */
  readonly title: string;
  readonly figure: string;
  readonly share: number;
  readonly isPast?: boolean;
}

const ALIASES: PluralForms = { one: 'фраза', few: 'фразы', many: 'фраз' };
const WORDS: PluralForms = { one: 'слово', few: 'слова', many: 'слов' };
const QUESTIONS: PluralForms = { one: 'вопрос', few: 'вопроса', many: 'вопросов' };
const OUTCOMES: PluralForms = { one: 'исход', few: 'исхода', many: 'исходов' };
const TIMES: PluralForms = { one: 'раз', few: 'раза', many: 'раз' };

/** The best reading ease there is worth showing: as easy as speech. */
const EASIEST = 100;
/** How wide a full bar is. */
const BAR_WIDTH = 100;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  can: 'Может',
  cannot: 'Не может',
  routing: 'Решает отдел',
  wait: 'Подождите',
  self: 'Сделайте сами',
  contact: 'Напишите или позвоните',
};

/** The figures of the page as HTML: bars beside words, so that nothing is said by a picture alone. */
export function healthHtml(report: HealthReport, links: Permalinks): string {
  const { content, weights, judgements, gaps } = report;
  const linkTo = (address: string, title: string) =>
    `<a href="${escapeHtml(links.authored(address))}">${escapeHtml(title)}</a>`;
  const measured = (pages: readonly MeasuredPage[], figure: (value: number) => string, most: number) =>
    barTable(
      pages.map(({ page, value }) => ({
        title: linkTo(page.address, page.title),
        figure: figure(value),
        share: value / most,
      })),
    );
  const most = (pages: readonly MeasuredPage[]) => Math.max(1, ...pages.map(({ value }) => value));
  const { fewestAliases, longest, hardest } = content;
  return `<div class="health">${[
    section('Сколько всего', countTable(content)),
    section('Пора проверить', dueList(content, linkTo)),
    section('Исходы по вердиктам', verdictTable(content)),
    section('Дерево решений', treeView(content, links)),
    section(
      'Меньше всего слов для поиска',
      measured(fewestAliases, (value) => counted(value, ALIASES), most(fewestAliases)),
      'Как люди называют это, когда ищут: поле aliases.',
    ),
    section(
      'Самые длинные статьи',
      measured(longest, (value) => counted(value, WORDS), most(longest)),
    ),
    section(
      'Труднее всего читать',
      measured(hardest, (value) => value.toFixed(0), EASIEST),
      'По формуле Оборневой: чем больше, тем легче; ниже 30 — очень трудно.',
    ),
    section('Факты, до которых не доводит дерево', factList(content)),
    section(
      'Самые тяжёлые страницы',
      weightTable(weights, linkTo),
      'Сколько килобайтов нужно до первого нажатия и сколько можно.',
    ),
    section('Что сказали читатели', gapList(gaps, linkTo)),
    section('Эталонные запросы', queryList(judgements), undefined, true),
  ].join('')}</div>`;
}

function section(title: string, inside: string, lead?: string, isWide = false): string {
  const about = lead === undefined ? '' : `<p>${lead}</p>`;
  return `<section${isWide ? ' class="wide"' : ''}><h2>${title}</h2>${about}${inside}</section>`;
}

function barTable(bars: readonly Bar[]): string {
  const rows = bars.map(({ title, figure, share, isPast = false }) => {
    const width = Math.min(BAR_WIDTH, Math.max(0, share * BAR_WIDTH)).toFixed(1);
    const bar = `<svg class="bar" viewBox="0 0 ${String(BAR_WIDTH)} 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="1" /></svg>`;
    return `<tr${isPast ? ' class="past"' : ''}><th scope="row">${title}${bar}</th><td>${figure}</td></tr>`;
  });
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

function countTable({ articles, facts, messages, tree, pages }: ContentHealth): string {
  const rows = [
    ['Статьи', articles],
    ['Вопросы дерева', tree.questions.size],
    ['Исходы', tree.outcomes.size],
    ['Факты', facts],
    ['Сообщения', messages],
  ] as const;
  return barTable(
    rows.map(([title, count]) => ({ title, figure: String(count), share: count / pages.length })),
  );
}

function dueList({ due, pages }: ContentHealth, linkTo: LinkTo): string {
  if (due.length === 0) return '<p>Ни одной страницы: все проверены.</p>';
  const items = due.map(
    ({ page, daysLeft }) =>
      `<li>${linkTo(page.address, page.title)}: ${timeLeft(daysLeft)}${reasonOf(page)}. ${escapeHtml(page.owner)}</li>`,
  );
  return `<p>${String(due.length)} из ${String(pages.length)}.</p><ul>${items.join('')}</ul>`;
}

function verdictTable({ verdicts, tree }: ContentHealth): string {
  return barTable(
    [...verdicts]
      .sort(([, one], [, other]) => other - one)
      .map(([verdict, count]) => ({
        title: VERDICTS[verdict],
        figure: String(count),
        share: count / tree.outcomes.size,
      })),
  );
}

function treeView({ tree, levels, depth }: ContentHealth, links: Permalinks): string {
  const rows = levels.map((nodes, level) => {
    const questions = nodes.filter((id) => tree.questions.has(id)).length;
    const parts = [
      ...(questions > 0 ? [counted(questions, QUESTIONS)] : []),
      ...(nodes.length > questions ? [counted(nodes.length - questions, OUTCOMES)] : []),
    ];
    return `<li>${parts.join(', ')}${level === 0 ? ': начало' : ''}</li>`;
  });
  const asked = `До исхода не больше чем ${counted(depth, QUESTIONS)}.`;
  return `${drawLevels(tree, levels)}<p>${asked} По шагам от начала:</p><ol>${rows.join('')}</ol><p><a href="${links.treeMap}">Карта решений</a></p>`;
}

function factList({ factsOutsideTree, facts }: ContentHealth): string {
  if (factsOutsideTree.length === 0) return '<p>Таких нет.</p>';
  const bar = {
    title: 'Их находят только поиск и списки',
    figure: `${String(factsOutsideTree.length)} из ${String(facts)}`,
    share: factsOutsideTree.length / facts,
  };
  return `${barTable([bar])}<p translate="no">${factsOutsideTree.map(escapeHtml).join(', ')}</p>`;
}

type LinkTo = (address: string, title: string) => string;

function weightTable(weights: readonly PageWeight[], linkTo: LinkTo): string {
  return barTable(
    weights.map(({ address, bytes, limit }) => ({
      title: linkTo(address, address),
      figure: `${kilobytes(bytes)} из ${kilobytes(limit)}`,
      share: bytes / limit,
      isPast: bytes > limit,
    })),
  );
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).replace('.', ',');
}

function gapList(gaps: Gaps | undefined, linkTo: LinkTo): string {
  if (gaps === undefined)
    return '<p>Файла с сигналами не дали. Соберите сайт так: <code translate="no">SITE_SIGNALS=signals.csv npm run build</code></p>';
  const pages = barTable(
    gaps.pages.map((gap) => ({
      title: linkTo(gap.page, gap.kept.title),
      figure: `«Нет» — ${String(gap.no)} из ${String(gap.yes + gap.no)}`,
      share: shareOfNo(gap),
    })),
  );
  const vain = `<p>Поиск не нашёл уверенного ответа: ${counted(gaps.searchesInVain, TIMES)}.</p>`;
  return (gaps.pages.length === 0 ? '<p>Страниц, которые не помогли, нет.</p>' : pages) + vain;
}

const PLACES = ['На первом месте', 'На втором', 'На третьем'];
const LOWER = 'Ниже третьего';
const NOT_FOUND = 'Не нашлись';

function queryList(judgements: readonly Judgement[] | undefined): string {
  if (judgements === undefined)
    return '<p>Страниц столько, что сборка не ждёт ответов. Спросите сами: <code translate="no">npm run search -- --golden</code></p>';
  const answerable = judgements.filter(({ expected }) => expected.length > 0);
  if (answerable.length === 0) return '<p>Их нет.</p>';
  const byPlace = Map.groupBy(answerable, ({ rank }) =>
    rank === undefined ? NOT_FOUND : (PLACES[rank - 1] ?? LOWER),
  );
  const groups = [...PLACES, LOWER, NOT_FOUND].map((place) => ({ place, found: byPlace.get(place) ?? [] }));
  const bars = groups.map(({ place, found }) => ({
    title: place,
    figure: String(found.length),
    share: found.length / answerable.length,
  }));
  const lists = groups
    .filter(({ found }) => found.length > 0)
    .map(
      ({ place, found }) =>
        `<details><summary>${place}: запросы</summary><p>${found.map(({ query }) => `«${escapeHtml(query.q)}»`).join(', ')}</p></details>`,
    );
  return `<p>Где стоит верный ответ.</p>${barTable(bars)}${lists.join('')}`;
}
