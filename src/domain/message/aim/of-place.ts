import { isNameOrCase } from '../likened.ts';
import type { ReadWords } from '../phrase-finder.ts';
import { isMany, isVerb, OBJECT, type Said } from './said.ts';

/** So much of a person's place may stand before what he is called: «сотрудник пункта выдачи осёл». */
const MOST_OF_OFFICE = 3;
/** So much may stand between somebody whose place is told and what he is: «девка на пункте по Мира тупая». */
const MOST_OF_PLACE = 3;
const POINTED = /^(?:эт|ваш|сво|т)(?:ого|ому|ему|его|им|их|ими|ой|ей|у|ю)$/;
/** Where only people work: beasts may live in a store. */
const POST = /^(?:стойк|рул|баранк|прилавк|касс|выдач|телефон|лини|поддержк|чат)/;
const BEGINNING = /^(?:|и|а|ваш[аи]?|эт(?:от|а|и)|как(?:ой|ая|ие)|то|там|тут|еще|один|одна)$/;
const WORKPLACE =
  /^(?:ваш|чат|склад|пункт|стойк|рул|баранк|прилавк|поддержк|лини|выдач|смен|касс|офис|доставк|приемк|колл|телефон|пвз)/;
const IN_PLACE = /^(?:в|на|из|с|со|по|у|за)$/;

/** Whether the clause ends in a name of somebody whose place was told without a verb: «сотрудник пункта выдачи осёл». */
export function isOfOffice(
  said: readonly Said[],
  clause: ReadWords,
  isSold: (word: string) => boolean,
): boolean {
  const last = said.at(-1);
  const person = said.findLastIndex(({ kind }) => kind === 'person');
  if (last?.kind !== 'name' || last.at !== clause.length - 1 || person < 0) return false;
  const [name = ''] = clause[last.at] ?? [];
  const between = said.slice(person + 1, -1);
  return (
    between.length <= MOST_OF_OFFICE &&
    !isSold(name) &&
    !OBJECT.test(name) &&
    between.every(({ kind, at }) => {
      const [word = ''] = clause[at] ?? [];
      return kind === 'other' && !isVerb(word);
    })
  );
}

/** Whether nobody else is there: «у вас на складе одни бараны», «слепые кроты». */
export function isAllYouHave(
  said: readonly Said[],
  clause: ReadWords,
  isSold: (word: string) => boolean,
): boolean {
  const last = said.at(-1);
  const [name = ''] = clause[last?.at ?? 0] ?? [];
  return (
    last?.kind === 'name' &&
    last.at === clause.length - 1 &&
    isMany([name]) &&
    !isSold(name) &&
    (/^(?:одни|сплошные|сплошь)$/.test(clause[last.at - 1]?.[0] ?? '') || said.at(-2)?.kind === 'trait') &&
    clause.some(([word], at) => word === 'вас' && clause[at - 1]?.[0] === 'у')
  );
}

/**
 * Whether somebody at work is pointed at by a name: «уберите этого петуха из чата», «макака за стойкой».
 */
export function isAtWork(clause: ReadWords, isName: (word: string) => boolean): boolean {
  return clause.some(
    ([word = ''], at) =>
      IN_PLACE.test(clause[at + 1]?.[0] ?? '') &&
      ((POINTED.test(clause[at - 1]?.[0] ?? '') &&
        WORKPLACE.test(clause[at + 2]?.[0] ?? '') &&
        isNameOrCase(word, isName)) ||
        (BEGINNING.test(clause[at - 1]?.[0] ?? '') && POST.test(clause[at + 2]?.[0] ?? '') && isName(word))),
  );
}

/** Whether what somebody is follows his place: «сотрудник на выдаче туп как пробка», «тупее табуретки». */
export function isOfPlace(said: readonly Said[], clause: ReadWords): boolean {
  return said.some(({ kind, at }, index) => {
    if (kind !== 'person') return false;
    const after = said.slice(index + 1, index + MOST_OF_PLACE + 2);
    const trait = after.findIndex((one) => one.kind !== 'other');
    const { kind: told, at: place = 0 } = after[trait] ?? {};
    if (trait < 1 || told !== 'trait' || !IN_PLACE.test(clause[at + 1]?.[0] ?? '')) return false;
    return (
      (place === clause.length - 1 ||
        clause[place + 1]?.[0] === 'как' ||
        clause[place]?.[0]?.endsWith('ее') === true) &&
      after.slice(0, trait).every((one) => !isVerb(clause[one.at]?.[0] ?? ''))
    );
  });
}
