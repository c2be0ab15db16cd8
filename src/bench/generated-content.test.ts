import { describe, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../domain/report/format-report.ts';
import { readTreeContent } from './generated-content.ts';
import { GENERATED_ON } from './upkeep.ts';

describe('readTreeContent', () => {
  test('reads articles and 300 nodes in which no check finds anything', async () => {
    const { draft, issues } = await readTreeContent();
    const found = checkContent(draft, { today: GENERATED_ON, production: false });
    expect(draft.articles).toHaveLength(20);
    expect(draft.questions.length + draft.outcomes.length).toBe(300);
    expect(formatReport([...issues, ...found])).toBe(formatReport([]));
  });
});
