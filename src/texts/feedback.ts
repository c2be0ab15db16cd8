/** What every article, question and outcome asks at its end. */
export const HELPED = 'Помогло?';
export const YES = 'Да';
export const NO = 'Нет';
export const THANKS = 'Спасибо! Ответ остался на этой странице: сайт никуда его не отправляет.';
export const REPORT = 'Сообщить об ошибке';
export const WHY_NOT = 'Что не так? Покажем, куда дальше.';
