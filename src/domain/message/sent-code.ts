import { CODE, isNear, numbersIn, placesOf, sentencesIn } from './code-numbers.ts';
import type { Token } from './sentences.ts';

/** How far, if it is introduced: «код, который пришёл на почту …, был таким: 660231». */
const REACH_OF_INTRODUCED = 24;
const INTRODUCING = /^(?:[:–—-]|так(?:ой|им|ая)|вот|это)$/;
/** How many words from its code a thing may stand. */
const REACH_OF_THING = 4;
/** Things whose codes anybody may see or their owner sets, and what is classified by codes. */
const OPEN_THING =
  /^(?:подъезд|калитк|двер|ворот|шлагбаум|ячейк|постамат|чек|посылке$|запчаст|коробк|пакет|этикет|ярлык|бирк|упаковк|наклейк|крышк|замк|замок|чемодан|сейф|накладн|парти|завод)/u;
const OPEN_BEFORE = /^(?:ошибк|отказ|промо|штрих|почтов)/;
const OPEN_AFTER =
  /^(?:возврат|ошибк|отказ|причин|скидк|маркировк|подразделен|стран|город|регион|тн$|вэд|окпд|оквэд|вид|опци|тариф|установк|отмен|продавц|пвз|пункт|постамат|точк|офис|отделен|филиал|валют|групп|издели|позици|услуг|направлен|аэропорт|станци|номенклатур|пломб|палет|партн|акци|магазин|склад|поставщик|сотрудник|курьер|клиент|оператор|цвет|модел|категори|бронирован)/;
const PLACE = /^(?:на|от|под|из|с|со|у|внутри)$/;
const MESSAGE = /^(?:сообщени|уведомлени)/;
const SENT = /^(?:присл|присыл|приш[еёл]|получил|прилетел|упал|высла|скинул)/;
const ASKED = /^(?:прос(?:ит|ят|ил)|попрос|спр[ао]ш|требу|продикт|назвал)/;
const DIGITS = /^циф/;
/** What digits are told for: «цифры подтверждения», «цифры для входа». */
const PURPOSE = /^(?:подтвержд|авторизац|верификац|вход|доступ|провер(?:к|оч))/;
const CONFIRMATION =
  /(?:^|[^\p{L}])(?:подтвер|авториз|вход|войти|привяз|привяж|отвяз|отвяж|введ|ввест|ввод|ввел|назвал|назыв|пересл|продикт|дикту|держите|ловите|передаю|сообщаю)/u;
const CONFIRMED = /подтвержд(?:аю|ение)(?: \p{L}+)? [:-] \d{3}[ -]*\d{3}(?!\d)/u;
/** A message and at once its digits. */
const MESSAGE_DIGITS =
  /(?:сообщени|уведомлени)\p{L}+(?: (?:там|было|пришло|от вас|с|цифры|[:,–—-]))* \d[\d -]*(?:$| (?:[,.?!]|это|вв|для))/u;
/** Where digits come from that are told one by one; nobody tells a sum so. */
const SOURCE = /^(?:сообщени|уведомлени|телефон|трубк|робот|голос|автоответ|звон(?:ка|ок|ке)$|продикт|дикту)/;
/** What the message itself says of its code. */
const TELL_NOBODY =
  /никому не (?:сообщ|говор|передав|называ)\p{L}*[^.!?\p{L}]{0,9}\d{4,6}(?!\d)|(?<!\d)\d{4,6}[^.!?\p{L}\d]{0,9}никому не (?:сообщ|говор|передав|называ)/u;
/** «Нужен код? 4512», «приходит код. Вот он: 4512»: the sentence goes on. */
const ANSWERED =
  /[.!?…] (?=(?:(?:вот|это|он|там|так(?:ой|им)|держите|ловите|диктую|пишу|смотрите)(?!\p{L})[ ,:–—-]{1,3}){0,3}\d[\d -]{2,8}\d(?:$|[.,!]| ))/gu;
/** «Прочла всё, что пришло: сначала 5512», «кодовое 5512». */
const READ_ALL =
  /(?<!\p{L})(?:проч[иел]|назвал|продикт)\p{L}*[^!?]{0,60}что приш\p{L}+[^!?\d]{0,20}\d{4,6}(?!\d| руб)|(?<!\p{L})кодовое:? \d{4,6}(?!\d)/u;
/** What a phone got is said of its message. */
const TO_PHONE =
  /(?:приш[еёл]|прилетел|упал|свалил|выскоч)\p{L}* (?:\p{L}+ )?на (?:\p{L}+ )?(?:телефон|мобил|трубк|экран|симк)/u;
/** What an application is opened by is longer, or named by the entry alone. */
const PIN =
  /(?<!\p{L})(?:пин|pin)\p{L}*(?:-код\p{L}*)?(?:(?!заказ)[^.!?;\d]){0,20}(?<!\d)\d{7,8}(?!\d)|(?<!\p{L})вход\p{L}*(?: \p{L}+){0,3} по \d{4,6}(?!\d| ?(?:р|₽))/u;
/** Who read something out to somebody. */
const READ_OUT = /^(?:проч[илт]|назв|сообщил|продикт)/;
const LEAST_CODE_DIGITS = 4;
const MOST_CODE_DIGITS = 6;

/** Whether the text tells the code of a message or of a card's holder. */
export function hasSentCode(text: string): boolean {
  const isOfPassport = /паспорт|выдан/.test(text);
  const isConfirmed = CONFIRMATION.test(text);
  if (TELL_NOBODY.test(text) || PIN.test(text) || READ_ALL.test(text)) return true;
  return sentencesIn(text.replace(ANSWERED, ' ')).some((tokens) => {
    const codes = numbersIn(tokens, (groups) => {
      const { length } = groups.join('');
      // Thousands of a sum are parted so, no code is.
      if (/^\d{1,2} \d{3}$/.test(groups.join(' '))) return false;
      // Who issued a passport.
      if (isOfPassport && groups.map((group) => group.length).join('-') === '3-3') return false;
      return length >= LEAST_CODE_DIGITS && length <= MOST_CODE_DIGITS;
    });
    if (codes.length === 0) return false;
    const words = tokens.map(({ text: word }) => word).join(' ');
    if (CONFIRMED.test(words) || MESSAGE_DIGITS.test(words)) return true;
    const dictated = codes.filter((at) => tokens[at]?.groups.every(({ length }) => length === 1));
    if (isNear(dictated, placesOf(tokens, SOURCE))) return true;
    const purposed = placesOf(tokens, DIGITS).filter((at) =>
      tokens.slice(Math.max(0, at - 1), at + 3).some(({ text: word }) => PURPOSE.test(word)),
    );
    const names = [...placesOf(tokens, CODE), ...purposed]
      .filter((at) => !isOpen(tokens, at))
      .sort(ascending);
    const introduced = codes.filter((at) =>
      tokens.slice(Math.max(0, at - 2), at).some(({ text: word }) => INTRODUCING.test(word)),
    );
    if (isNear(codes, names) || (codes.length === 1 && isNear(introduced, names, REACH_OF_INTRODUCED)))
      return true;
    // Of these none alone names a code.
    const messages = placesOf(tokens, MESSAGE);
    const sent = placesOf(tokens, SENT);
    const isSent = messages.length > 0 || sent.length > 0;
    const long = codes.filter((at) => tokens[at]?.groups.join('').length === MOST_CODE_DIGITS);
    const isAsked = isSent || tokens.some(({ text: word }) => ASKED.test(word));
    const isLast = tokens.some(({ text: word }) => word.startsWith('последн'));
    const sentOnly = codes.filter(
      (at) => SENT.test(tokens[at - 1]?.text ?? '') && !/^[\p{L}\d]/u.test(tokens[at + 1]?.text ?? ''),
    );
    // «Назвал 66-18, то что пришло».
    const sentAfter = codes.filter((at) =>
      tokens
        .slice(at + 1, at + 4)
        .some(({ text: word }, index) => word === 'что' && SENT.test(tokens[at + index + 2]?.text ?? '')),
    );
    // «Назвала им 5502 из сообщения», «вот что упало на телефон: 60 73».
    const taken = codes.filter(
      (at) =>
        (tokens[at + 1]?.text === 'из' && MESSAGE.test(tokens[at + 2]?.text ?? '')) ||
        // A sum is told in no groups, an hour after a preposition.
        ((tokens[at]?.groups.length ?? 0) > 1 &&
          tokens.slice(Math.max(0, at - 6), at).some(({ text: word }) => READ_OUT.test(word)) &&
          (tokens[at - 1]?.text ?? '').length > 2) ||
        (TO_PHONE.test(words) && /^[:–—-]$/.test(tokens[at - 1]?.text ?? '')),
    );
    return (
      (isConfirmed && sentOnly.length + sentAfter.length + taken.length > 0) ||
      (isAsked && !isLast && isNear(codes, placesOf(tokens, DIGITS))) ||
      (isConfirmed && isNear([...long, ...dictated].sort(ascending), [...messages, ...sent].sort(ascending)))
    );
  });
}

/** Whether the code that is named there is one of a thing: «код ошибки 5031», «код 4512 на коробке». */
function isOpen(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - REACH_OF_THING), at + REACH_OF_THING + 1)
    .some(({ text }, index, around) => {
      const distance = index - Math.min(at, REACH_OF_THING);
      const isBeside = Math.abs(distance) <= 2;
      if (isBeside && distance < 0 && OPEN_BEFORE.test(text)) return true;
      // «Код ошибки», «код товарной группы», but not «из смс и отмените».
      if (distance === 1 || (distance === 2 && /[хойе][його]$/.test(around[index - 1]?.text ?? '')))
        if (OPEN_AFTER.test(text)) return true;
      return OPEN_THING.test(text) && (isBeside || PLACE.test(around[index - 1]?.text ?? ''));
    });
}

function ascending(one: number, other: number): number {
  return one - other;
}
