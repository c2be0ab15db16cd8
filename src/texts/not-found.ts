/** The page for addresses that lead nowhere. */
export const NOT_FOUND = 'Такой страницы нет';
export const NOT_FOUND_LEAD = 'Возможно, адрес набран с ошибкой. Найдите ответ поиском или по шагам.';
/** Before the page that a mistyped short link was meant for. */
export const MEANT_PAGE = 'Похоже, вам нужна эта страница:';
