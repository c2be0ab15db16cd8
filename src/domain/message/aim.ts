import { isLikened } from './likened.ts';
import type { MessageRules } from './message-rules.ts';
import { phraseFinder, wordsOf, type ReadWords } from './phrase-finder.ts';
import { isImperative, isInfinitive, isPast, isToCome } from './verb-forms.ts';

/** Who is ill or looks so, and criminals that do something, are told of: «корм для больной собаки», «мошенники позвонили». */
const BODILY = /^(?:больн|слеп|глух|жирн|толст|дран|облезл|прыщав|плешив|лыс)/;
const CRIMINAL = /^(?:мошенни|афер|жули|вор|обманщи|преступни|бандит)/;
/** Whom or what somebody brought: no one is called so. */
const OBJECT = /[ую]$|^(?:козла|барана|осла|оленя|дятла|петуха)$/;
const MEANT = /^(?:вы|вам|вас|вами|ты|тебе|тебя)$/;

/** «Эй, лысый». */
const CALLING = /^(?:эй|слышь|слушай|алло)$/;
/** So much of a person's place may stand before what he is called: «сотрудник пункта выдачи осёл». */
const MOST_OF_OFFICE = 3;
/** So much may stand between somebody whose place is told and what he is: «девка на пункте по Мира тупая». */
const MOST_OF_PLACE = 3;
const IN_PLACE = /^(?:в|на|из|с|со|по|у|за)$/;
/** Of these traits things have some, too: «нож тупой как валенок». */
const OF_THINGS = /^(?:туп|дурн|гнил|паршив|поган)/;
/** With these a beast is pointed at: «эта», «какой-то», «что за». */
const POINTING = /^(?:эт(?:от|а|и)|тот|ваш[аи]?|как(?:ой|ая|ие)|то|за|одн[аи]|один|сплошные)$/;

type Kind = 'person' | 'name' | 'trait' | 'act' | 'between' | 'other';

/** What of a clause is said of whom, but for the words between. */
interface Said {
  readonly kind: Kind;
  readonly at: number;
}

/** Where a clause stands in its text. */
interface Setting {
  /** Whether a name alone may call somebody so. */
  readonly mayCall: boolean;
  /** Whether the writer says «ты» to somebody. */
  readonly isFamiliar: boolean;
  readonly before: ReadWords;
}

/** Makes what tells whether animals or stupidity are said of people: «тупой оператор», not «тупой нож». */
export function aimFinder({ aimed }: MessageRules): (clause: ReadWords, setting: Setting) => boolean {
  const kindsOf = (words: readonly string[], kind: Kind) => words.map((word) => [word, kind] as const);
  const kinds = phraseFinder([
    ...kindsOf(aimed.words.people, 'person'),
    ...kindsOf([...aimed.words.names, ...aimed.words.goods], 'name'),
    ...kindsOf(aimed.words.traits, 'trait'),
    ...kindsOf(aimed.words.acts, 'act'),
    ...kindsOf(aimed.words.between, 'between'),
  ]);
  const goods = phraseFinder(wordsOf({ words: aimed.words.goods }));
  const isSold = (word: string) => goods.find([[word]]) === true;
  const saidIn = (clause: ReadWords) =>
    clause
      .map((readings, at): Said => ({ kind: kinds.find([readings]) ?? 'other', at }))
      .filter(({ kind }) => kind !== 'between');
  const isOnly = (said: readonly Said[], kind: Kind) =>
    said.length > 0 && said.every((one) => one.kind === kind);
  const isName = (word: string) => kinds.find([[word]]) === 'name';
  const isPerson = (word: string) => kinds.find([[word]]) === 'person';
  return (clause, { mayCall, isFamiliar, before }) => {
    const said = saidIn(clause);
    if (isLikened(clause, isName) || isOfOffice(said, clause, isSold) || isOfPlace(said, clause)) return true;
    // «Кто у вас там главный баран?»
    const lastSaid = said.at(-1);
    if (
      clause[0]?.[0] === 'кто' &&
      lastSaid?.kind === 'name' &&
      lastSaid.at === clause.length - 1 &&
      !OBJECT.test(clause[lastSaid.at]?.[0] ?? '')
    )
      return true;
    // «Кто у вас курьером, обезьяна с навигатором?»
    if (
      said[0]?.kind === 'name' &&
      said[0].at === 0 &&
      before.some(([word]) => word === 'кто') &&
      saidIn(before).some(({ kind }) => kind === 'person')
    )
      return true;
    if (isAllYouHave(said, clause, isSold)) return true;
    // «Эй, лысый, ты зачем вскрыл коробку?»
    if (said[0]?.kind === 'trait' && said[0].at === 0 && CALLING.test(before.at(-1)?.[0] ?? '')) return true;
    // «Вы что там, больные?»
    if (isOnly(said, 'trait') && isOnly(saidIn(before), 'person')) return true;
    const [only, ...others] = said;
    // «Тот олень, что привёз диван».
    if (/^(?:что|котор(?:ый|ая|ые))$/.test(clause[0]?.[0] ?? '') && isOfOne(only, clause)) {
      const last = saidIn(before).at(-1);
      const isPointed =
        last?.kind === 'name' &&
        (/^(?:т(?:от|а|ой|ому|ого)|эт(?:от|а|ой|ому|ого))$/.test(before[last.at - 1]?.[0] ?? '') ||
          // «Жирная свинья, которая орёт».
          saidIn(before).at(-2)?.kind === 'trait');
      if (isPointed && others.every(({ kind }) => kind !== 'person')) return true;
    }
    if (clause[0]?.[0] === 'а') {
      const saidBefore = saidIn(before);
      // «Бревно, а не оператор»; «это не курьер, а бревно с глазами».
      if (isOnly(said, 'person') && isOnly(saidBefore, 'name')) return true;
      const isDenied = before.some(([word]) => word === 'не') && saidBefore.at(-1)?.kind === 'person';
      if (isDenied && only?.kind === 'name') return true;
    }
    if (only?.kind === 'name' && others.length === 0) {
      // «Козлы, верните деньги»; «пишу вам, козлам».
      if (MEANT.test(before.at(-1)?.[0] ?? '')) return true;
      // «Сотрудница, эта крыса, не отдала».
      if (
        POINTING.test(clause[only.at - 1]?.[0] ?? '') &&
        saidIn(before).some(({ kind }) => kind === 'person')
      )
        return true;
      // «Это мошенники?»
      if (CRIMINAL.test(clause[only.at]?.[0] ?? '') && clause.some(([word]) => word === 'это')) return false;
      if (mayCall) return isMany(clause[only.at]) || isFamiliar;
    }
    return said.some(
      (_, at) =>
        isOfPeople(said.slice(at, at + 4), clause, isSold, isPerson) || acts(said.slice(at, at + 5), clause),
    );
  };
}

function isOfPeople(
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

/** Whether the clause ends in a name of somebody whose place was told without a verb: «сотрудник пункта выдачи осёл». */
function isOfOffice(said: readonly Said[], clause: ReadWords, isSold: (word: string) => boolean): boolean {
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

/** Whether nobody else is there: «у вас на складе одни бараны». */
function isAllYouHave(said: readonly Said[], clause: ReadWords, isSold: (word: string) => boolean): boolean {
  const last = said.at(-1);
  const [name = ''] = clause[last?.at ?? 0] ?? [];
  return (
    last?.kind === 'name' &&
    last.at === clause.length - 1 &&
    isMany([name]) &&
    !isSold(name) &&
    /^(?:одни|сплошные|сплошь)$/.test(clause[last.at - 1]?.[0] ?? '') &&
    clause.some(([word], at) => word === 'вас' && clause[at - 1]?.[0] === 'у')
  );
}

/** Whether what somebody is follows his place: «сотрудник на выдаче туп как пробка», «тупее табуретки». */
function isOfPlace(said: readonly Said[], clause: ReadWords): boolean {
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

function isVerb(word: string): boolean {
  return [isPast, isToCome, isInfinitive, isImperative].some((isForm) => isForm(word));
}

/** Whether it is an act of one: what many did is told of what they brought, «тот олень, что прислали». */
function isOfOne(said: Said | undefined, clause: ReadWords): boolean {
  return said?.kind === 'act' && !(clause[said.at]?.[0] ?? '').endsWith('ли');
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

/** Whether beasts, or one that is pointed at, do what only people do: «этот баран на складе сказал». */
function acts([first, second, third, fourth, fifth]: readonly Said[], clause: ReadWords): boolean {
  // «Какой тупой это собирал?»
  if (first?.kind === 'trait')
    return (
      /^как(?:ой|ая|ие)$/.test(clause[first.at - 1]?.[0] ?? '') &&
      (second?.kind === 'act' || (second?.kind === 'trait' && third?.kind === 'act'))
    );
  if (first?.kind !== 'name') return false;
  if (POINTING.test(clause[first.at - 1]?.[0] ?? '')) {
    const nearest = [second, third, fourth, fifth].find((said) => said?.kind !== 'other');
    return nearest?.kind === 'act' || (nearest?.kind === 'person' && nearest !== fourth && nearest !== fifth);
  }
  const [name = ''] = clause[first.at] ?? [];
  if (!isMany(clause[first.at]) || CRIMINAL.test(name)) return false;
  return second?.kind === 'act' || (second?.kind === 'other' && third?.kind === 'act');
}

/** Whether the word calls many: a single beast is rather one of the goods. */
function isMany(readings: readonly string[] | undefined): boolean {
  return readings?.some((word) => /[иы]$|^тормоза$/.test(word)) === true;
}
