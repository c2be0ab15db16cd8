import { codeFinder, ENOUGH, MIXED } from './code-numbers.ts';

/** What codes are called that are sent, and those that open an account or a card. */
const NAME =
  /^(?:(?:(?!промо|штрих|qr|куар|бар|bar|zip|арт|тов|тн|гео)[\p{L}\d]+-)*код(?:а|у|ом|е|ы|ам|ик\p{L}*|овое)?|code|kod\p{L}?|[23](?:ds|дс|fa)|(?:четырех|пяти|шести)значн\p{L}*|(?:смс|sms|эсэмэс|эсемес|пуш|push|otp|одноразов|проверочн|верификац|двухфактор|двухэтапн)\p{L}*(?:-\p{L}+)?|(?:пин|pin)(?:-?\p{L}*код\p{L}*|-?code|а|у|ом|ы|чик\p{L}*)?|одноразк\p{L}|проверочк\p{L}|\p{L}*аутентифик\p{L}+|authenticator)$/u;

const tells = codeFinder({
  // Thousands of a sum are parted as «1 599», no code is.
  isCode: (grouping) =>
    grouping === MIXED ||
    grouping === '4-4' ||
    (/^(?:[4-6]|[1-3](?:-[1-3])*)$/.test(grouping) && isLong(grouping) && !/^[12]-3$/.test(grouping)),
  signs: [
    [NAME, ENOUGH],
    [
      /^(?:сумм|стоимост|цена|выплат|расчетн|удерж|начисл|артикул|индекс|баланс|балл|комисс|вес$|взял|обещал|заряд|размер)/u,
      -5,
    ],
    [/^(?:резервн|запасн|аварийн|восстанов|двухфактор)/u, 3],
    [/^никому$/, 5],
    [/^(?:циф|\p{L}*дикт|шест[ьи]$|четыре|числ|комбинац|знак|символ|токен)/u, 3],
    [
      /^(?:при(?:сл|сыл|ш(?:[её]л|л[аио]$)|ход)|получ(?:ил|аю)|прилет|упал|свалил|выс[лк]|шл[еюи]т|скин|выскоч)/u,
      3,
    ],
    [
      /^(?:сообщени|уведомлени|письм|почту$|мессенд|вайбер|телег|тг$|max$|макс$|в[оа]т[сц]ап|чат|бот|скрин|экран|смартфон|телефон|мобил|трубк|симк|робот|голос|автоответ|звон(?:ок|ка|ке)$|звонивш|входящ|позвонил|сброс)/u,
      3,
    ],
    [
      /^(?:наз(?:вал|ыв|ов)|сказал|сообщ(?:и|аю)|(?:про|за)чи?[тлеё]|говор|озвуч|вслух|отда[лею]|переда[лею]|пере(?:сл|сыл|пис)|ответил|пишу|запи(?:ш|сыв)|держите|ловите|вот$)/u,
      3,
    ],
    [
      /^(?:вв(?:ед|ест|од|ел|ож)|вход|войти|впис|вписыв|вставил|набр|вб[иь]|подтвер|авториз|верифик|актив|регистр|доступ|кабинет|аккаунт|(?:при|от)вя[зж]|провер|разблок)/u,
      3,
    ],
    [
      /^(?:прос(?:ит|ят|ил)|попрос|спр[ао]ш|спросил|требу|требов|нуж[не]?н|оператор|сотрудник|ему$|ей$|им$)/u,
      2,
    ],
    [/^(?:истек|просроч|неверн|подош|подход|сгор|устар|принима|мимо)/u, 1],
  ],
  groupings: [
    [/^1(?:-1)+$/, 3],
    [/^(?:2(?:-2)+|3-3)$/, 3],
    [/^6$/, 2],
    [/^(?:mixed|4-4)$/, -3],
  ],
});

/** What opens an account for good, or an application, is longer, or named by the entry alone. */
const LONGER =
  /(?<!\p{L})(?:пин|pin|резервн|запасн)\p{L}*(?:-код\p{L}*)?(?:(?!заказ)[^.!?;\d]){0,20}(?<![\p{L}\d])\d{7,8}(?![\p{L}\d])|(?<!\p{L})вход\p{L}*(?: \p{L}+){0,3} по \d{4,6}(?!\d| ?(?:р|₽))/u;
/** The last digits of who called are a code; those of a phone or a card anybody may ask for. */
const CALL = /сброс|звонк|робот|входящ|звонивш/;
const LAST_DIGITS =
  /(?:последни[ехм]\p{L}*(?: 4)?|(?:за|о)канчива\p{L}+ на)(?: (?!код)\p{L}+){0,3}[ :–—-]{1,3}(\d[ -]?\d[ -]?\d[ -]?\d)(?![\d-])/gu;
/** Who issued a passport has a number, too. */
const ISSUER = /(?<!\d[ -]?)\d{3}[ -]\d{3}(?!\d)/g;

/** Whether the normal text tells the code of a message or of a card's holder. */
export function hasSentCode(text: string): boolean {
  const called = text.replace(LAST_DIGITS, CALL.test(text) ? ' код $1' : ' ; ');
  return LONGER.test(text) || tells(/паспорт|выдан/.test(text) ? called.replace(ISSUER, ' ; ') : called);
}

function isLong(grouping: string): boolean {
  const digits = grouping.split('-').reduce((sum, length) => sum + Number(length), 0);
  return digits >= 4 && digits <= 6;
}
