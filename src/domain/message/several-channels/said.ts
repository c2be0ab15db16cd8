import { readWords } from '../disguise.ts';
import type { ReadWords } from '../phrase-finder.ts';
import { splitSentences } from '../sentences.ts';
import type { ChannelReader } from './channel-reader.ts';
import { textOf, WRITER } from './parts.ts';

/** A sentence as signs see it. */
export interface Said {
  /** The sentence as it stands. */
  readonly sentence: string;
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
  const told = splitSentences(normalText.replace(AT_ONCE_HERE, 'сразу')).map((sentence) => {
    const clauses = toldIn(sentence, reader);
    return { sentence, clauses, words: clauses.flat() };
  });
  return {
    text: normalText,
    sentences: told.map((one, at) => ({ ...one, withNext: [...one.words, ...(told[at + 1]?.words ?? [])] })),
  };
}

/** «Пишу сюда, в чат не обращалась»: what was not sent is in no place. */
function toldIn(sentence: string, reader: ChannelReader): readonly ReadWords[] {
  return sentence
    .split(CLAUSE_END)
    .map((clause) => readWords(clause))
    .filter((words) => !reader.sends(denied(words)) && !ADVISED.test(textOf(words)))
    .map((words) => (isToWriter(words) ? reader.withoutSending(words) : words));
}

/** Whether others wrote to the writer: «продавец написал мне в чате». */
function isToWriter(words: ReadWords): boolean {
  return words.some(([word = '']) => TO_WRITER.test(word)) && !words.some(([word = '']) => WRITER.test(word));
}

/** The words that «не» denies: «в другие каналы не пишу» is honest, «куда только не писала» is not. */
function denied(words: ReadWords): ReadWords {
  return words.filter((_, at) => words[at - 1]?.[0] === 'не' && words[at - 2]?.[0] !== 'только');
}
