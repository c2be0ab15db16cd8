/** What the form of a message says. */
export const MESSAGE_PREVIEW = 'Сообщение';
export const OPTIONAL = 'необязательно';
export const CHOOSE = 'Выберите';
export const NO_SCRIPTS = 'Скопируйте текст и впишите своё вместо пропусков.';
export const STAYS_HERE = 'Всё, что вы напишете, останется на этой странице.';
export const ATTACH = 'Приложите';
export const TONE = 'Как написать';
export const TONES = { short: 'Коротко, для чата', full: 'Подробно, для письма' } as const;

export const COPY_REFUSED = 'Браузер не дал скопировать. Текст выделен: скопируйте его сами.';
export const SHARE = 'Поделиться';
export const PRINT = 'Напечатать';
export const OPEN_LETTER = 'Открыть письмо';
export const SHARE_FAILED = 'Поделиться не получилось. Скопируйте текст.';
export const FORM_FAILED = 'Форма не загрузилась. Проверьте интернет и нажмите ещё раз.';
export const NEW_RELEASE = 'Вышла новая версия сайта. Обновите страницу: текст сохранится.';
export const RELOAD = 'Обновить страницу';
export const LETTER_OPENED = 'Сообщение скопировано. Если письмо открылось без него, вставьте его туда.';
export const LETTER_ALONE =
  'Браузер не дал скопировать. Сообщение выделено: если письмо открылось без него, скопируйте его сами.';
/** The body of a letter that cannot carry the message. */
export const PASTE_COPIED = 'Вставьте скопированный текст';
export const SECRET = 'Похоже на номер карты, код или пароль. Уберите его: это нельзя называть никому.';
export const CHECKS_FAILED =
  'Советы ещё не загрузились. Проверьте сами: без грубостей, с просьбой и подробностями.';

export const KEEP_DRAFT = 'Сохранить на этом устройстве';
export const DRAFT_KEPT = 'Сохранено на этом устройстве. Уберите галочку, и черновик исчезнет.';
export const DRAFT_WAITS = 'Черновик сохранится, когда вы уберёте номер карты, код или пароль.';
export const DRAFT_DELETED = 'Черновик удалён с этого устройства.';
export const DRAFT_REFUSED = 'Браузер не дал сохранить. Текст останется, пока открыта страница.';

export const KEPT_IN_TAB = 'Хранится в этой вкладке, пока вы её не закроете или не сотрёте.';
export const ERASE = 'Стереть';
export const ERASED = 'Стёрто.';

/** What a field says that a story filled, and the button that empties it. */
export const FROM_STORY = 'из вашего рассказа';
export const TAKE_OUT = 'Убрать';
/** What is taken out, for those who hear the button without its field. */
export function takenFrom(label: string): string {
  return ` из поля «${label}»`;
}

/** What an empty field shows as an example. */
export function exampleHint(example: string): string {
  return `Например: ${example}`;
}

/** What is still blank after copying. */
export function blanksLeft(labels: readonly string[]): string {
  return `Осталось вписать: ${labels.join(', ')}.`;
}

/**
 * What to do with the message that has been copied; a repeated announcement would not be heard, so the second differs.
 * @example copiedTo('chat', false) → 'Сообщение скопировано. Откройте чат и вставьте.'
 */
export function copiedTo(kind: string | undefined, again: boolean): string {
  const done = again ? 'Сообщение скопировано ещё раз' : 'Сообщение скопировано';
  const place = PLACES_TO_PASTE.get(kind);
  return `${done}. ${place === undefined ? 'Вставьте туда, куда пишете' : `Откройте ${place} и вставьте`}.`;
}

const PLACES_TO_PASTE: ReadonlyMap<string | undefined, string> = new Map([
  ['chat', 'чат'],
  ['messenger', 'мессенджер'],
  ['form', 'форму'],
  ['email', 'письмо'],
]);

/** Why a message is not handed on. */
export function secretsLeft(labels: readonly string[]): string {
  const places = labels.map((label) => `«${label}»`).join(', ');
  return `Так отправлять опасно. Уберите номер карты, код или пароль отсюда: ${places}.`;
}

/**
 * An advice with better words, and with how much is too much.
 * @example adviceText('Сократите.', { excess: 12 }) → 'Сократите. Лишних знаков: 12.'
 */
export function adviceText(
  advice: string,
  { better, excess }: { readonly better?: string; readonly excess?: number },
): string {
  if (better !== undefined) return `${advice} Лучше так: «${better}»`;
  return excess === undefined ? advice : `${advice} Лишних знаков: ${String(excess)}.`;
}

/** How long the message is, once that matters. */
export function lengthText(length: number, maxLength: number): string {
  return `Знаков: ${String(length)} из ${String(maxLength)}`;
}

/**
 * Subject of the letter.
 * @example letterSubject('Р-2', '12345678-0001') → 'Заказ 12345678-0001, обращение Р-2'
 */
export function letterSubject(number: string, order: string): string {
  return order === '' ? `Обращение ${number}` : `Заказ ${order}, обращение ${number}`;
}
