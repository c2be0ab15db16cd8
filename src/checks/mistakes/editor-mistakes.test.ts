import { describe, expect, test } from 'vitest';
import { ISSUE_KINDS } from '../../domain/report/issue-kinds.ts';
import { reportAfter } from '../../testing/valid-content.ts';
import { MISTAKE_GROUPS } from './mistakes.ts';
import { copy, expectedReport, remove, replace, write, type Texts } from './mistake.ts';

const MISTAKES = MISTAKE_GROUPS.flatMap(({ mistakes }) => mistakes);

describe('content check', () => {
  test('sound content gets no issue', async () => {
    expect(await reportAfter([])).toBe('Замечаний нет.');
  });

  test.each(MISTAKES)('reports $kind: $what', async (mistake) => {
    expect(await reportAfter(mistake.edits, mistake)).toBe(expectedReport(mistake));
  });

  test('every issue kind has its mistake', () => {
    const shown = new Set<string>(MISTAKES.map(({ kind }) => kind));
    expect(Object.keys(ISSUE_KINDS).filter((kind) => !shown.has(kind))).toEqual([]);
  });

  test('five mistakes in five files are all reported, by file and line', async () => {
    const report = await reportAfter([
      replace('articles/delivery/where.mdx', 'kind: can', 'kind: cann'),
      replace('articles/delivery/where.mdx', 'facts: [can-1]', 'facts: [can-9]'),
      replace('messages/ask.md', 'мой заказ {{order}}', 'мой заказ {{ordr}}'),
      replace('tree/questions/root.yaml', 'У вас другой вопрос, to: ask', 'У вас другой вопрос, to: aks'),
      write('articles/delivery/late.MDX', '---\n---\n'),
    ]);
    expect(report.match(/^content\/.*$/gm)).toEqual([
      'content/articles/delivery/late.MDX:1  misplaced-file',
      'content/articles/delivery/where.mdx:3  wrong-kind',
      'content/articles/delivery/where.mdx:6  unknown-fact',
      'content/messages/ask.md:8  message-unknown-field',
      'content/tree/questions/root.yaml:4  unknown-node',
    ]);
    expect(report).toMatch(/\n\nВсего: 5 ошибок в 4 файлах\.$/);
  });

  test('a misspelt kind hides no other fault of its article', async () => {
    const report = await reportAfter([
      replace('articles/delivery/where.mdx', 'kind: can', 'kind: cann'),
      replace('articles/delivery/where.mdx', 'owner: delivery\n', ''),
    ]);
    expect(report.match(/^content\/.*$/gm)).toEqual([
      'content/articles/delivery/where.mdx:2  missing-field',
      'content/articles/delivery/where.mdx:3  wrong-kind',
    ]);
  });

  test.each([
    ['an article', 'articles/delivery/speed-up.mdx', 'kind: cannot', 'kind: cannott'],
    ['an outcome', 'tree/outcomes/ask.mdx', 'contact: chat', 'contact: chatt'],
    ['a question', 'tree/questions/status.yaml', 'hint:', 'hunt:'],
    ['a message', 'messages/ask.md', 'stage: 1', 'stage: 7'],
    ['a channel', 'channels.yaml', 'kind: chat', 'kind: chatt'],
    ['a section', 'sections.yaml', 'order: 1', 'order: first'],
    ['a department', 'departments/operator.yaml', 'title:', 'titel:'],
  ])('%s refused by its schema is still known to others', async (_, path, from, to) => {
    expect(await reportAfter([replace(path, from, to)])).toMatch(/\n\nВсего: 1 ошибка в 1 файле\.$/);
  });

  test.each([
    ['a page without front matter', 'articles/delivery/speed-up.mdx', '---\nnumber', 'number'],
    ['a registry that is no YAML', 'channels.yaml', '- id: chat', '- id: chat: chat'],
    ['a lock file that is no JSON', 'permalinks.lock.json', '"articles": {', '"articles" {'],
  ])('%s makes nothing else unknown', async (_, path, from, to) => {
    const files = (await reportAfter([replace(path, from, to)])).match(/^content\/[^:]+/gm);
    expect(new Set(files)).toEqual(new Set([`content/${path}`]));
  });

  test('a file out of its place is still known to others', async () => {
    const report = await reportAfter([
      copy('tree/outcomes/ask.mdx', 'tree/outcomes/ask.MDX'),
      remove('tree/outcomes/ask.mdx'),
    ]);
    expect(report).toMatch(/\n\nВсего: 1 ошибка в 1 файле\.$/);
  });

  test('what searches are judged by follows a rename', async () => {
    const search = [
      write(
        'search/head-queries.yaml',
        '- { q: где, kind: head, best: [/otvety/delivery/where/], ok: [/reshenie/wait/] }\n',
      ),
      write(
        'search/messages.yaml',
        '- { message: Где он?, today: 2026-11-20, best: [/otvety/delivery/where/] }\n',
      ),
      write('search/new-pages.yaml', '- { page: /otvety/delivery/where/, for: [/reshenie/status/] }\n'),
      write(
        'search/stories.yaml',
        '- { story: Заказ едет, today: 2026-11-20, outcomes: [wait], second: [wait], settled: { status: on-the-way } }\n',
      ),
      write('search/told/wait.yaml', 'stories: [он едет ко мне]\n'),
      write(
        'search/elsewhere.yaml',
        '- { id: job, text: Вакансий здесь нет., aliases: [а, б, в, г, д, е, ж, з], nearest: /otvety/delivery/where/ }\n',
      ),
    ];
    const rename = [
      copy('articles/delivery/where.mdx', 'articles/delivery/track.mdx'),
      remove('articles/delivery/where.mdx'),
      copy('tree/outcomes/wait.mdx', 'tree/outcomes/expect.mdx'),
      remove('tree/outcomes/wait.mdx'),
      replace('articles/delivery/speed-up.mdx', 'outcome: wait', 'outcome: expect'),
      replace('articles/delivery/speed-up.mdx', '/otvety/delivery/where/', '/otvety/delivery/track/'),
      replace(
        'tree/questions/status.yaml',
        'id: on-the-way, label: Заказ едет, circumstance: Заказ едет, to: wait',
        'id: on-its-way, label: Заказ едет, circumstance: Заказ едет, to: expect',
      ),
      replace(
        'tree/journeys.yaml',
        'status.on-the-way], outcome: wait',
        'status.on-its-way], outcome: expect',
      ),
    ];
    const redirects = replace(
      'redirects.yaml',
      '- {',
      `- { from: /otvety/delivery/where/, to: А-1, since: 2026-11-20 }
- { from: /reshenie/wait/, to: Р-1, since: 2026-11-20 }
- { from: status.on-the-way, to: status.on-its-way, since: 2026-11-20 }
- {`,
    );
    expect(await reportAfter([...search, ...rename, redirects])).toBe('Замечаний нет.');
    // The rename is told where it was made, not where it is followed.
    expect(await reportAfter([...search, ...rename])).not.toContain('content/search/');
  });

  test('line ends of Windows change nothing', async () => {
    const inWindows = (texts: Texts) =>
      new Map(Array.from(texts, ([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
    expect(await reportAfter([inWindows])).toBe('Замечаний нет.');
  });

  test('drafts and templates are left alone', async () => {
    const report = await reportAfter([
      write('_templates/article.mdx', 'Шаблон'),
      write('articles/delivery/_idea.mdx', 'Мысль'),
    ]);
    expect(report).toBe('Замечаний нет.');
  });
});
