import { z } from 'zod';
import { factIds, siteAddress, text } from './fields.ts';

/** Kinds of queries judged by facts: how the asking differs from our words. */
export const FACT_KINDS = [
  'plain',
  'inflected',
  'question',
  'typo',
  'layout',
  'translit',
  'prefix',
  'synonym',
  'slang',
] as const;

/** Kinds of the queries people type most, judged by pages. */
export const HEAD_KINDS = ['head', 'one-word', 'negation', 'seller', 'typo'] as const;

const shared = {
  q: text(2000).describe('Запрос, как его набирают'),
  held: z.literal(true).optional().describe('Только для проверки: веса на нём не подбирают'),
  unsolved: z.literal(true).optional().describe('Пока не находим: считается в долях, но не ломает проверку'),
};

/** One line of `search/queries.yaml`: what somebody asks, and the facts that answer it. */
export const factQuerySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...shared,
    kind: z.literal(FACT_KINDS).describe('Чем вопрос отличается от слов страниц'),
    facts: factIds.min(1).max(4).describe('Факты: страница с любым из них отвечает'),
  }),
  // What nobody would ask a shop's support.
  z.strictObject({ ...shared, kind: z.literal('offtopic') }),
]);

/** One line of `search/head-queries.yaml`: what many ask, and the pages that answer it. */
export const headQuerySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...shared,
    kind: z.literal(HEAD_KINDS).describe('Вид запроса; none — здесь об этом не пишут'),
    best: z.array(siteAddress).min(1).describe('Адреса страниц, которым место первыми'),
    ok: z.array(siteAddress).optional().describe('Адреса страниц, которые годятся в первой тройке'),
  }),
  // What people ask of every shop and no page here answers.
  z.strictObject({ ...shared, kind: z.literal('none') }),
]);

/** A query with what answers it: facts, pages, or nothing here. */
export type GoldenQuery = z.infer<typeof factQuerySchema> | z.infer<typeof headQuerySchema>;
