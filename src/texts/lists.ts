import { plural } from '../domain/language/plural.ts';

/** The pages that list questions, facts and sections. */
export const ALPHABET = 'Все вопросы А–Я';
export const ALPHABET_LEAD = 'Все ответы сайта по алфавиту.';
export const LETTERS = 'Буквы';
export const MATRIX = 'Что может оператор';
export const MATRIX_CAPTION = 'Что может и чего не может оператор поддержки';
export const WHOLE_LIST = 'Весь список';
export const SECTIONS = 'Разделы';
export const START_HERE = 'Начните с этого';
export const OFTEN_SOUGHT = 'Часто ищут:';
export const STEPS_DOOR_LEAD =
  'Несколько вопросов — и вы получите готовое сообщение или узнаете, что писать не нужно.';

/** How much an operator can do, in one honest sentence. */
export function matrixLead({
  can,
  cannot,
  routing,
}: Readonly<Record<'can' | 'cannot' | 'routing', number>>): string {
  const things = plural(can, { one: 'вещь', few: 'вещи', many: 'вещей' });
  return `Честный список: ${String(can)} ${things} оператор может, ${String(cannot)} не может, ${String(routing)} решают другие отделы.`;
}
