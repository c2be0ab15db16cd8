import { describe, expect, test } from 'vitest';
import { contentHealth } from '../checks/health.ts';
import { permalinks } from '../domain/permalink/permalink.ts';
import type { Judgement } from '../search-lab/golden-query.ts';
import { readValidContent } from '../testing/valid-content.ts';
import { healthHtml, type HealthReport } from './health-page.ts';

const content = contentHealth(await readValidContent(), '2027-05-01');
const NOTHING: HealthReport = { content, weights: [], judgements: undefined, gaps: undefined };

/** The words of the page under a heading. */
function wordsUnder(heading: string, report: Partial<HealthReport>): string {
  const html = healthHtml({ ...NOTHING, ...report }, permalinks('/help/'));
  const [, text = ''] = html.split(`<h2>${heading}</h2>`);
  return (text.split('</section>')[0] ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const judged = (q: string, rank: number | undefined): Judgement => ({
  query: { q, kind: 'plain', facts: ['can-1'] },
  first: rank === 1,
  rank,
  confident: true,
  found: [],
  expected: ['А-1'],
});

const PAGE = content.pages[0];
const GAPS = {
  pages: PAGE ? [{ page: PAGE.address, yes: 2, no: 8, reasons: [], kept: PAGE }] : [],
  tooFewVotes: 0,
  lost: [],
  searchesInVain: 3,
};

describe('healthHtml', () => {
  test.each<[string, Partial<HealthReport>, string]>([
    ['Сколько всего', {}, 'Статьи 2 Вопросы дерева 2 Исходы 2 Факты 2 Сообщения 1'],
    ['Исходы по вердиктам', {}, 'Напишите или позвоните 1 Подождите 1'],
    [
      'Самые тяжёлые страницы',
      { weights: [{ address: '/', bytes: 7300, limit: 14_600 }] },
      'Сколько килобайтов нужно до первого нажатия и сколько можно. / 7,3 из 14,6',
    ],
    [
      'Что сказали читатели',
      {},
      'Файла с сигналами не дали. Соберите сайт так: SITE_SIGNALS=signals.csv npm run build',
    ],
    [
      'Что сказали читатели',
      { gaps: GAPS },
      `${PAGE?.title ?? ''} «Нет» — 8 из 10 Поиск не нашёл уверенного ответа: 3 раза.`,
    ],
    ['Эталонные запросы', { judgements: [] }, 'Их нет.'],
    [
      'Эталонные запросы',
      {},
      'Страниц столько, что сборка не ждёт ответов. Спросите сами: npm run search -- --golden',
    ],
    [
      'Эталонные запросы',
      { judgements: [judged('чат', 1), judged('<где> чат', 7), judged('рефанд', undefined)] },
      'Где стоит верный ответ. На первом месте 1 На втором 0 На третьем 0 Ниже третьего 1 Не нашлись 1 ' +
        'На первом месте: запросы «чат» Ниже третьего: запросы «&lt;где&gt; чат» Не нашлись: запросы «рефанд»',
    ],
  ])('says under «%s» what is known: %j', (heading, report, words) => {
    expect(wordsUnder(heading, report)).toBe(words);
  });

  test('leads to pages under the base of the site', () => {
    expect(healthHtml(NOTHING, permalinks('/help/'))).toContain('href="/help/otvety/delivery/where/"');
  });

  test('marks a page past its limit', () => {
    const weights = [{ address: '/', bytes: 14_601, limit: 14_600 }];
    expect(healthHtml({ ...NOTHING, weights }, permalinks('/'))).toContain('<tr class="past">');
  });
});
