/** What the form of a message says. */
export const MESSAGE_PREVIEW = 'Сообщение';
export const OPTIONAL = 'необязательно';
export const CHOOSE = 'Выберите';
export const NO_SCRIPTS = 'Скопируйте текст и впишите своё вместо пропусков.';
export const STAYS_HERE = 'Всё, что вы напишете, останется на этой странице.';
export const ATTACH = 'Приложите';

/** What an empty field shows as an example. */
export function exampleHint(example: string): string {
  return `Например: ${example}`;
}

/** What is still blank after copying. */
export function blanksLeft(labels: readonly string[]): string {
  return `Осталось вписать: ${labels.join(', ')}.`;
}
