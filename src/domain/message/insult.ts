import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { normalText, withoutQuotations } from './normal-text.ts';
import { phraseFinder, wordsOf, type ReadWords } from './phrase-finder.ts';

/** Where a clause ends; a dash may stand between who is meant and what is said. */
const CLAUSE_END = /(?<=[.,!?;:()«»"…])(?![.,!?;:()«»"…])/;
/** What is counted or described is named, not called: «козлы 2 шт.», «звери: лев и слон»; so is one of a list. */
const NAMED = /\d|:$/;
const LISTED = /[ыия],$/;
/** A name with its middle hidden is one of a person, an address one of mail. */
const HIDDEN_NAME = /(\p{Ll},? )\p{Lu}\*+\p{L}{0,4}(?!\p{L})/gu;
/** Who tells of an insult was called so himself, or calls himself so: «назвал меня дурой», «я не идиот». */
const REPORT =
  /(?<!\p{L})(?:я|сама?) (?:не |же |тоже ){0,2}(?:ду?ра\p{L}*|идиот\p{L}*|лох\p{L}*)|(?:назва|назыв|обозв|обзыв|обзва|кричал|орал|сказал|крикну|послал)\p{L}{0,4}(?: (?!что )[\p{L}.]{1,20}){0,2}? (?:меня|мне|нас|нам|мо[юейя]\p{L}{0,2}|жену|маму|мужа|дочь|сына|ребенк\p{L}|друг друга)(?!\p{L})[^.!?;]{0,99}|(?<!\p{L})\p{L}{1,20}(?:ом|ой|ами) (?:обозва|назва)л\p{L}*|(?:(?<!\p{L})(?:меня|мне|нас|мужа|жену|маму|сына|дочь)(?: [\p{L}.]{1,20}){0,4} (?:обозв|обзыв|назва|посла)\p{L}{1,5}|(?:чувству|ощуща)\p{L}+ себя|счита\p{L}+ (?:меня|нас)|(?<!я )(?:сказал|ответил|крикнул)\p{L}? (?:валите|иди|пошел)|(?:пишут|говорят|считают),? что )[^.!?;,]{0,99}/gu;
/** Letters that are hidden behind dots: «х..ня»; signs that stand for letters. */
const DOTTED = /(?<=\p{L})(?:\.{2,}|_{2,}|-{2,})(?=\p{L})|(?<=(?:^|\s)\p{L})\.{2,}/gu;
const PI = /3[.,]14(?=\p{L})/gu;
const SIGN_OF_I = /(?<=\p{L})[!|](?=\p{L})/gu;
/** Marks that part the letters of one word. */
const PARTED = /(?<=\p{L})[.·•_|~-](?=\p{L})/gu;
/** Stars that stress words, as Markdown has them. */
const STRESS = /(^|[\s(«])\*{1,2}(\p{L}[^*]{0,200})\*{1,2}(?![\p{L}*])/gu;
const ADDRESS = /[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}/gu;

/** With these a beast is pointed at: «эта», «какой-то», «что за». */
const POINTING = /^(?:эт(?:от|а|и)|тот|ваш[аи]?|как(?:ой|ая|ие)|то|за|одн[аи]|один|сплошные)$/;

/** Makes what finds by the editors' words an insult in a field; it returns better words for it. */
export function insultFinder(rules: MessageRules): (text: string) => string | undefined {
  const rude = phraseFinder(
    rules.rude.flatMap(({ words, better }) => words.map((phrase) => [phrase, better] as const)),
    true,
  );
  const honest = phraseFinder(wordsOf(rules.honest));
  // Nobody hides the letters of an honest word.
  const isHonest = (readings: readonly string[]) =>
    honest.find([readings.filter((reading) => !reading.includes('*'))]) === true;
  const isAimed = aimFinder(rules);
  return (text) => {
    const own = normalText(
      withoutQuotations(text).replace(ADDRESS, ' ').replace(STRESS, '$1$2').replace(HIDDEN_NAME, '$1'),
    ).replace(REPORT, ' ');
    const shown = own.replace(PI, 'пи').replace(SIGN_OF_I, 'и').replace(DOTTED, '*');
    const findRude = (words: string) =>
      rude.find(readWords(words).map((readings) => (isHonest(readings) ? [] : readings)));
    const better = findRude(shown) ?? findRude(shown.replace(PARTED, ''));
    if (better !== undefined) return better;
    const clauses = own.split(CLAUSE_END);
    const words = clauses.map((clause) => readWords(clause));
    const mayCall = (at: number) =>
      clauses.length > 1 &&
      !NAMED.test(clauses[at] ?? '') &&
      ![at - 1, at + 1].some((beside) => words[beside]?.length === 1 && LISTED.test(clauses[beside] ?? ''));
    return words.some((clause, at) => isAimed(clause, mayCall(at), words[at - 1] ?? []))
      ? rules.aimed.better
      : undefined;
  };
}

type Kind = 'person' | 'name' | 'trait' | 'act' | 'between' | 'other';

/** What of a clause is said of whom, but for the words between. */
interface Said {
  readonly kind: Kind;
  readonly at: number;
}

/** Makes what tells whether animals or stupidity are said of people: «тупой оператор», not «тупой нож». */
function aimFinder({
  aimed,
}: MessageRules): (clause: ReadWords, mayCall: boolean, before: ReadWords) => boolean {
  const kindsOf = (words: readonly string[], kind: Kind) => words.map((word) => [word, kind] as const);
  const kinds = phraseFinder([
    ...kindsOf(aimed.words.people, 'person'),
    ...kindsOf(aimed.words.names, 'name'),
    ...kindsOf(aimed.words.traits, 'trait'),
    ...kindsOf(aimed.words.acts, 'act'),
    ...kindsOf(aimed.words.between, 'between'),
  ]);
  const saidIn = (clause: ReadWords) =>
    clause
      .map((readings, at): Said => ({ kind: kinds.find([readings]) ?? 'other', at }))
      .filter(({ kind }) => kind !== 'between');
  const isOnly = (said: readonly Said[], kind: Kind) =>
    said.length > 0 && said.every((one) => one.kind === kind);
  return (clause, mayCall, before) => {
    const said = saidIn(clause);
    // «Вы что там, больные?»
    if (isOnly(said, 'trait') && isOnly(saidIn(before), 'person')) return true;
    // «Бревно, а не оператор».
    if (isOnly(said, 'person') && isOnly(saidIn(before), 'name') && clause[0]?.[0] === 'а') return true;
    const [only, ...others] = said;
    if (mayCall && only?.kind === 'name' && others.length === 0) return isMany(clause[only.at]);
    return said.some(
      (_, at) => isOfPeople(said.slice(at, at + 4), clause) || acts(said.slice(at, at + 4), clause),
    );
  };
}

function isOfPeople([first, second, third, fourth]: readonly Said[], clause: ReadWords): boolean {
  switch (`${String(first?.kind)} ${String(second?.kind)}`) {
    case 'person name':
    case 'name person':
    case 'name trait':
    case 'trait name':
    case 'trait person':
      return true;
    case 'person trait':
      // «Вы тупой нож прислали» is said of the knife; «поддержка тупая как пробка» and «операторы тупят» are not.
      return (
        third?.kind !== 'other' ||
        /^(?:как|что|или)$/.test(clause[third.at - 1]?.[0] ?? '') ||
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

/** Whether beasts, or one that is pointed at, do what only people do: «этот баран на складе сказал». */
function acts([first, second, third, fourth]: readonly Said[], clause: ReadWords): boolean {
  if (first?.kind !== 'name') return false;
  const isPointed = POINTING.test(clause[first.at - 1]?.[0] ?? '');
  if (!isPointed && !isMany(clause[first.at])) return false;
  const isHuman = (said: Said | undefined) => said?.kind === 'act' || (isPointed && said?.kind === 'person');
  return (
    isHuman(second) ||
    (second?.kind === 'other' &&
      (isHuman(third) || (isPointed && third?.kind === 'other' && fourth?.kind === 'act')))
  );
}

/** Whether the word calls many: a single beast is rather one of the goods. */
function isMany(readings: readonly string[] | undefined): boolean {
  return readings?.some((word) => /[иы]$|^тормоза$/.test(word)) === true;
}
