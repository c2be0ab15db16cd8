import { joinParts } from './joined-parts.ts';
import { isNamed, withoutKnownNumbers } from './known-numbers.ts';

const SERIES = String.raw`\d ?\d(?:[ .-]{0,3}| ?no ?)\d ?\d`;
const NUMBER_NAMED = String.raw`(?:(?:и |а |за )?(?:номер(?:ом)?(?: паспорта| документа)?|no|n|#)[ :.]{0,2}|[ ,|/-])`;
const SIX_DIGITS = String.raw`(?:\d[ -]?){5}\d(?!\d)`;
/** A series and a number, in groups, with what names the second between them. */
const NUMBER = new RegExp(
  [
    String.raw`${SERIES}(?:[ ,;:.|/-]{0,3}${NUMBER_NAMED})?${SIX_DIGITS}`,
    // Of a passport for abroad
    String.raw`\d\d[ -]{0,3}(?:no ?)?\d{7}(?!\d)`,
    // With words between
    String.raw`(?<=сери[яию](?: паспорта)?(?: (?:у|мо|не|е[её]|его|был)\p{L}*)*[ :–—-]{1,3})\d\d ?\d\d(?!\d)[^\d]{1,40}?(?:номер|no)(?! заказ)[^\d.!?]{0,25}\d{3}[ -]?\d{3}(?!\d)`,
    // Of other countries
    String.raw`(?<![\p{L}\d])(?!no)[a-z]{1,2} ?\d{7,9}(?![\p{L}\d])`,
    // The number before the series
    String.raw`(?<!\d)\d{3}[ -]?\d{3}[ ,;]{1,3}сери[яию][ :]{1,2}\d\d ?\d\d(?!\d)`,
  ].join('|'),
  'gu',
);
/** A series and a number that are grouped as in no other number, or named together. */
const TELLING = /^(?:\d\d \d\d (?:no ?)?\d{6}|\d{4} ?no ?\d{6})$|сери/;
/** What else has a passport: «паспорт изделия». */
const OF_OTHERS =
  'издели|товар|прибор|качеств|безопасн|техник|устройств|животн|собак|кошк|контрол|стол|служб';
const BEGINNING = String.raw`(?:^|[^\p{L}])`;
const SERIES_NAMED = String.raw`${BEGINNING}сери[яию](?: (?:и|номер|у|мо|не|е[ёе]|его|был|такая|докум|пасп|за)\p{L}*)*(?:[^\p{L} ]| (?![\p{L}])|$)`;
const PAPER = String.raw`удостовер(?:ени\p{L}{1,2}|яющ\p{L}+ личность)|${BEGINNING}п-т |документ рф|документ\p{L}? (?:получател|личност|водител)`;
const PERSONAL = String.raw`(?:мои|ее|его|личны[ех]) данны|данны\p{L}{1,2} документ`;
const NAME = new RegExp(
  [
    String.raw`${BEGINNING}загран`,
    String.raw`${BEGINNING}пасс?п(?:орт(?!\p{L}* (?:${OF_OTHERS}))|[. ])`,
    SERIES_NAMED,
    PAPER,
    PERSONAL,
    'подразделени',
    String.raw`${BEGINNING}выдан`,
  ].join('|'),
  'u',
);
/** Ten digits however they are grouped, and what names them a passport's right beside. */
const TEN_DIGITS = /(?<![\d.,/-])\d(?:[\s.:;|/_\p{Pd}]{0,3}\d){9}(?![.,/-]?\d)/gu;
const NAMED_BEFORE = new RegExp(
  String.raw`(?<!\p{L}|техн\p{L}+ |тех)(?:загран)?(?:пас+п(?:орт\p{L}*)?|пас|п-т)\.?(?!\p{L}| (?:${OF_OTHERS}))(?:(?![.!?] |[.!?]$)[^\d;]){0,60}$`,
  'u',
);
const NAMED_AFTER =
  /^[^\p{L}\d]{0,4}(?:(?:это|мой|моя|мои|вот|из|по|номер|данные) ){0,2}паспорт(?:а|у|ные|ом)?(?! (?:издели|товар|прибор|качеств))(?!\p{L})/u;
/** What else has a series and a number, or one as long. */
const OTHER_PAPER =
  /(?:талон|сертификат|полис|билет|рейс|лотере|абонемент|ваучер|купон|лицензи|диплом|свидетельств|куп[юу]р|звон|набер|моб|вотсап|ватсап|связ)\p{L}*(?: \p{L}+){0,2}[^\p{L}]*$/u;
/** How far from the name the number may stand. */
const REACH = 80;

/**
 * Whether the text tells series and number of a passport.
 * @example hasPassport('паспорт серия 45 10 номер 123456') → true
 * @example hasPassport('накладная 1094417723, просят паспорт') → false
 */
export function hasPassport(text: string): boolean {
  const bare = withoutKnownNumbers(/пасп|сери/.test(text) ? joinParts(text) : text);
  return (
    hasTenDigits(bare) ||
    Array.from(bare.matchAll(NUMBER)).some(({ 0: number, index }) => {
      const before = bare.slice(Math.max(0, index - REACH), index).replace(/no ?$/, '');
      const end = index + number.length;
      if (/[\p{L}\d]-?$/u.test(before) || isNamed(before) || OTHER_PAPER.test(before)) return false;
      return TELLING.test(number) || NAME.test(before) || NAME.test(bare.slice(end, end + REACH));
    })
  );
}

/** Whether ten digits are named as a passport's right beside them. */
function hasTenDigits(bare: string): boolean {
  return Array.from(bare.replace(/(\d), (?=\d(?!\d))/g, '$1 ').matchAll(TEN_DIGITS)).some(
    ({ 0: number, index, input }) => {
      const before = input.slice(Math.max(0, index - REACH), index);
      if (isNamed(before) || OTHER_PAPER.test(before)) return false;
      const end = index + number.length;
      return NAMED_BEFORE.test(before) || NAMED_AFTER.test(input.slice(end, end + REACH));
    },
  );
}
