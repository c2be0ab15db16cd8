import { expect, test } from 'vitest';
import { formatReading } from './format-reading.ts';

test('formatReading names each article with its rounded figure', () => {
  const report = formatReading([
    { file: 'content/a.mdx', ease: 8.6 },
    { file: 'content/b.mdx', ease: 101.2 },
  ]);
  expect(report.split('\n').slice(1)).toEqual(['    9  content/a.mdx', '  101  content/b.mdx']);
});
