/** Pages about departments. */
export const DEPARTMENTS = 'Кто решает';
export const DEPARTMENTS_LEAD = 'Оператор решает не всё. Вот отделы, которым он передаёт вопрос.';
export const SOLVES = 'Что решает';
export const DOES_NOT = 'Чего не решает';
export const HANDOVER = 'Как вопрос попадает в отдел';
export const HOW_TO_ASK = 'Куда обратиться';
export const RELATED_ARTICLES = 'Статьи об этом';
