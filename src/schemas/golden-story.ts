import { z } from 'zod';
import { isoDate, slug, text } from './fields.ts';

/** One line of `search/stories.yaml`: what somebody tells, and what must be understood of it. */
export const goldenStorySchema = z.strictObject({
  story: text(4000).describe('Рассказ, как его пишут'),
  today: isoDate.describe('В какой день его рассказали, ГГГГ-ММ-ДД'),
  outcomes: z
    .array(slug)
    .describe('Исходы, которые годятся первыми: id. Пустой список: это не о нас, карточек быть не должно'),
  second: z.array(slug).min(1).optional().describe('Исходы второй беды, если бед две'),
  vague: z.literal(true).optional().describe('Сказано так мало, что и без карточек верно'),
  values: z
    .strictObject({
      orders: z.array(text(40)).optional().describe('Номера заказов'),
      dates: z.array(isoDate).optional().describe('Дни'),
      sums: z.array(text(20)).optional().describe('Суммы в рублях, копейки после точки'),
    })
    .optional()
    .describe('Что рассказ называет, всё без остатка'),
  settled: z
    .record(slug, slug)
    .optional()
    .describe('Ответы дерева, которые решает сам рассказ: вопрос → ответ. Больше ничего решать нельзя'),
  held: z.literal(true).optional().describe('Только для проверки: правила на нём не подбирают'),
});

/** A story with what must be understood of it. */
export type GoldenStory = z.infer<typeof goldenStorySchema>;
