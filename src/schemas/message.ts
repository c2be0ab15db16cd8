import { z } from 'zod';
import { text } from './fields.ts';

const shared = {
  label: text(80).describe('Название поля'),
  hint: text(120).optional().describe('Подсказка под полем'),
  required: z.boolean().describe('Обязательное ли поле'),
  example: text(120).describe('Пример заполнения'),
};

const longest = z.int().positive().optional().describe('Сколько знаков помещается в поле');

const fieldSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('orderNumber').describe('Вид поля: номер заказа, строка, длинный текст, день, выбор'),
    ...shared,
  }),
  z.strictObject({ type: z.literal('text'), ...shared, max: longest }),
  z.strictObject({ type: z.literal('longText'), ...shared, max: longest }),
  z.strictObject({
    type: z.literal('date'),
    ...shared,
    past: z.boolean().optional().describe('Только прошедшие дни'),
  }),
  z.strictObject({
    type: z.literal('choice'),
    ...shared,
    options: z.array(text(80)).min(2).describe('Варианты'),
    other: text(80).describe('Последний вариант: для тех, кому не подошли другие'),
  }),
]);

/** Front matter of `content/messages/<id>.md`; the text below it is the template. */
export const messageSchema = z.strictObject({
  stage: z.int().min(1).max(3).describe('1: первое обращение, 2: повторное, 3: претензия'),
  short: text(600).describe(
    'Короткое сообщение для чата: тот же смысл в двух-трёх предложениях, с теми же полями',
  ),
  fields: z.record(z.string().regex(/^[a-z][a-zA-Z]*$/), fieldSchema).describe('Поля сообщения'),
  attachments: z
    .array(text(80))
    .min(1)
    .optional()
    .describe('Что приложить; в письмо попадёт то, что посетитель выберет'),
});

/** A message without its text. */
export type Message = z.infer<typeof messageSchema>;
