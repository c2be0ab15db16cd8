import { z } from 'zod';
import { aliases, factIds, idOf, pageNumber, replyText, text, upkeep } from './fields.ts';

/** Fewest aliases of an article, and of a guide, which gathers articles that have their own. */
const LEAST_ALIASES = 12;
const LEAST_GUIDE_ALIASES = 6;

const instead = z.array(text(200)).min(1).describe('Что сделать вместо этого');

const shared = {
  number: pageNumber,
  question: text(80)
    .regex(/\?$/, 'вопрос со знаком «?» в конце')
    .describe('Вопрос словами покупателя: заголовок страницы'),
  answer: text(200).describe('Ответ: до 200 знаков, понятен без вопроса'),
  facts: factIds.min(1).max(4),
  instead: instead.optional(),
  outcome: idOf('zhdat-do-sroka').describe('Надо ли писать в поддержку: исход дерева'),
  purpose: text(120)
    .optional()
    .describe('Зачем писать, если того, о чём вопрос, получить нельзя: после слов «Пишите, если»'),
  audience: z
    .array(z.enum(['buyer', 'seller', 'operator']))
    .min(1)
    .describe('Для кого: покупатель, продавец, оператор'),
  aliases: aliases(LEAST_ALIASES),
  related: z.array(z.int().positive()).describe('Номера статей со следующими вопросами'),
  picture: text().optional().describe('Картинка рядом со статьёй: её показывают при пересылке ссылки'),
  description: text(160).optional().describe('Описание для поисковых систем вместо ответа'),
  reply: replyText,
  weight: z
    .int()
    .min(2)
    .max(9)
    .optional()
    .describe('Важность в поиске, от 2 до 9, если подсказки уже не вмещают все статьи'),
  draft: z.boolean().optional().describe('Черновик: не публикуется'),
  ...upkeep,
};

/** One article of `content/articles/<section>/<slug>.mdx`, by kind: each kind has its own required fields. */
export const articleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('can').describe('Вид статьи: может, не может, решает отдел, совет, обзор'),
    ...shared,
  }),
  z.strictObject({ kind: z.literal('cannot'), ...shared, instead }),
  z.strictObject({
    kind: z.literal('routing'),
    ...shared,
    department: idOf('rozysk').describe('Отдел, который решает: id из content/departments/'),
  }),
  z.strictObject({ kind: z.literal('tip'), ...shared }),
  z.strictObject({
    kind: z.literal('guide'),
    ...shared,
    facts: factIds.min(1),
    outcome: shared.outcome.optional(),
    aliases: aliases(LEAST_GUIDE_ALIASES),
  }),
]);

/** An article as its author wrote it. */
export type Article = z.infer<typeof articleSchema>;
