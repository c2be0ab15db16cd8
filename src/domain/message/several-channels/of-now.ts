import type { ReadWords } from '../phrase-finder.ts';
import type { ChannelReader } from './channel-reader.ts';
import { ANY_MESSAGE, ASKED, CAME, NO_USE, OPENS, PAPER, SENT_ON, textOf } from './parts.ts';
import type { Said } from './said.ts';

/** Whoever went on since the first place was of no use says so, or when that was. */
const BEFORE = String.raw`(?<!\p{L})(?:поэтому|потом|затем|(?<!(?:минут|час)\p{L}{0,2} )назад|прошл\p{L}+|тогда|раньше|ранее|вчера|позавчера|сначала|до этого|до сих|ни|или|либо|где|как|куда|можно|если)(?!\p{L})|\?|(?<!\p{L})\d{1,2}(?:-?го|-?е)? ?(?:числ|январ|феврал|март|апрел|ма[йя]|июн|июл|август|[а-я]+бр[ья]|дн|час|недел|месяц)`;
const IN_VAIN_WORDS =
  'отказ|никто|занят|сбрасыва|сброс|бесполезн|тишин|глух|игнор|без ответа|отписк|автоответ(?!чик)|робот|ждал|обеща';
const IN_VAIN = `${NO_USE}|${IN_VAIN_WORDS}`;
const HISTORY = new RegExp(`${IN_VAIN}|${SENT_ON}|${BEFORE}`, 'u');
/** Of the sentence after it only what came of the message: «не пришла посылка» is the matter. */
const HISTORY_AFTER = new RegExp(
  String.raw`не (?:ответ|отвеч|дозвон|помог)|ответа (?:так и )?(?:нет|не)|нет ответа|молч|решени\p{L} нет|${IN_VAIN_WORDS}|${SENT_ON}`,
  'u',
);
/** What is no message. */
const OTHER_MATTER = String.raw`(?<!\p{L})(?:банк|${PAPER}|фото|скан|снимк|видео|деньг|посылк|товар|номер)`;
/** Of these somebody tells mostly for another reason than that he wrote to them. */
const OTHER_PEOPLE = String.raw`(?<!\p{L})(?:курьер|продав|водител|пункт)`;
const MATTER = new RegExp(OTHER_MATTER, 'u');
const MATTER_OR_PEOPLE = new RegExp(`${OTHER_MATTER}|${OTHER_PEOPLE}`, 'u');

/** What is asked after a colon is the matter itself. */
export const QUESTION_LAST = /: [^:]*\?$/;

/**
 * Whether nothing tells that the places were turned to one by one, or that others act; who got it may be told. What
 * stands after a colon is the matter, as the next sentence is.
 */
export function isOfNow({ sentence, next }: Pick<Said, 'sentence' | 'next'>, mayNamePeople = false): boolean {
  const [told = '', ...after] = sentence.split(': ');
  const matter = mayNamePeople ? MATTER : MATTER_OR_PEOPLE;
  return (
    ![...after, next].some((later) => HISTORY_AFTER.test(later)) &&
    [HISTORY, matter, CAME, ASKED].every((honest) => !honest.test(told))
  );
}

const PREPOSITION = /^(?:в|во|на|через|по|у)$/;
/** Whether it is told of a place elsewhere where people talk: «в чат», «через ваш телеграм», «на горячую линию», «оператору». */
export function namesElsewhere(words: ReadWords, { isTalk }: ChannelReader): boolean {
  return words.some(([word = ''], at) =>
    PREPOSITION.test(word)
      ? isTalk(words.slice(at + 1, at + 3))
      : /^(?:оператор(?:у|ам)|менеджер(?:у|ам))$/.test(word),
  );
}

/** Whether the writer sends something: «пишу», «оставила заявку». */
export function sendsHere(words: ReadWords, { isOwnSending }: ChannelReader): boolean {
  return (
    words.some(isOwnSending) ||
    (words.some(([word = '']) => OPENS.test(word)) && ANY_MESSAGE.test(textOf(words)))
  );
}
