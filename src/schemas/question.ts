import { z } from 'zod';
import { cutSigns, isSign, SIGNS } from '../domain/story/signs.ts';
import { aliases, factIds, idOf, slug, text, upkeep } from './fields.ts';

const answerSchema = z.strictObject({
  id: slug.describe('Id ответа: постоянный'),
  role: z.literal('unsure').optional().describe('unsure: ответ «не знаю или другое»'),
  label: text(90).describe('Ответ, как его видит посетитель'),
  circumstance: text(120).describe('Что ответ говорит о посетителе, во втором лице'),
  says: z
    .array(
      text(80).refine((phrase) => cutSigns(phrase).signs.every(isSign), {
        error: `в угловых скобках может стоять ${SIGNS.map((sign) => `<${sign}>`).join(', ')}`,
      }),
    )
    .min(1)
    .optional()
    .describe(
      `Фразы из рассказов, по которым ясно, что человек ответил бы так: два-три слова, «курьер не приехал». Что сказано разными словами, стоит в угловых скобках: ${SIGNS.map((sign) => `<${sign}>`).join(', ')}`,
    ),
  to: idOf('zhdat-do-sroka').describe('Куда ведёт: id вопроса или исхода'),
});

/** One file of `content/tree/questions/`. */
export const questionSchema = z.strictObject({
  title: text(90).regex(/\?$/, 'вопрос со знаком «?» в конце').describe('Вопрос'),
  hint: text(160).optional().describe('Подсказка: одно предложение без ссылок'),
  lookUp: z
    .literal(true)
    .optional()
    .describe('Ответ надо посмотреть: показать ссылку на whereToLook из site.yaml'),
  answers: z.array(answerSchema).max(10).describe('Ответы'),
  facts: factIds.optional(),
  aliases: aliases(6),
  ...upkeep,
});

/** A question of the decision tree as its author wrote it. */
export type QuestionSource = z.infer<typeof questionSchema>;
