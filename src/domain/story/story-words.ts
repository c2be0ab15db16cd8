import { denialsIn, deny, isDenied, plainStem } from '../language/negation.ts';
import { cutSigns, isSign, signTerm, type FoundSign } from './signs.ts';
import { isStopWord, wordsOf, type Word } from '../language/words.ts';
import { isImperative, isInfinitive, isToCome } from '../message/verb-forms.ts';

/** What is still to be done is another matter than what has been: «отменить» and «отменили» share a stem. */
const TO_DO = '+';
/** What will be done is another matter than what has been: «деньги вернут» and «деньги вернули» are of one family. */
const TO_COME = '=';
/** «Ушли с карты» is another matter than «ушли на карту». */
const AWAY = '-';
const FROM = /(?<!\p{L})(?:со?|из|от)\s+(?:(?:мо|наш|сво|эт|ваш)\p{L}+\s+)?$/iu;
const FROM_REACH = 16;
const MARKS = /[-+=]+$/;

/** A word of a story as phrases are looked for in it. */
export interface StoryWord extends Word {
  /** As it was typed, with what denies it. */
  readonly text: string;
  /** Its stem, or the term of its denial. */
  readonly term: string;
  /** Terms of the signs that it is a part of. */
  readonly signs: readonly string[];
  /** Whether it stands after «с», «из» or «от»: «с карты» is another matter than «на карту». */
  readonly isFrom: boolean;
  /** Which clause of the story it stands in. */
  readonly clause: number;
  /** Whether words beside it doubt or suppose what it says. */
  readonly isDoubted: boolean;
}

const SENTENCE_END = /[!?…\n]|\.(?=\s|$)/;
const CLAUSE_SIGN = /[,;:()«»"]|\s[-–—]\s/;
/** These doubt what is said before them, too; the others only suppose what follows. */
const DOUBT = /^(?:вроде|кажется|кажись|наверное?|возможно|вероятно)$/u;
const SUPPOSED = /^(?:вдруг|если|боюсь|думаю|допустим|будто|сомнева\p{L}*)$/u;
/** Doubt if they are denied. */
const SURE = /^(?:уверена?|знаю|помню|понимаю)$/;
/** How many words before a doubt and after it are doubted. */
const DOUBTED_BEFORE = 2;
const DOUBTED_AFTER = 6;

/** The sentences of a story by words. */
export function storySentences(
  story: string,
  signs: readonly FoundSign[] = [],
): readonly (readonly StoryWord[])[] {
  const words = wordsOf(story);
  const denials = new Map(denialsIn(story, words).map((denial) => [denial.word, denial]));
  const textOf = ({ start, end }: Word) => story.slice(start, end);
  const doubts = words.flatMap(({ token }, at) =>
    DOUBT.test(token) || SUPPOSED.test(token) || (SURE.test(token) && words[at - 1]?.token === 'не')
      ? [{ at, from: DOUBT.test(token) ? at - DOUBTED_BEFORE : at }]
      : [],
  );
  const sentences: StoryWord[][] = [];
  let clause = 0;
  const signsOfDenial = new Set(Array.from(denials.values(), ({ by }) => by));
  words.forEach((word, at) => {
    const between = story.slice(words[at - 1]?.end ?? 0, word.start);
    const isApart = SENTENCE_END.test(between);
    if (CLAUSE_SIGN.test(between)) clause += 1;
    if (isApart || sentences.length === 0) sentences.push([]);
    if (signsOfDenial.has(word)) return;
    sentences.at(-1)?.push({
      ...word,
      text: [denials.get(word)?.by, word].flatMap((one) => (one === undefined ? [] : textOf(one))).join(' '),
      term: marked(denials.get(word)?.term ?? word.stem, word),
      isFrom: FROM.test(story.slice(Math.max(0, word.start - FROM_REACH), word.start)),
      signs: signs
        .filter(({ start, end }) => word.start < end && word.end > start)
        .map(({ value }) => signTerm(value)),
      clause,
      isDoubted: doubts.some((doubt) => at >= doubt.from && at <= doubt.at + DOUBTED_AFTER),
    });
  });
  return sentences;
}

/**
 * The terms of a phrase that is looked for in stories: stems, denied as they are there, an act that is asked for apart
 * from one that is told of.
 * @example termsOf('отменить заказ') → ['отмен+', 'заказ']
 */
export function termsOf(phrase: string): readonly string[] {
  const { words: plain, signs } = cutSigns(phrase);
  const words = wordsOf(plain);
  const denials = denialsIn(plain, words);
  const denied = new Map(denials.map(({ word, term }) => [word, term]));
  const said = words.filter((word) => !denials.some(({ by }) => by === word));
  const telling = said.filter((word) => denied.has(word) || !isStopWord(word));
  // «Я продавец» says more than its one telling word.
  const isFrom = ({ start }: Word) => telling.length > 1 && FROM.test(plain.slice(0, start));
  const terms = (telling.length > 1 ? telling : said).map(
    (word) => marked(denied.get(word) ?? word.stem, word) + (isFrom(word) ? AWAY : ''),
  );
  return [...terms, ...signs.filter(isSign).map(signTerm)];
}

function marked(term: string, { token }: Word): string {
  if (isInfinitive(token) || isImperative(token)) return term + TO_DO;
  return isToCome(token) ? term + TO_COME : term;
}

/** The term of a word that stands after «с», «из» or «от». */
export function awayTerm(term: string): string {
  return term + AWAY;
}

/** The relatives of a word as terms like its own. */
export function kinTerms(term: string, kin: readonly string[]): readonly string[] {
  const [mark = ''] = MARKS.exec(term) ?? [];
  return kin.map((stem) => (isDenied(term) ? deny(stem) : stem) + mark);
}

/** The bare stem of a term. */
export function stemOfTerm(term: string): string {
  return plainStem(term).replace(MARKS, '');
}
