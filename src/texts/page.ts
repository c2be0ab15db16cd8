/** Labels that articles, outcomes and departments share. */
export const CHECKED = 'Проверено';
export const ANSWERS_FOR = 'За страницу отвечает';
export const SHORT_LINK = 'Короткая ссылка';
export const NUMBER_OPEN = '(номер предварительный)';
export const EDIT_PAGE = 'Исправить страницу';
export const OVERDUE = 'Эту страницу давно не проверяли. Сверьте важное с оператором.';
export const RESTS_ON = 'На чём основан ответ';
export const PREPARE = 'Что подготовить';

/** Where a fact comes from. */
export function factSource(source: string, checked: string): string {
  return `Источник: «${source}», сверено ${checked}.`;
}

/** Buttons that copy. */
export const COPY = {
  link: 'Скопировать ссылку',
  text: 'Скопировать',
  reply: 'Скопировать ответ',
} as const;

/** What a button has copied. */
export type Copied = keyof typeof COPY;

/**
 * What was copied, a link with where it leads; a repeated announcement would not be heard, so the second differs.
 * @example copiedText('link', 'https://help.example/a/12/', false) → 'Скопирована ссылка: https://help.example/a/12/'
 */
export function copiedText(what: Copied, text: string, again: boolean): string {
  const more = again ? ' ещё раз' : '';
  if (what === 'link') return `Скопирована ссылка${more}: ${text}`;
  return `Скопирован ${what === 'reply' ? 'ответ' : 'текст'}${more}`;
}

export const REPLY_FAILED = 'Ответ не загрузился. Проверьте связь и повторите.';

/** What a button says when the browser refuses to copy. */
export function copyYourself(text: string): string {
  return `Браузер не дал скопировать. Скопируйте сами: ${text}`;
}

/** What a short link or an old address says before the link to the page. */
export const FORWARD_LEAD = 'Эта страница здесь:';

/** Title of an address whose page has moved. */
export const MOVED = 'Страница переехала';

/** The link to a page that has no title of its own to be called by. */
export const OPEN_PAGE = 'Открыть страницу';

/** What a place says that has moved, before the link to the page where it is. */
export const PLACE_MOVED = 'Об этом теперь здесь:';
