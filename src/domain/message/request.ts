import { STOP_WORDS } from '../language/stop-words.ts';
import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { phraseFinder, wordsOf } from './phrase-finder.ts';
import { splitSentences } from './sentences.ts';
import { isImperative, isInfinitive } from './verb-forms.ts';

const QUESTION_WORD =
  /^(?:где|куда|откуда|когда|как|почему|отчего|зачем|сколько|кто|кому|кого|что|чему|чего|ч[еь][йя]|как(?:ой|ая|ое|ие|ую|ого))$/;
/** After a question word these make a question even where no mark does. */
const ASKED = /^(?:мо[йяеию]|наш[аеи]?|заказ|деньги|посылка|товар|возврат|курьер|доставка|поставка)$/;
const SAYING =
  /^(?:объясн|сказ|говор|обещ|напис|пиш|зна[юе]|понял|поня|спро[сш]|показ|рассказ|помн|помню|реш|вид|сообщ|уточн|ясно)/;
/** What is still to come is asked for even beside other clauses: «кто возместит», not «пункт, куда едет». */
const TO_COME =
  /^(?:воз|вы|верн|за|из|от|пере|по|под|при|про|раз|реш|до).*(?:[еи]т|[уюая]т|[еи]те)(?:ся|сь)?$/;
const FUTURE = /(?:[еи]т|[уюая]т|[еи]те)(?:ся|сь)?$/;
/** Beside a clause that asks for nothing another may: «верните деньги, сколько можно ждать?». */
const CLAUSE_END = /[,;:!?]| [-–—] | и (?=сколько|как|когда)/;
/** «Где его взять». */
const SHORT = /^(?:его|е[её]|их|мне|нам|это|теперь|тогда|можно|лучше|еще)$/;
const LINK = /^ ?(?:когда|что|как|кто|чтобы|если)(?![а-я])/;
const ASKING = /^ ?(?:\S+ [\d-]+ )?(?:где|куда|почему) /;
const FORMAL = /^(?:(?:ооо|ип|ао|зао|пао)(?![а-я])|компания|магазин|продавец|организация).* прос(?:ит|ят) /;
/** «А что теперь?» asks nothing, nor does «вряд ли». */
const EMPTY_QUESTION = /^(?:(?:а|и|ну) )*что(?: (?:теперь|это|же|так))?[?! ]*$/;
const DOUBT = /^(?:вряд|едва|то|чуть|мало|не|если)$/;

/** An act may be named after these within so many words. */
const NEED =
  /^(?:можно|нельзя|надо|нужно|необходимо|желательно|следует|пора|прош[уе]|просим|просьба|хочу|хотим|хочется|хотелось|жду|ждем|готовы?)$/u;
const REACH = 4;
/** Before an act that is named at the beginning, these and words that ask nothing: it is told of, not asked for. */
const TOLD = /^$|(?:л|ла|ло|ли|лся|лась|лось|лись|[еи]т|[уюая]т|[еи]м|но|гу|жу|чу|ду|ть)$/;
const IMPOSSIBLE =
  /^(?:не|ни|нет|нельзя|невозможно|нереально|бесполезно|мучение|пытка|дороже|утомительно|стыдно|обидно|бессмысленно|тяжело|противно|смешно|накладно|надоело|устала?|позор)$/;
const MOST_BEFORE = 2;

/**
 * Whether a normal text asks for something: by a question that is not rhetorical, by a plea, or by naming an act.
 * @example hasRequest('переключите на специалиста') → true; hasRequest('сколько можно ждать?') → false
 */
export type HasRequest = (normalText: string) => boolean;

/** Makes `HasRequest` by the editors' words. */
export function requestFinder({ requests, notRequests, rhetorical }: MessageRules): HasRequest {
  const pleas = phraseFinder(wordsOf(requests));
  const others = phraseFinder(wordsOf(notRequests));
  const rhetoric = phraseFinder(wordsOf(rhetorical));
  const isRhetorical = (sentence: string) =>
    rhetoric.find(readWords(sentence)) === true || EMPTY_QUESTION.test(sentence);
  const orders = (sentence: string) =>
    sentence.split(/[,;:]/).some((clause) => {
      const words = others.without(readWords(clause)).map((readings) => readings.at(-1) ?? '');
      // «Вы терпите» tells.
      return words.some(
        (word, at) => isImperative(word) && !words.slice(Math.max(0, at - MOST_BEFORE), at).includes('вы'),
      );
    });
  const isPlea = (sentence: string) => {
    const left = others.without(readWords(sentence));
    const words = left.map((readings) => readings.at(-1) ?? '');
    return pleas.find(left) === true || orders(sentence) || pleads(words) || asks(words, sentence);
  };
  return (normalText) =>
    splitSentences(normalText).some((sentence) =>
      isRhetorical(sentence)
        ? sentence
            .split(CLAUSE_END)
            .some(
              (clause) =>
                !isRhetorical(clause) && !LINK.test(clause) && (ASKING.test(clause) || isPlea(clause)),
            )
        : sentence.includes('?') || FORMAL.test(sentence) || isPlea(sentence),
    );
}

function pleads(words: readonly string[]): boolean {
  const isPossible = !words.some((word) => IMPOSSIBLE.test(word));
  let said = 0;
  return words.some((word, at) => {
    const before = words.slice(Math.max(0, at - REACH), at);
    const saidBefore = said;
    if (!STOP_WORDS.has(word)) said += 1;
    if (!isInfinitive(word)) return false;
    if (before.some((other) => NEED.test(other))) return true;
    return isPossible && saidBefore <= MOST_BEFORE && !before.some((other) => TOLD.test(other));
  });
}

/** Whether words ask although no mark says so. */
function asks(words: readonly string[], sentence: string): boolean {
  const isOneClause = !sentence.includes(',');
  const first = words.find((word) => !STOP_WORDS.has(word)) ?? '';
  if (isOneClause && !sentence.includes('!') && QUESTION_WORD.test(first)) return true;
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    if (word === 'ли') return at > 0 && !DOUBT.test(words[at - 1] ?? '');
    if (!QUESTION_WORD.test(word)) return false;
    if (word !== 'что' && (ASKED.test(next) || (isOneClause && FUTURE.test(next)))) return true;
    // «Объясняю, куда нажать» tells of a question.
    const isTold = words.slice(Math.max(0, at - REACH), at).some((other) => SAYING.test(other));
    return (
      !isTold &&
      (isInfinitive(next) || TO_COME.test(next) || (SHORT.test(next) && isInfinitive(words[at + 2] ?? '')))
    );
  });
}
