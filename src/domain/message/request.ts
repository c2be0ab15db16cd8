import { STOP_WORDS } from '../language/stop-words.ts';
import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { withoutQuotations } from './normal-text.ts';
import { phraseFinder, wordsOf } from './phrase-finder.ts';
import { asks } from './question.ts';
import { splitSentences } from './sentences.ts';
import { isImperative, isInfinitive, isToCome } from './verb-forms.ts';

/** What follows says something of its own: «пишу в третий раз: где мой стол». */
const STATEMENT_END = /[;:()]| [-–—] /;
const CLAUSE_END = /[,!?]/;
/** Such a clause belongs to the one before it: «где были ваши глаза, когда собирали заказ». */
const DEPENDENT = /^ ?(?:когда|что|как|кто|чтобы|если)(?![а-я])/;

/** An act is named at the beginning, behind so many words that say something. */
const MOST_BEFORE = 2;
/** Beside these it is told of, not asked for: «отказался принять», «боится включать», «гудеть перестал». */
const TOLD =
  /^(?:|чтобы?|не|нет)$|(?:..л[аои]?|(?<!возвр|отв)[аеиуюя]т)(?:с[ья])?$|(?:[еи]м|(?<!обрат)но|[гжчд]у|ть|[ую]сь)$/;

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
  const isRhetorical = (text: string) => rhetoric.find(readWords(text)) === true;
  const isMarked = (text: string) =>
    clausesAsked(text).some((clause) => others.without(readWords(clause)).some(({ length }) => length > 0));
  const isPlea = (text: string) => {
    const left = others.without(readWords(text));
    const words = left.map((readings) => readings.at(-1) ?? '');
    return pleas.find(left) === true || words.some(isForYou) || namesAct(words) || asks(words, text);
  };
  const hasOtherPlea = (text: string) =>
    text
      .split(CLAUSE_END)
      .some((clause) => !isRhetorical(clause) && !DEPENDENT.test(clause) && isPlea(clause));
  return (normalText) =>
    splitSentences(withoutQuotations(normalText))
      .flatMap((sentence) => sentence.split(STATEMENT_END))
      .some((text) => (isRhetorical(text) ? hasOtherPlea(text) : isMarked(text) || isPlea(text)));
}

/** What stands before question marks, from the last comma on. */
function clausesAsked(text: string): readonly string[] {
  return text
    .split('?')
    .slice(0, -1)
    .map((asked) => asked.slice(asked.lastIndexOf(',') + 1));
}

/** «Пришлите», «если не пришлёте». */
function isForYou(word: string): boolean {
  return isImperative(word) || (word.endsWith('те') && isToCome(word));
}

/** Whether an act is named that is wished for: «заказ отменить». */
function namesAct(words: readonly string[]): boolean {
  const at = words.findIndex(isInfinitive);
  if (at < 0) return false;
  const beside = [...words.slice(0, at), ...words.slice(at + 1, at + 2)];
  return (
    words.slice(0, at).filter((word) => !STOP_WORDS.has(word)).length <= MOST_BEFORE &&
    !beside.some((word) => TOLD.test(word))
  );
}
