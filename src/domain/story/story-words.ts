import { denialsIn, deny, isDenied, plainStem } from '../language/negation.ts';
import { isStopWord, wordsOf, type Word } from '../language/words.ts';
import { isImperative, isInfinitive } from '../message/verb-forms.ts';

/** What is still to be done is another matter than what has been: «отменить» and «отменили» share a stem. */
const TO_DO = '+';

/** A word of a story as phrases are looked for in it. */
export interface StoryWord extends Word {
  /** As it was typed, with what denies it. */
  readonly text: string;
  /** Its stem, or the term of its denial. */
  readonly term: string;
  /** Whether words beside it doubt or suppose what it says. */
  readonly isDoubted: boolean;
}

const SENTENCE_END = /[!?…\n]|\.(?=\s|$)/;
/** These doubt what is said before them, too; the others only suppose what follows. */
const DOUBT = /^(?:вроде|кажется|кажись|наверное?|возможно|вероятно)$/u;
const SUPPOSED = /^(?:вдруг|если|боюсь|думаю|допустим|будто|сомнева\p{L}*)$/u;
/** Doubt if they are denied. */
const SURE = /^(?:уверена?|знаю|помню|понимаю)$/;
/** How many words before a doubt and after it are doubted. */
const DOUBTED_BEFORE = 2;
const DOUBTED_AFTER = 6;

/** The sentences of a story by words. */
export function storySentences(story: string): readonly (readonly StoryWord[])[] {
  const words = wordsOf(story);
  const denials = new Map(denialsIn(story, words).map((denial) => [denial.word, denial]));
  const textOf = ({ start, end }: Word) => story.slice(start, end);
  const doubts = words.flatMap(({ token }, at) =>
    DOUBT.test(token) || SUPPOSED.test(token) || (SURE.test(token) && words[at - 1]?.token === 'не')
      ? [{ at, from: DOUBT.test(token) ? at - DOUBTED_BEFORE : at }]
      : [],
  );
  const sentences: StoryWord[][] = [];
  words.forEach((word, at) => {
    const isApart = SENTENCE_END.test(story.slice(words[at - 1]?.end ?? 0, word.start));
    if (isApart || sentences.length === 0) sentences.push([]);
    sentences.at(-1)?.push({
      ...word,
      text: [denials.get(word)?.by, word].flatMap((one) => (one === undefined ? [] : textOf(one))).join(' '),
      term: marked(denials.get(word)?.term ?? word.stem, word),
      isDoubted: doubts.some((doubt) => at >= doubt.from && at <= doubt.at + DOUBTED_AFTER),
    });
  });
  return sentences;
}

/**
 * The terms of a phrase that is looked for in stories: stems, denied as they are there, an act that is asked for apart
 * from one that is told of.
 * @example termsOf('не могу отменить') → ['отмен+']
 */
export function termsOf(phrase: string): readonly string[] {
  const words = wordsOf(phrase);
  const denials = denialsIn(phrase, words);
  const denied = new Map(denials.map(({ word, term }) => [word, term]));
  const said = words.filter((word) => !denials.some(({ by }) => by === word));
  const telling = said.filter((word) => denied.has(word) || !isStopWord(word));
  // «Я продавец» says more than its one telling word.
  return (telling.length > 1 ? telling : said).map((word) => marked(denied.get(word) ?? word.stem, word));
}

function marked(term: string, { token }: Word): string {
  return isInfinitive(token) || isImperative(token) ? term + TO_DO : term;
}

/** The relatives of a word as terms like its own. */
export function kinTerms(term: string, kin: readonly string[]): readonly string[] {
  const mark = term.endsWith(TO_DO) ? TO_DO : '';
  return kin.map((stem) => (isDenied(term) ? deny(stem) : stem) + mark);
}

/** The bare stem of a term. */
export function stemOfTerm(term: string): string {
  return plainStem(term).replace(TO_DO, '');
}
