import { STOP_WORDS } from '../language/stop-words.ts';
import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { phraseFinder, wordsOf } from './phrase-finder.ts';
import { asks } from './question.ts';
import { RELATIVE } from './relatives.ts';
import { splitSentences } from './sentences.ts';
import { isImperative, isInfinitive, isPast } from './verb-forms.ts';

/** Who tells how long they have waited asks for nothing by that. */
const LONG =
  '(?:уже|давно|долго|зря|вес[ьи]|всю|цел|до сих|больше|более|втор|трет|четверт|пят|шест|седьм|недел|месяц|ден(?!ег|ьг)|дн|час|сут|год|с )';
const WAIT = '(?:жду|ждем|ожида(?:ю|ем))(?![а-я])';
/** Nor is «на сайте» an order, nor «гоните брак и дальше». */
const NO_PLEA = new RegExp(
  `(?<![а-я])(?:[а-я]{2,}[йьи]те(?: [а-я]+)? (?:и дальше|(?:дальше )?в том же духе)|${LONG}[а-я]* (?:[а-я]+ )?${WAIT}|${WAIT} ${LONG}|(?:во?|на|об?|при|по) (?:[а-я]+[ое][мй] )?[а-я]+[ий]те(?![а-я]))`,
  'gu',
);

/** Beside a clause that asks for nothing another may: «верните деньги, сколько можно ждать?». */
const CLAUSE_END = /[,;:!?]| [-–—] | и (?=сколько|как|когда)/;
const LINK = /^ ?(?:когда|что|как|кто|чтобы|если)(?![а-я])/;
const ASKING = /^ ?(?:\S+ [\d-]+ )?(?:где|куда|почему) /;
const WISH = /^(?:обмен|замен[ау]|возврат|отмен[ау]|пере(?:рас)?счет|компенсаци[яю])$/;
/** «Отмена заказа 12345, передумал». */
const WISHED_FIRST =
  /^(?:обмен|замена|возврат|отмена|пере(?:рас)?счет)(?: (?!не |нет )[\p{L}\d-]+(?<!л[аои]?|[еа]н[аоы]?|т)){0,5}, \p{L}+л[аи]?(?![\p{L}])/u;
const PREPOSITION = /^(?:на|за|об?|по|про|для|до|от|после)$/;
const TELLING = /(?:л[аои]?|[еи]т|[уюая]т|[еа]н[аоы]?)(?:с[ья])?$/;
/** «ООО «Лён» просит», «дядя Коля просит: пришлите»: who is written for asks, but not the shop of its clients. */
const FORMAL = new RegExp(
  `(?:^(?:ооо|ип|ао|зао|пао)(?![а-я])|^(?:компания|магазин|продавец|организация)|(?<![а-я])(?:команда|коллектив|жильцы|клиентка?|покупатель|${RELATIVE})(?![а-я]))[^.!?]{0,120} (?<!не )(?:прос(?:ит|ят)|хо(?:чет|тят))(?: |:)`,
);
/** «С вас 4 500 за палатку». */
const DUE = /(?:^|[,:;–—-] ?)с вас \d/;
/** «А что теперь?» asks nothing, nor does «сколько можно» at the end, nor what only wants consent: «правда?» */
const EMPTY_QUESTION =
  /(?:^(?:(?:а|и|ну) )*(?:что(?: (?:теперь|же|так))?|как вам(?: (?:такое|это))?|каково)|сколько (?:же |уже |еще )*можно|(?<!\p{L})не (?:(?:правда|так) ли|(?:смешно|стыдно|странно|обидно)(?: ли)?)|, (?:правда(?: же| ведь)?|согласны|понимаете|представляете|знакомо))[?!. ]*$/u;

/** «Очередь два часа, можно курьером» asks. */
const MAY = /(?:^|[,–—-] )(?:а |и )?можно (?!было|подумать|сказать|же)[^,]*$/;

/** «Будет хорошо, если перенесут». */
const WISHED = /(?<!\p{L})(?:буд(?:ет|у)|был[аио]? бы)(?!\p{L})[^,]{0,60}, если /u;
/** «Зачем нужны сроки, если их не соблюдают» blames. */
const BLAME = /(?<!\p{L})зачем [^.!?]{1,120}?,? если [^.!?,]{0,200}/gu;

/** An act may be named after these within so many words. */
const NEED =
  /^(?:можно|нельзя|надо|нужно|необходимо|желательно|следует|пора|прош[уе]|просим|просьба|хочу|хотим|хочется|хотелось|жду|ждем|готовы?)$/;
const REACH = 4;
/** Before an act that is named at the beginning, these and words that ask nothing: it is told of, not asked for. */
const TOLD = /^$|(?:л|ла|ли|лся|лась|лось|лись|[еи]т(?:ся)?|[уюая]т(?:ся)?|[еи]м|но|гу|жу|чу|ду|ть|[ую]сь)$/;
/** «Гудеть перестал», «включать боится»: so does an act on which another depends. */
const TOLD_AFTER = /[еи]тся$/;
/** An act that is denied or judged: «ждать бесполезно». */
const JUDGED =
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
    sentence
      .replace(NO_PLEA, ' ')
      .split(/[,;:]/)
      .some((clause) => {
        const words = others.without(readWords(clause)).map((readings) => readings.at(-1) ?? '');
        // «Вы терпите» tells, «вы уж обменяйте» asks.
        return words.some((word, at) => {
          const before = words.slice(Math.max(0, at - MOST_BEFORE), at);
          return isImperative(word) && (!before.includes('вы') || before.includes('уж'));
        });
      });
  const isPlea = (sentence: string) => {
    const left = others.without(readWords(sentence.replace(NO_PLEA, ' ')));
    const words = left.map((readings) => readings.at(-1) ?? '');
    return (
      pleas.find(left) === true ||
      orders(sentence) ||
      MAY.test(sentence) ||
      WISHED.test(sentence) ||
      namesAct(words) ||
      namesWish(words) ||
      WISHED_FIRST.test(sentence) ||
      DUE.test(sentence) ||
      asks(words, sentence)
    );
  };
  return (normalText) =>
    // Said again it asks no more.
    [...new Set(splitSentences(normalText.replace(BLAME, ' ')))].some((sentence) =>
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

/** Whether a wish is named and nothing else told: «обмен или возврат на выбор», not «реквизиты на возврат». */
function namesWish(words: readonly string[]): boolean {
  return (
    words.some((word, at) => WISH.test(word) && !PREPOSITION.test(words[at - 1] ?? '')) &&
    !words.some((word) => !WISH.test(word) && word !== 'или' && (TELLING.test(word) || JUDGED.test(word)))
  );
}

/** Whether an act is named that is wished for: «хочу вернуть», «заказ отменить». */
function namesAct(words: readonly string[]): boolean {
  const isPossible = !words.some((word) => JUDGED.test(word));
  let said = 0;
  return words.some((word, at) => {
    const before = words.slice(Math.max(0, at - REACH), at);
    const saidBefore = said;
    if (!STOP_WORDS.has(word)) said += 1;
    if (!isInfinitive(word)) return false;
    if (before.some((other) => NEED.test(other))) return true;
    const next = words[at + 1] ?? '';
    return (
      isPossible &&
      saidBefore <= MOST_BEFORE &&
      !before.some((other) => TOLD.test(other)) &&
      !TOLD_AFTER.test(next) &&
      !(isPast(next) && !next.startsWith('хотел'))
    );
  });
}
