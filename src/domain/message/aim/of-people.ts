import type { ReadWords } from '../phrase-finder.ts';
import { isVerb, OBJECT, type Said } from './said.ts';

/** Who is ill or looks so is told of: «корм для больной собаки». */
const BODILY = /^(?:больн|слеп|глух|жирн|толст|дран|облезл|прыщав|плешив|лыс)/;
/** Of these traits things have some, too: «нож тупой как валенок». */
const OF_THINGS = /^(?:туп|дурн|гнил|паршив|поган)/;

/** Whether up to four that are said one after another call people something: «тупой оператор», «вы бараны». */
export function isOfPeople(
  [first, second, third, fourth]: readonly Said[],
  clause: ReadWords,
  isSold: (word: string) => boolean,
  isPerson: (word: string) => boolean,
): boolean {
  switch (`${String(first?.kind)} ${String(second?.kind)}`) {
    case 'person name':
    case 'name person':
      return !isOfGoods(first, second, third, clause, isSold);
    case 'trait person':
      return true;
    case 'name trait':
    case 'trait name':
      return (
        ![first, second].some((said) => BODILY.test(clause[said?.at ?? 0]?.[0] ?? '')) &&
        !isLikeness(first, second, clause, isPerson)
      );
    case 'person trait':
      // «Вы тупой нож прислали» is said of the knife; «поддержка тупая как пробка» and «операторы тупят» are not.
      return (
        third?.kind !== 'other' ||
        /^(?:как|что|или|в|до)$/.test(clause[third.at - 1]?.[0] ?? '') ||
        /(?:[ия]т|л[аи]?|ее)$/.test(clause[second?.at ?? 0]?.[0] ?? '')
      );
    case 'act name':
      // «Объяснил вашему ослу».
      return /[уеюм]$/.test(clause[second?.at ?? 0]?.[0] ?? '');
    case 'name other':
      // «Дубина стоеросовая ваш техник».
      return (
        third?.kind === 'person' &&
        /^(?:ваш|этот|эта)/.test(clause[third.at - 1]?.[0] ?? '') &&
        /(?:[аоы][яей]|ий)$/.test(clause[second?.at ?? 0]?.[0] ?? '')
      );
    case 'trait trait':
      // «Слепой или тупой?»
      return third?.kind !== 'other' && clause[(first?.at ?? 0) + 1]?.[0] === 'или';
    case 'person other':
      // «Оператор Сергей баран».
      return third?.kind === 'name' && (third.at === clause.length - 1 || fourth?.kind === 'trait');
    default:
      return false;
  }
}

/** Whether a thing is like something: «нож тупой как валенок». */
function isLikeness(
  first: Said | undefined,
  second: Said | undefined,
  clause: ReadWords,
  isPerson: (word: string) => boolean,
): boolean {
  if (first?.kind !== 'trait' || clause[(second?.at ?? 0) - 1]?.[0] !== 'как') return false;
  const [trait = ''] = clause[first.at] ?? [];
  const [before = ''] = clause[first.at - 1] ?? [];
  return OF_THINGS.test(trait) && before !== '' && !isPerson(before) && !isVerb(before);
}

/** Whether a name beside a person is rather what he brought: «курьер растение уронил», «девушке обезьяну привезли». */
function isOfGoods(
  first: Said | undefined,
  second: Said | undefined,
  third: Said | undefined,
  clause: ReadWords,
  isSold: (word: string) => boolean,
): boolean {
  const [person = '', name = ''] = [first, second]
    .sort((one, other) => Number(one?.kind === 'name') - Number(other?.kind === 'name'))
    .map((said) => clause[said?.at ?? 0]?.[0] ?? '');
  return (isSold(name) && third !== undefined) || (OBJECT.test(name) && !/[ую]$/.test(person));
}
