import { STOP_WORDS } from '../language/stop-words.ts';
import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { phraseFinder, wordsOf } from './phrase-finder.ts';
import { isImperative } from './verb-forms.ts';

/** A message that says less tells nobody what has happened. */
const LEAST_TELLING_WORDS = 2;

/** What a text says of what happened and of what to do about it. */
export interface Vagueness {
  /** Whether it only asks for help. */
  readonly asksForNothing: boolean;
  /** Whether it only says that something is wrong. */
  readonly tellsNothing: boolean;
  /** Whether it holds neither a number nor words enough to know what it is about. */
  readonly isBare: boolean;
}

/** Makes what tells by the editors' words how vague a normal text is. */
export function vaguenessFinder(rules: MessageRules): (normalText: string) => Vagueness {
  const vagueRequests = phraseFinder(wordsOf(rules.vagueRequests));
  const vagueDetails = phraseFinder(wordsOf(rules.vagueDetails));
  const empty = phraseFinder(wordsOf(rules.emptyWords));
  return (normalText) => {
    const words = readWords(normalText);
    const said = words.filter(([word = '']) => !STOP_WORDS.has(word));
    const telling = empty
      .without(vagueDetails.without(vagueRequests.without(said)))
      .filter(({ length }) => length > 0);
    const hasNumber = /\d/.test(normalText);
    const isEmpty = telling.length === 0 && !hasNumber;
    return {
      asksForNothing: isEmpty && vagueRequests.find(words) === true,
      tellsNothing: isEmpty && (vagueDetails.find(words) === true || !/\p{L}/u.test(normalText)),
      isBare: !hasNumber && telling.filter(([word = '']) => !isImperative(word)).length < LEAST_TELLING_WORDS,
    };
  };
}
