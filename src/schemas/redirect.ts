import { z } from 'zod';
import { isAnswerLink } from '../domain/permalink/redirects.ts';
import { isoDate, refusal } from './fields.ts';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ADDRESS = '/(?:[a-z0-9-]+/)+';
const ANSWER = String.raw`${SLUG}\.${SLUG}`;
const FROM = new RegExp(`^(?:${ADDRESS}(?:#${SLUG})?|${ANSWER})$`);
const TO = new RegExp(`^(?:(?:[АР]-\\d+|${ADDRESS})(?:#${SLUG})?|${ANSWER})$`);

/** One line of `redirects.yaml`: a page, a place on a page or an answer that was published, and what stands for it now. */
export const redirectSchema = z
  .strictObject({
    from: z
      .string()
      .regex(FROM, 'адрес: /otvety/razdel/statya/, место на странице: /…/#mesto, ответ: vopros.otvet')
      .describe('Что было: адрес, место на странице или ответ'),
    to: z
      .string()
      .regex(TO, 'номер: А-12 или Р-17; место на странице: А-12#mesto; ответ: vopros.otvet')
      .describe('Что теперь: номер статьи или исхода, адрес страницы без номера или ответ'),
    since: isoDate.describe('С какого дня'),
  })
  .refine(({ from, to }) => !FROM.test(from) || !TO.test(to) || isAnswerLink(from) === isAnswerLink(to), {
    path: ['to'],
    ...refusal('wrong-format', 'для ответа ответ: vopros.otvet, для страницы номер: А-12'),
  });
