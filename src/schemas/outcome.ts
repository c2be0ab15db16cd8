import { z } from 'zod';
import { aliases, factIds, idOf, pageNumber, replyText, text, upkeep } from './fields.ts';

const lines = z.array(text(160)).min(1);

/** One file of `content/tree/outcomes/`: what to do, whom to write to and what to say. */
export const outcomeSchema = z.strictObject({
  number: pageNumber,
  title: text(70).describe('Одно указание, начинается с глагола: заголовок страницы'),
  contact: z
    .enum(['nobody', 'self', 'seller', 'courier', 'pickup', 'chat', 'phone', 'department', 'external'])
    .describe(
      'К кому обращаться: ни к кому, сделать самому, продавец, курьер, пункт выдачи, чат, телефон, отдел, другая организация',
    ),
  department: idOf('rozysk').optional().describe('Отдел, если решает отдел'),
  channel: idOf('chat').optional().describe('Канал: id из channels.yaml'),
  urgency: z.enum(['now', 'today', 'days', 'wait']).describe('Когда: сейчас, сегодня, на днях, ждать'),
  sign: text(160).optional().describe('До какого признака ждать, после слов «Подождите, пока»'),
  sooner: lines.optional().describe('Пишите раньше, если…: признаки'),
  repeat: z
    .strictObject({
      early: text(200).describe('Что делать, если срок ответа ещё не прошёл'),
      several: text(200).describe('Что делать, если открыто несколько обращений'),
    })
    .optional()
    .describe('Для тех, кто уже писал: прежде чем писать снова'),
  late: text(200).optional().describe('Что делать, если ждать ответа или срока нельзя'),
  why: text().describe('Почему мы это советуем: причина, а не совет'),
  cannot: lines.optional().describe('Чего оператор здесь не может'),
  prepare: lines.optional().describe('Что подготовить'),
  dont: lines.max(2).optional().describe('Чего не делать'),
  message: idOf('ne-poluchen').optional().describe('Сообщение: id из content/messages/'),
  next: text().describe('Что будет дальше'),
  reply: z
    .strictObject({
      period: idOf('otvet-chata').optional().describe('За какой срок ответят: id из periods.yaml'),
      text: replyText,
      reasons: z
        .array(
          z.strictObject({
            shows: text(60).describe('Что видно в отслеживании: оператор выбирает из списка'),
            say: text(300).describe('Что тогда говорят все операторы: одно предложение'),
          }),
        )
        .min(2)
        .optional()
        .describe('Если ответ зависит от отслеживания заказа: причины и что говорить при каждой'),
    })
    .optional()
    .describe('Ответ оператора: срок и слова'),
  recontact: z
    .strictObject({
      after: idOf('otvet-chata').describe('Через какой срок: id из periods.yaml'),
      to: idOf('povtorno-dostavka').describe('К какому исходу'),
    })
    .optional()
    .describe('Что делать, если не ответили: через какой срок и куда идти'),
  fallback: idOf('zhdat-do-sroka').describe('Куда идти, если совет не подошёл: id исхода или вопроса'),
  facts: factIds,
  aliases: aliases(6),
  ...upkeep,
});

/** An outcome of the decision tree as its author wrote it. */
export type OutcomeSource = z.infer<typeof outcomeSchema>;
