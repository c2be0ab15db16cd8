import { isImperative } from '../message/verb-forms.ts';

/** «Номер заказа», «номера заказов»; after «сюда» the number alone. */
const NUMBER = String.raw`номера? заказ(?:а|ов)`;
const AFTER_HERE = new RegExp(String.raw`(?<=сюда) номер(?: заказа)?(?=[:.,;!?])`, 'gu');
const NUMBER_ALONE = new RegExp(String.raw`^${NUMBER}$`, 'iu');
const ASKING = /^(?:пришлите|назовите|напишите|сообщите|укажите)(?!\p{L})/iu;
const ALONE = new RegExp(String.raw`^\S+(?: сюда(?=,)| сегодня)?(?:, пожалуйста,)? ${NUMBER}[.!]$`, 'u');
const BEFORE_ACT = new RegExp(String.raw`^[^:]*?${NUMBER} и (?=(\p{L}+))`, 'u');
const IN_LIST = new RegExp(String.raw` ${NUMBER}(?:,| и)(?= )`, 'u');

/**
 * Whether a text asks for the number of an order.
 * @example asksOrder('Пришлите, пожалуйста, номер заказа.') → true
 */
export function asksOrder(text: string): boolean {
  return dropOrderRequests(text) !== text;
}

/**
 * The text without its requests for the number of an order, which is known: nobody likes to be asked twice.
 * @example dropOrderRequests('Отменю. Пришлите, пожалуйста, номер заказа.') → 'Отменю.'
 */
export function dropOrderRequests(text: string): string {
  return text
    .split(/(?<=[.!?]) /)
    .map((sentence) => (ASKING.test(sentence) ? withoutNumber(sentence) : sentence).replace(AFTER_HERE, ''))
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * Whether a line of what is needed is that number.
 * @example isOrderNumber('Номер заказа') → true
 */
export function isOrderNumber(line: string): boolean {
  return NUMBER_ALONE.test(line);
}

function withoutNumber(request: string): string {
  if (ALONE.test(request)) return '';
  // «Пришлите номер заказа и напишите…» asks twice, the second time for something else.
  const [whole = '', next = ''] = BEFORE_ACT.exec(request) ?? [];
  if (isImperative(next)) return next.charAt(0).toUpperCase() + request.slice(whole.length + 1);
  return request.replace(IN_LIST, '');
}
