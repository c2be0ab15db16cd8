import { describe, expect, test } from 'vitest';
import { issueAt } from '../domain/report/issue.ts';
import { mistakesPage } from './mistakes-page.ts';

describe('mistakesPage', () => {
  const found = { found: '«<script>alert(1)</script>»' };
  const page = mistakesPage([issueAt('mdx-html', { file: 'content/a.mdx', line: 7 }, found)], '/help/');

  test('says what the check says, with file and line', () => {
    expect(page).toContain('content/a.mdx:7  mdx-html');
  });

  test('shows what was written and runs none of it', () => {
    expect(page).toContain('«&lt;script&gt;alert(1)&lt;/script&gt;»');
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/help/@vite/client">']);
  });
});
