import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { articleSchema } from '../schemas/article.ts';
import { factSchema } from '../schemas/fact.ts';
import { parseBody } from '../source/read-body.ts';
import { readPage } from '../source/source-file.ts';
import { houseFiles, plainFiles } from './article-files.ts';
import { generateArticles } from './generate-articles.ts';

const articles = generateArticles(2, ['dostavka']);
const [facts, page] = houseFiles(articles, { owner: 'dostavka', outcome: 'opozdal' });

describe('houseFiles', () => {
  test('writes pages that our schema and our MDX accept', () => {
    const { document, body } = readPage(page?.text ?? '');
    expect(page?.path).toBe('articles/dostavka/primer-1.mdx');
    expect(articleSchema.parse(document?.value)).toMatchObject({ number: 10_001, related: [10_002] });
    expect(parseBody(body).tree?.children.length).toBeGreaterThan(10);
  });

  test('writes a fact for each', () => {
    const written: unknown = parse(facts?.text ?? '');
    expect(
      factSchema
        .array()
        .parse(written)
        .map(({ id }) => id),
    ).toEqual(['generated-10001', 'generated-10002']);
  });
});

describe('plainFiles', () => {
  test('writes the same texts without anything of ours', () => {
    const [plain] = plainFiles(articles);
    expect(plain?.path).toBe('dostavka/primer-1.mdx');
    expect(plain?.text).toContain(articles[0]?.parts[0]?.paragraph);
    expect(plain?.text).not.toMatch(/<[A-Z]|\{#/);
  });
});
