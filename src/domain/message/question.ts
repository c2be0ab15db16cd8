import { STOP_WORDS } from '../language/stop-words.ts';
import { isInfinitive, isPast } from './verb-forms.ts';

const QUESTION_WORD =
  /^(?:где|куда|откуда|когда|как|почему|отчего|зачем|сколько|кто|ко(?:му|го)|что|че(?:му|го|м)?|ч[еь][йя]|как(?:ой|ая|ое|ие|ую|ого|ому|им|их|ими))$/;
/** These ask wherever they stand; others only begin or end a question, or begin a clause: «пункт, где лежит». */
const ALWAYS = /^(?:почему|зачем)$/;
const FIRST = /^(?:где|сколько|как(?:ой|ая|ое|ие|ую|ого|ому|им|их))$/;
const LAST = /^(?:где|куда|когда|сколько)$/;
const MOST_AFTER_LAST = 2;
const FIRST_CLAUSE = 6;

/** What is still to come is asked for even beside other clauses: «кто возместит», not «пункт, куда едет». */
const TO_COME =
  /^(?:воз|вы|верн|за|из|от|пере|по|под|при|про|раз|реш|до|буд).*(?:[еи]т|[уюая]т|[еи]те)(?:ся|сь)?$/;
const PRESENT = /(?:[еи]т|[уюая]т|[еи]те)(?:ся|сь)?$/;
/** «Где его взять», «когда он будет». */
const BETWEEN = /^(?:его|ее|их|мне|нам|он[аои]?|вы|это|теперь|тогда|можно|лучше|еще)$/;

/** «Объясняю, куда нажать» tells of a question. */
const SAYING =
  /^(?:объясн|сказ|говор|обещ|напис|пиш|зна[юе]|поня|спро(?:си|ш)|показ|рассказ|помн|реш|вид|сообщ|уточн|ясно|(?:не)?(?:понят|извест)но|вот$)/;
const REACH_OF_SAYING = 2;
/** Nor does «пишу сюда» tell what: «пишу сюда где посылка». */
const TURNING = /^(?:пишу|обращаюсь) (?:вам|сюда|здесь|тут)$/;
/** «Почему-то» asks nothing, nor does «вряд ли». */
const INDEFINITE = /^(?:то|нибудь|либо)$/;
const DOUBT = /^(?:вряд|едва|то|чуть|мало|не|если)$/;

/**
 * Whether the words of a sentence ask although no mark says so.
 * @example asks(['заказ', 'где'], 'заказ где') → true; asks(['вот', 'почему'], 'вот почему') → false
 */
export function asks(read: readonly string[], sentence: string): boolean {
  const words = read.filter((word, at) => !INDEFINITE.test(word) && !INDEFINITE.test(read[at + 1] ?? ''));
  const isOneClause = !/[,!]/.test(sentence);
  const first = words.findIndex((word) => !STOP_WORDS.has(word));
  // From here on so few words are left that a question may end in them.
  const last = placeOfLast(words, MOST_AFTER_LAST + 1);
  return words.some((word, at) => {
    if (word === 'ли') return at > 0 && !DOUBT.test(words[at - 1] ?? '');
    if (!QUESTION_WORD.test(word)) return false;
    const before = words.slice(Math.max(0, at - REACH_OF_SAYING), at);
    if (before.some((other) => SAYING.test(other)) && !TURNING.test(before.join(' '))) return false;
    if (at === first && (isOneClause || FIRST.test(word)) && word !== 'чем') return true;
    const [next = '', afterNext = ''] = words.slice(at + 1, at + 3);
    const verb = BETWEEN.test(next) ? afterNext : next;
    return (
      ALWAYS.test(word) ||
      (LAST.test(word) &&
        at >= last &&
        !words.slice(at + 1).some((other) => !STOP_WORDS.has(other) && isPast(other))) ||
      (at === first && words.slice(at + 1, at + 1 + FIRST_CLAUSE).some((other) => TO_COME.test(other))) ||
      isInfinitive(verb) ||
      TO_COME.test(verb) ||
      (isOneClause && word !== 'что' && PRESENT.test(verb))
    );
  });
}

/** The place of the last but so many words that say something; -1 if there are fewer. */
function placeOfLast(words: readonly string[], many: number): number {
  let left = many;
  return words.findLastIndex((word) => {
    if (!STOP_WORDS.has(word)) left -= 1;
    return left === 0;
  });
}
