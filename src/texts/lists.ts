import { counted } from '../domain/language/plural.ts';

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

/**
 * How much an operator can do, in one honest sentence that does not name what there is none of.
 * @example matrixLead({ can: 2, cannot: 1, routing: 0 }) → 'Честный список: 2 вещи оператор может, 1 не может.'
 */
export function matrixLead({
  can,
  cannot,
  routing,
}: Readonly<Record<'can' | 'cannot' | 'routing', number>>): string {
  const verdicts: readonly (readonly [count: number, says: string])[] = [
    [can, 'оператор может'],
    [cannot, can > 0 ? 'не может' : 'оператор не может'],
    [routing, routing === 1 ? 'решает другой отдел' : 'решают другие отделы'],
  ];
  const told = verdicts
    .filter(([count]) => count > 0)
    .map(([count, says], index) => `${index === 0 ? countThings(count) : String(count)} ${says}`);
  return told.length === 0 ? MATRIX_CAPTION : `Честный список: ${told.join(', ')}.`;
}

function countThings(count: number): string {
  return counted(count, { one: 'вещь', few: 'вещи', many: 'вещей' });
}
