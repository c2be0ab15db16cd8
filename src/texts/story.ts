import { counted } from '../domain/language/plural.ts';
import type { ValueType } from '../domain/story/story.ts';

/** The box for a story, and what is understood of it. */
export const TELL = 'Расскажите, что случилось';
export const STORY_EXAMPLE = 'Например: заказ 12345678-0001, обещали 12-го, не привезли, вчера писала в чат.';
export const STORY_STAYS = 'Никуда не отправляется.';
export const HEAR = 'Понять';
export const OR_CHOOSE = 'Или выберите ответ:';
export const STORY_ERASED = 'Рассказ стёрт.';
export const HEARING = 'Читаем…';
export const NOTHING_TOLD = 'Сначала напишите, что случилось.';
export const STORY_FULL = 'Больше двух тысяч знаков не поместится. Оставьте главное.';
export const MASKED = 'Мы скрыли номер карты, код или пароль: их нельзя называть никому.';
export const NOT_KEPT = 'Браузер не даёт хранить слова: они останутся, пока открыта страница.';
export const STORY_FAILED =
  'Не загрузилось. Проверьте интернет и повторите. Не поможет — скопируйте написанное и обновите страницу: могла выйти новая версия сайта.';

export const CARDS = 'Похоже, вам сюда';
export const NO_CARDS = 'Не понимаем, что случилось';
export const TELL_MORE = 'Допишите, что с заказом, когда и чего вы хотите. Или ответьте на вопросы.';
export const GO_ON = 'К вопросам';
export const UNDERSTOOD = 'Мы поняли:';
export const LEFT_OPEN = 'Осталось ответить:';
export const NOT_THIS = 'Не то';
/** What is not meant, for those who hear the link without its card. */
export function notThis(title: string): string {
  return `, другое, а не «${title}»`;
}

/** What the values of a story are called. */
export const VALUES: Readonly<Record<ValueType, string>> = {
  order: 'Заказ',
  date: 'День',
  sum: 'Сумма',
  goods: 'Товар',
  demand: 'Просьба',
  wrote: 'Обращались',
  behalf: 'За другого',
  side: 'Кто пишет',
};

/**
 * How many cards there are, for screen readers.
 * @example cardCount(2) → 'Нашли 2 совета'
 */
export function cardCount(count: number): string {
  if (count === 0) return NO_CARDS;
  return `Нашли ${counted(count, { one: 'совет', few: 'совета', many: 'советов' })}`;
}
