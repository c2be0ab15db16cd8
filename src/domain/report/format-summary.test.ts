import { describe, expect, test } from 'vitest';
import { formatSummary } from './format-summary.ts';
import { issueAt } from './issue.ts';

const place = { file: 'content/a.mdx', line: 7 };

describe('formatSummary', () => {
  test('tells each mistake under its file, and no command that a browser cannot run', () => {
    const slip = issueAt('typography', place, { found: 'Нажмите "Да"', expected: 'Нажмите «Да»' });
    const due = issueAt(
      'review-due',
      { file: 'content/b.mdx', line: 3 },
      { found: 'reviewBy 2026-11-01 прошёл' },
    );
    expect(formatSummary([slip, due])).toBe(`## Проверка содержания

Всего: 1 ошибка и 1 предупреждение в 2 файлах.

### \`content/a.mdx\`

- **строка 7: Не те знаки или пробелы**
  - нашли: \`Нажмите "Да"\`
  - ждали: \`Нажмите «Да»\`
  - как исправить: \`поправьте\`

### \`content/b.mdx\`

- **строка 3: Страницу пора проверить** (предупреждение)
  - нашли: \`reviewBy 2026-11-01 прошёл\`
  - как исправить: \`проверьте страницу, обновите reviewed и reviewBy\``);
  });

  test('makes no markup of what editors wrote', () => {
    const found = '«<img src=x> [сюда](https://a.example) `код`\n# да»';
    expect(formatSummary([issueAt('mdx-html', place, { found })])).toContain(
      '  - нашли: `` «<img src=x> [сюда](https://a.example) `код` # да» ``',
    );
  });

  test('leads from a mistake to the page that explains it', () => {
    const explained = { ...issueAt('orphan', place, { found: 'А-1' }), page: 'https://help.example/orphan/' };
    expect(formatSummary([explained])).toContain(
      '- **строка 7: [На статью никто не ссылается](https://help.example/orphan/)**\n  - нашли: `А-1`\n  - как исправить: `',
    );
    expect(formatSummary([explained])).not.toContain('подробнее');
  });

  test('says of sound content that it is', () => {
    expect(formatSummary([])).toBe('## Проверка содержания\n\nЗамечаний нет.');
  });

  test('says how many it leaves out', () => {
    const issues = Array.from({ length: 52 }, () =>
      issueAt('orphan', place, { found: 'А-1 нигде не названа' }),
    );
    expect(formatSummary(issues)).toMatch(/\n\nИ ещё 2 замечания\.$/);
  });
});
