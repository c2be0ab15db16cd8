import { z } from 'zod';
import { factIds, text } from './fields.ts';

/** Kinds of golden queries: how the asking differs from our words. */
export const QUERY_KINDS = [
  'plain',
  'inflected',
  'question',
  'typo',
  'layout',
  'translit',
  'prefix',
  'synonym',
  'slang',
  'offtopic',
] as const;

/** One line of `search/queries.yaml`: what somebody asks, and the facts that answer it. */
export const goldenQuerySchema = z.strictObject({
  q: text(2000).describe('Запрос, как его набирают'),
  kind: z.enum(QUERY_KINDS).describe('Вид запроса; offtopic — не о том, на что здесь отвечают'),
  facts: factIds.max(4).optional().describe('Факты, страница с любым из них отвечает; у offtopic их нет'),
  held: z.literal(true).optional().describe('Только для проверки: веса на нём не подбирают'),
  unsolved: z.literal(true).optional().describe('Пока не находим: считается в долях, но не ломает проверку'),
});

/** A query with the facts that answer it; none for one that nothing here answers. */
export type GoldenQuery = z.infer<typeof goldenQuerySchema>;
