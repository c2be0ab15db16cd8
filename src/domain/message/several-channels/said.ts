import { readWords } from '../disguise.ts';
import type { ReadWords } from '../phrase-finder.ts';
import { splitSentences } from '../sentences.ts';
import type { ChannelReader } from './channel-reader.ts';
import { remembering } from '../remembering.ts';
import { textOf, WRITER } from './parts.ts';

/** A sentence as signs see it. */
export interface Said {
  /** The sentence as it stands. */
  readonly sentence: string;
  /** The one after it. */
  readonly next: string;
  /** Its clauses, but for those that deny or only tell what others advised. */
  readonly clauses: readonly ReadWords[];
  /** The words of those clauses. */
  readonly words: ReadWords;
  /** Its words and those of the next sentence: two often say it together, what was sent, and where else. */
  readonly withNext: ReadWords;
}

/** A whole text as signs see it. */
export interface SaidText {
  readonly text: string;
  readonly sentences: readonly Said[];
}

/** «Искал везде, пишу вам» is honest. */
const CLAUSE_END = /[.!?…,;:]| [-–—] /;
/** «Тут же» tells when, not where. */
const AT_ONCE_HERE = /(?<!\p{L})тут же(?!\p{L})/gu;
const ADVICE = 'попрос|проси[лт]|просят|совет|веле[лт]|сказал|предл[оа]|рекоменд';
const INFINITIVE = String.raw`\p{L}+(?:ть|ти)(?:ся)?(?!\p{L})`;
/** What others advised or asked for: «попросили отправить фото в чат и на почту». */
const ADVISED = new RegExp(String.raw`(?:${ADVICE})\p{L}*(?: \p{L}+){0,4} ${INFINITIVE}`, 'u');
const TO_WRITER = /^(?:мне|нам|меня|нас)$/;

/** What a normal text tells of what its writer did. */
export function saidIn(normalText: string, reader: ChannelReader): SaidText {
  const told = toldBy(reader);
  const sentences = splitSentences(normalText.replace(AT_ONCE_HERE, 'сразу'));
  const isFirst = firstOfEach(sentences);
  const all = sentences.map((sentence) => {
    const clauses = sentence.split(CLAUSE_END).flatMap(told);
    return { sentence, clauses, words: clauses.flat() };
  });
  return {
    text: normalText,
    sentences: all
      .map((one, at) => ({
        ...one,
        next: all[at + 1]?.sentence ?? '',
        withNext: [...one.words, ...(all[at + 1]?.words ?? [])],
      }))
      .filter((_, at) => isFirst[at]),
  };
}

/** Of each sentence whether it is the first one so with the next: said again it shows no more. */
function firstOfEach(sentences: readonly string[]): readonly boolean[] {
  const seen = new Set<string>();
  return sentences.map(
    (sentence, at) => seen.size < seen.add(`${sentence}\n${sentences[at + 1] ?? ''}`).size,
  );
}

/** «Пишу сюда, в чат не обращалась»: what was not sent is in no place. */
function toldBy(reader: ChannelReader): (clause: string) => readonly ReadWords[] {
  return remembering((clause) => {
    const words = readWords(clause);
    if (reader.sends(denied(words)) || ADVISED.test(textOf(words))) return [];
    return [isToWriter(words) || isOfOthers(words, reader) ? reader.withoutSending(words) : words];
  });
}

/** Whether others wrote to the writer: «продавец написал мне в чате». */
function isToWriter(words: ReadWords): boolean {
  return words.some(([word = '']) => TO_WRITER.test(word)) && !words.some(([word = '']) => WRITER.test(word));
}

const OTHERS =
  /^(?:курьер(?:ы|ша)?|водител[ьи]|оператор(?:ы|ша)?|сотрудни(?:к|ки|ца|цы)|менеджеры?|продав(?:ец|цы)|мошенники?|магазин)$/;
/** So much may stand between others and what they do. */
const MOST_BETWEEN = 2;
/** Whether others did it: «курьер звонил на телефон и писал в чат». */
function isOfOthers(words: ReadWords, { isOwnSending }: ChannelReader): boolean {
  const act = words.findIndex(isOwnSending);
  return (
    words
      .slice(Math.max(0, act - MOST_BETWEEN - 1), Math.max(0, act))
      .some(([word = '']) => OTHERS.test(word)) && !words.some(([word = '']) => WRITER.test(word))
  );
}

const INTENT = /^(?:хочу|хотим|буду|будем|стану|станем|собираюсь|планирую|могу)$/;

/** The words that «не» denies: «в другие каналы не пишу» is honest, «куда только не писала» is not. */
function denied(words: ReadWords): ReadWords {
  const isDenied = (at: number) => words[at - 1]?.[0] === 'не' && words[at - 2]?.[0] !== 'только';
  return words.filter((_, at) => isDenied(at) || (INTENT.test(words[at - 1]?.[0] ?? '') && isDenied(at - 1)));
}
