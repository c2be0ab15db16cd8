import { isNamed, withoutKnownNumbers } from './known-numbers.ts';

/** A series and a number, in groups, with what names the second between them. */
const NUMBER =
  /\d ?\d(?:[ .-]{0,3}| ?no ?)\d ?\d(?:[ ,;:.|/-]{0,3}(?:(?:и |за )?(?:номер(?:ом)?|no|n|#)[ :.]{0,2}|[ ,|/-]))?(?:\d[ -]?){5}\d(?!\d)|\d\d[ -]{0,3}(?:no ?)?\d{7}(?!\d)|(?<!\d)\d{6}[ ,;]{1,3}сери[яию][ :]{1,2}\d\d ?\d\d(?!\d)/g;
/** A series and a number that are grouped as in no other number, or named together. */
const TELLING = /^(?:\d\d \d\d (?:no ?)?\d{6}|\d{4} ?no ?\d{6})$|сери/;
const NAME =
  /(?:^|[^\p{L}])загран|(?:^|[^\p{L}])пасс?п(?:орт(?!\p{L}* (?:издели|товар|прибор|качеств|безопасн|техник|устройств|животн|собак|кошк))|[. ])|(?:^|[^\p{L}])сери[яию](?: (?:и|номер|у|мо|е[ёе]|его|был|такая|докум|пасп|за)\p{L}*)*(?:[^\p{L} ]| (?![\p{L}])|$)|удостоверени\p{L}{1,2} личности|(?:^|[^\p{L}])п-т |(?:мои|ее|его|личны[ех]) данны|данны\p{L}{1,2} документ|документ рф|подразделени|документ\p{L}? (?:получател|личност|водител)|(?:^|[^\p{L}])выдан/u;
/** What else has a series and a number. */
const OTHER_PAPER =
  /(?:талон|сертификат|полис|билет|лотере|абонемент|ваучер|купон|лицензи|диплом|свидетельств|куп[юу]р)\p{L}*(?: \p{L}+){0,2}[^\p{L}]*$/u;
/** How far from the name the number may stand. */
const REACH = 60;

/**
 * Whether the text tells series and number of a passport.
 * @example hasPassport('паспорт серия 45 10 номер 123456') → true
 * @example hasPassport('накладная 1094417723, просят паспорт') → false
 */
export function hasPassport(text: string): boolean {
  const bare = withoutKnownNumbers(text);
  return Array.from(bare.matchAll(NUMBER)).some(({ 0: number, index }) => {
    const before = bare.slice(Math.max(0, index - REACH), index).replace(/no ?$/, '');
    const end = index + number.length;
    if (/[\p{L}\d]-?$/u.test(before) || isNamed(before) || OTHER_PAPER.test(before)) return false;
    return TELLING.test(number) || NAME.test(before) || NAME.test(bare.slice(end, end + REACH));
  });
}
