import { isNamed, UNIT, withoutKnownNumbers } from './known-numbers.ts';
import { sentencesOf, type Token } from './sentences.ts';

/** How many words and signs away from its name a number may stand. */
const REACH = 8;
/** How far, if it is introduced: «код, который пришёл на почту …, был таким: 660231». */
const REACH_OF_INTRODUCED = 24;
const INTRODUCING = /^(?:[:–—-]|так(?:ой|им|ая)|вот|это)$/;
/** How many words from its code a thing may stand. */
const REACH_OF_THING = 4;
/** How many words before a sum what was done with it may stand. */
const REACH_OF_SUM = 6;
/** How many characters before a number its name may stand. */
const REACH_OF_NAME = 40;

const CVC = /^(?:cv[cvp]|св[св]|цв[цвк]|сиви\p{L}*)2?(?:-|$)/u;
/** The same by the names of its letters: «си ви си». */
const CVC_BY_LETTERS = /(?<!\p{L})[сцк][иэе] в[иэе](?: [сцвк][иэе])?(?!\p{L})/gu;
/** The back and at once the number, of a text about paying: «на обороте у меня 882». */
const BACK_DIGITS =
  /(?:сторон\p{L}|оборот\p{L}|(?:^| )сзади)(?: (?:у|на|меня|ней|мо[ейю]+|visa|виз[ыаеу]|мир|мастеркард\p{L}{0,2}|пластик\p{L}|карт\p{L}|там|стоит|напис\p{L}+|[:–—-]))* \d/u;
const PAYING = /карт[аеуы]|оплат|возврат|верн|деньг|срок/;
/** The code of a card by its place; its name is then that of the card, the code or its digits. */
const BACK =
  /(?:(?:обратн|задн|тыльн)\p{L}{2,3} сторон\p{L}{0,2}|оборот\p{L}?)(?!\p{L}| (?!карт|код|цифр|сто[ия]|напис|указ|есть|мо|три|банк|пласт)\p{L}{4})|обратк|изнанк|(?:^| )сзади|(?:^| )(?:трехзначн|защитн|проверочн|секретн)\p{L}{2,3} (?:код|числ|номер)|номер безопасности|(?:^| )код\p{L}{0,3} (?:защит|проверк|безопасност|(?:(?:на|от|с|моей) )?карт[аеы](?! \p{L}*(?:лояльн|клиент|покупат|подар)))|подпис|(?:^| )(?:три|трех|3) (?:\p{L}+ )?циф\p{L}+(?!\p{L}| (?:на|в|из) (?!карт|обор|обрат|задн|тыл|пласт|не|мо|банк))/u;
const CARD = /(?:^| )(?:карт|код|циф|номер безоп)/;
const CVC_DIGITS = 3;

const CODE =
  /^(?:(?:(?!промо|штрих|qr|куар|бар|bar|zip|арт|тов|тн|гео)[\p{L}\d]+-)*код(?:а|у|ом|е|ы|ик\p{L}*)?|code|kod\p{L}?|3ds|(?:четырех|пяти|шести)значн\p{L}*|3дс|(?:смс|sms|эсэмэс|эсемес|пин|pin|пуш|push|otp|одноразов|проверочн|верификац)\p{L}*(?:-\p{L}+)?)$/u;
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
  /(?:^|[^\p{L}])(?:подтвер|авториз|вход|войти|введ|ввест|ввод|ввел|назвал|назыв|пересл|продикт|дикту|держите|ловите|передаю|сообщаю)/u;
const CONFIRMED = /подтвержд(?:аю|ение)(?: \p{L}+)? [:-] \d{3}[ -]*\d{3}(?!\d)/u;
/** A message and at once its digits. */
const MESSAGE_DIGITS =
  /(?:сообщени|уведомлени)\p{L}+(?: (?:там|было|пришло|от вас|с|цифры|[:,–—-]))* \d[\d -]*(?:$| (?:[,.?!]|это|вв|для))/u;
/** Where digits come from that are told one by one; nobody tells a sum so. */
const SOURCE = /^(?:сообщени|уведомлени|телефон|трубк|робот|голос|автоответ|звон(?:ка|ок|ке)$|продикт|дикту)/;
const TITLE = /«\p{L}(?:(?!код|смс|пин|парол|цифр|cv)[^«»:]){0,60}»/gu;
/** What the message itself says of its code. */
const TELL_NOBODY =
  /никому не (?:сообщ|говор|передав|называ)\p{L}*[^.!?\p{L}]{0,9}\d{4,6}(?!\d)|(?<!\d)\d{4,6}[^.!?\p{L}\d]{0,9}никому не (?:сообщ|говор|передав|называ)/u;
/** «Нужен код? 4512», «приходит код. Вот он: 4512»: the sentence goes on. */
const ANSWERED =
  /[.!?…] (?=(?:(?:вот|это|он|там|так(?:ой|им)|держите|ловите|диктую|пишу|смотрите)(?!\p{L})[ ,:–—-]{1,3}){0,3}\d[\d -]{2,8}\d(?:$|[.,!]| ))/gu;
/** Two halves of a code that are told with a pause. */
const HALVES = /(?<!\d,? ?)(\d{3}), (?=\d{3}(?!,? ?\d))/g;
const LEAST_CODE_DIGITS = 4;
const MOST_CODE_DIGITS = 6;

/** What numbers are called in a text that is no secret's. */
const OTHER_NAME =
  /^(?:дом|д|кв|квартир.|корпус|номер[ау]|до|на|по|за|стоил.?|одинаков..|сумма|сумму|всего|переплат.|разниц.|около|более|стр|размер|верси.|модель|окно|ряд|рейс|поезд|чек|отч[её]т|(?:склад|пункт|кабинет|офис|ячейк|полк|талон|сери|лот).{0,2})$/;

const PAID = /^(?:списа|взяли|сняли|(?:за|до|пере)плат|вернул)/;
const ACCOUNT = /^(?:смен|отвяз|привяз|доступ|вход)/;

/** The month a card expires in, and its code at once. */
const AFTER_MONTH =
  /(?:^|\D)(?:0[1-9]|1[0-2])\/[23]\d(?:[ ,;/]{1,3}| и |[ ,]{1,2}(?:и )?(?!дом|кв)\p{L}{2,4}:? )\d{3}(?![\d.,-]?\d| ?(?:руб|р(?!\p{L})|₽|шт|\d))/u;

/** When the card expires, and its code. */
const AFTER_TERM = /(?:срок|действ|годн)[^!?]{0,30}\d[^!?\d]{0,4}код[ :–—-]{1,3}\d{3}(?![\d.,-]?\d)/u;

/** Whether the text tells the code of a card. */
export function hasCardCode(text: string): boolean {
  const isPaying = PAYING.test(text) && !text.includes('спереди');
  return (
    AFTER_MONTH.test(text) ||
    (AFTER_TERM.test(text) && text.includes('карт')) ||
    sentencesIn(text.replace(CVC_BY_LETTERS, 'cvc')).some((tokens) => {
      const codes = numbersIn(tokens, (groups) => {
        return groups.join('').length === CVC_DIGITS && (groups.length === 1 || groups.length === CVC_DIGITS);
      });
      if (codes.length === 0) return false;
      const words = tokens.map(({ text: word }) => word).join(' ');
      const isOnBack = BACK.test(words) && (CARD.test(words) || (isPaying && BACK_DIGITS.test(words)));
      return isOnBack || isNear(codes, placesOf(tokens, CVC));
    })
  );
}

/** Whether the text tells the code of a message or of a card's holder. */
export function hasSentCode(text: string): boolean {
  const isOfPassport = /паспорт|выдан/.test(text);
  const isConfirmed = CONFIRMATION.test(text);
  if (TELL_NOBODY.test(text)) return true;
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
    return (
      (isConfirmed && sentOnly.length + sentAfter.length > 0) ||
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

function sentencesIn(text: string): readonly (readonly Token[])[] {
  // Hours, sums and versions are no codes: with a letter in them they are no numbers either.
  // Nor is the number in a title: «Барьер 3000».
  return sentencesOf(
    withoutKnownNumbers(text.replace(TITLE, ' ; '))
      .replace(/(\d)[.,:/](?=\d)/g, '$1x')
      .replace(HALVES, '$1 '),
  );
}

function placesOf(tokens: readonly Token[], name: RegExp): readonly number[] {
  return tokens.flatMap(({ text }, at) => (name.test(text) ? [at] : []));
}

/** Places of the numbers that may be a code: they are not counted, dated or named otherwise. */
function numbersIn(
  tokens: readonly Token[],
  isCode: (groups: readonly string[]) => boolean,
): readonly number[] {
  return tokens.flatMap(({ groups }, at) => {
    if (groups.length === 0 || !isCode(groups)) return [];
    const before = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text);
    // «Код для смены номера 3319», «код входа в кабинет 3319».
    const isOfAccount = before.some((word) => ACCOUNT.test(word));
    const isOther =
      UNIT.test(tokens[at + 1]?.text ?? '') ||
      before.some((word) => word.startsWith('сумм')) ||
      isPaid(tokens.slice(Math.max(0, at - REACH_OF_SUM), at)) ||
      (OTHER_NAME.test(before.at(-1) ?? '') && !isOfAccount) ||
      isNamed(
        before
          .join(' ')
          .replace(/телефон\p{L}*/u, '')
          .slice(-REACH_OF_NAME),
      );
    return isOther ? [] : [at];
  });
}

/** Whether what was last said before a number is a payment, not a code: «код не пришёл, а списали 4500». */
function isPaid(before: readonly Token[]): boolean {
  const last = before.findLast(({ text }) => PAID.test(text) || CODE.test(text) || CVC.test(text));
  return last !== undefined && PAID.test(last.text);
}

function ascending(one: number, other: number): number {
  return one - other;
}

function isNear(places: readonly number[], names: readonly number[], reach = REACH): boolean {
  // Both are in order: each place is compared with the names that are left within its reach.
  let first = 0;
  return places.some((place) => {
    while (first < names.length && (names[first] ?? 0) < place - reach) first += 1;
    return (names[first] ?? Infinity) <= place + reach;
  });
}
