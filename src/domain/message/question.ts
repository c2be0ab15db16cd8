import { STOP_WORDS } from '../language/stop-words.ts';
import { isInfinitive, isPast, isToCome } from './verb-forms.ts';

const QUESTION_WORD =
  /^(?:где|куда|откуда|когда|почему|отчего|зачем|ск(?:ольк|ок)[оаи]|как(?:ая|и[емх]|ими|о[ейм]|ого|ому|ую|ов[аоы]?)?|кто|ко(?:го|му)|[чш]т?о|че(?:го|м|му)?|ч(?:ей|ь[еияю]))$/;
/** These ask wherever they stand; others only begin or end a question, or begin a clause: «пункт, где лежит». */
const ALWAYS = /^(?:почему|зачем)$/;
const FIRST = /^(?:где|ск(?:ольк|ок)[оаи]|как(?:ая|и[емх]|ими|о[ейм]|ого|ому|ую))$/;
const LAST = /^(?:где|куда|когда|сколько)$/;
/** «Больше, чем привезут». */
const CONJUNCTION = /^ч(?:то|ем)$/;
/** «К кому из ваших идти», «когда он будет», «деньги-то мои где». */
const REACH = 3;
/** «Когда пункт на Гоголя 15 откроется». */
const REACH_OF_FIRST = 6;
/** What goes on may be told of beside other clauses: «пункт, куда едет». */
const PRESENT = /(?:[еи]т|[уюая]т|[еи]те)(?:ся|сь)?$/;

/** «Объясняю, куда нажать» tells of a question. */
const SAYING =
  /^(?:объясн|сказ|говор|обещ|напис|зна[юел]|иска|боя|поня|спро(?:си|ш)|показ|рассказ|помн|реш|вид|сообщ|уточн|ясно|(?:не)?(?:понят|извест)но|вот$|потому$|так$)/;
const REACH_OF_SAYING = 2;
/** «Почему-то» asks nothing, nor does «вряд ли». */
const INDEFINITE = /^(?:то|нибудь|либо)$/;
const DOUBT = /^(?:|вряд|едва|то|чуть|мало|не|если)$/;

/**
 * Whether the words of a sentence ask although no mark says so.
 * @example asks(['заказ', 'где'], 'заказ где') → true; asks(['вот', 'почему'], 'вот почему') → false
 */
export function asks(words: readonly string[], sentence: string): boolean {
  const isOneClause = !/[,!]/.test(sentence);
  // «Как и обещали» tells.
  const first = words.findIndex(
    (word) => (QUESTION_WORD.test(word) && word !== 'как') || !STOP_WORDS.has(word),
  );
  return words.some((word, at) => {
    const before = words.slice(Math.max(0, at - REACH_OF_SAYING), at);
    if (before.some((other) => SAYING.test(other))) return false;
    if (word === 'ли') return !DOUBT.test(words[at - 1] ?? '');
    if (!QUESTION_WORD.test(word) || INDEFINITE.test(words[at + 1] ?? '')) return false;
    const after = words.slice(at + 1, at + 1 + (at === first ? REACH_OF_FIRST : REACH));
    if (ALWAYS.test(word) || after.some(isInfinitive)) return true;
    if (at === first && (isOneClause || FIRST.test(word))) return true;
    if (CONJUNCTION.test(word)) return false;
    const verb = after.find((other) => !STOP_WORDS.has(other)) ?? '';
    return (
      after.some(isToCome) ||
      (isOneClause && PRESENT.test(verb)) ||
      (LAST.test(word) && at >= words.length - REACH && !after.some(isPast))
    );
  });
}
