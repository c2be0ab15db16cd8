import { withoutQuotations } from '../message/normal-text.ts';
import { isImperative, isInfinitive } from '../message/verb-forms.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const OPERATOR = /^оператор(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/;
const SUPPORT = /^[\p{L}]*поддерж(?:к(?:а|и|е|у|ой|ою)|ек)$/u;
/** «Мобильный оператор», «оператор связи» is another one. */
const OF_PHONES = /^(?:мобильн|сотов|телефонн)/;
/** What is thanked for, or what goods have: «спасибо за поддержку», «с поддержкой NFC», «без поддержки». */
const OTHER_SUPPORT = /^(?:за|с|со|при|без|ваш[\p{L}]*|техническ\p{L}*)$/u;
const SELF = /^(?:я|как)$/;

const CHAT = /^чат(?:а|у|е|ик|ике|ику)?$/;
const INTO = /^(?:в|через)$/;
const OURS = /^(?:наш|нашем|свой|своем|общий|общем)$/;
/** In a chat one may stay: it is this one. */
const STAYING = /^(?:о?ст[ао]|жди|дожд|подожд|ждат|буд|быть|след)/;
/** The operator says what they themselves do. */
const FIRST_PERSON = /^(?:я|мы|могу|можем|смогу|сможем|буду|будем)$/;
/** «Вы получите ответ в чате» tells, it sends nobody. */
const TOLD = /^(?:вы|если|когда|пока|где|что)$/;
/** How far before or after its verb a chat may stand in a clause. */
const REACH = 5;

/**
 * The words of a reply that are not in the operator's own voice: who writes it speaks of operators or support as of
 * others, or sends the customer to the chat they are in.
 * @example othersVoiceIn('Напишите в чат, оператор поможет.') → ['Напишите в чат', 'оператор']
 */
export function othersVoiceIn(text: string): readonly string[] {
  return withoutQuotations(text)
    .replace(/,? пожалуйста,?/giu, '')
    .split(/[.,;:!?…—–()\n]/)
    .flatMap((clause) => {
      const words = clause.match(WORD) ?? [];
      const tokens = words.map((word) => word.toLowerCase().replaceAll('ё', 'е'));
      return [...sendings(words, tokens), ...thirdPersons(words, tokens)];
    });
}

function thirdPersons(words: readonly string[], tokens: readonly string[]): readonly string[] {
  return words.filter((_, at) => {
    const [token = '', before = '', after = ''] = [tokens[at], tokens[at - 1], tokens[at + 1]];
    if (OPERATOR.test(token)) return !OF_PHONES.test(before) && after !== 'связи' && !SELF.test(before);
    return SUPPORT.test(token) && !(OTHER_SUPPORT.test(before) || /^[a-z\d]/.test(after));
  });
}

function sendings(words: readonly string[], tokens: readonly string[]): readonly string[] {
  if (tokens.some((token) => FIRST_PERSON.test(token))) return [];
  return tokens.flatMap((token, chat) => {
    if (!CHAT.test(token) || isAnother(tokens, chat)) return [];
    const isPlace = token === 'чате' || token === 'чатике';
    const verb = tokens.findIndex(
      (other, at) =>
        Math.abs(at - chat) <= REACH &&
        (isImperative(other) || isInfinitive(other)) &&
        tokens[at - 1] !== 'не' &&
        !tokens.slice(0, at).some((before) => TOLD.test(before)) &&
        !(isPlace && STAYING.test(other)),
    );
    if (verb < 0) return [];
    return [words.slice(Math.min(verb, chat), Math.max(verb, chat) + 1).join(' ')];
  });
}

/** Whether the chat is with somebody else, this very one, or none that one is sent to. */
function isAnother(tokens: readonly string[], chat: number): boolean {
  const [with_, whom = ''] = tokens.slice(chat + 1);
  if ((with_ === 'с' || with_ === 'со') && whom !== 'нами' && !OPERATOR.test(whom)) return true;
  const lead = OURS.test(tokens[chat - 1] ?? '') ? tokens[chat - 2] : tokens[chat - 1];
  // «Откройте чат» leads there too.
  return !INTO.test(lead ?? '') && !isImperative(lead ?? '');
}
