import { z } from 'zod';
import type { FixedPage } from '../domain/permalink/permalink.ts';
import { aliases } from './fields.ts';

const named = (title: string) => aliases(1).optional().describe(`Как ищут страницу «${title}»`);

/** `search/pages.yaml`: how people look for the pages that stand in no file of `content/`, by address. */
export const searchPagesSchema = z.strictObject({
  svyaz: named('Нужен человек'),
  otdely: named('Кто решает'),
  vozmozhnosti: named('Что может оператор'),
  'a-ya': named('Все вопросы от А до Я'),
  nastroyki: named('Настройки'),
} satisfies Record<FixedPage, z.ZodType>);
