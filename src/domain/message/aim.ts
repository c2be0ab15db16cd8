import { acts, isOfOne } from './aim/acts.ts';
import { isOfPeople } from './aim/of-people.ts';
import { isAllYouHave, isAtWork, isOfOffice, isOfPlace } from './aim/of-place.ts';
import { CRIMINAL, isMany, OBJECT, POINTING, type Kind, type Said } from './aim/said.ts';
import { isLikened, turnedOut } from './likened.ts';
import type { MessageRules } from './message-rules.ts';
import { phraseFinder, wordsOf, type ReadWords } from './phrase-finder.ts';

const MEANT = /^(?:вы|вам|вас|вами|ты|тебе|тебя)$/;

/** «Эй, лысый». */
const CALLING = /^(?:эй|слышь|слушай|алло)$/;

const SERVICE = /^(?:пункт|сервис|доставк|маркетплейс|площадк)/;
/** «Пень с глазами, а не консультант». */
const LONGEST_CALLING = 4;

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
    if (isLikened(clause, isName) || isAtWork(clause, isName)) return true;
    if (isOfOffice(said, clause, isSold) || isOfPlace(said, clause)) return true;
    if (said.some(({ kind }) => kind === 'person') && turnedOut(clause, isName)) return true;
    // «Обезьяны и то упаковали бы быстрее».
    if (
      said.some(
        ({ kind, at }) => kind === 'name' && clause[at + 1]?.[0] === 'и' && clause[at + 2]?.[0] === 'то',
      )
    )
      return true;
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
      ((said[0]?.kind === 'name' && said[0].at === 0) || clause[2]?.[0] === 'глазами') &&
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
      if (isOnly(said, 'person') && saidBefore[0]?.kind === 'name' && before.length <= LONGEST_CALLING)
        return true;
      // «Зоопарк, а не пункт выдачи».
      if (clause[1]?.[0] === 'не' && SERVICE.test(clause[2]?.[0] ?? '') && isOnly(saidBefore, 'name'))
        return true;
      const isDenied = before.some(([word]) => word === 'не') && saidBefore.at(-1)?.kind === 'person';
      // «Не поддержка, а клуб тормозов».
      if (isDenied && (only?.kind === 'name' || (said.length <= 2 && others[0]?.kind === 'name')))
        return true;
    }
    if (only?.kind === 'name' && others.length === 0) {
      // «Козлы, верните деньги»; «пишу вам, козлам».
      if (MEANT.test(before.at(-1)?.[0] ?? '')) return clause[0]?.[0] !== 'а';
      // «Ваш логист не видит дальше носа, баран».
      const [name = ''] = clause[only.at] ?? [];
      if (clause.length === 1 && saidIn(before)[0]?.kind === 'person' && !isSold(name) && !OBJECT.test(name))
        return true;
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
