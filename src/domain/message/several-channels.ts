import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { phraseFinder, wordsOf, type ReadWords } from './phrase-finder.ts';
import { splitSentences } from './sentences.ts';

/** What may stand between two places that got the same: «в чат и на почту». */
const JOINING =
  /^(?:в|через|во|на|по|к|вам?|ваш\p{L}*|еще|также|даже|потом|сразу|параллельно|одновременно)$/u;
/** Two joined by «и», or three, or «и … и … и …», in a sentence with a letter for each channel, `&` for «и», a dot for other words. */
const JOINED = /([a-z])(?:&+(?!\1)|(?!\1)([a-z])(?!\1|\2))[a-z]|(?:&\.{0,4}[a-z]\.{0,2}){3}/;
/** Copies that are addressed one after another, but no copies of papers: «копия: чат, копия: почта». */
const COPY = String.raw`(?<!\p{L})копи(?:[яию] ?[:–—-]|я (?:в|во|на|для) )(?! ?(?:чек|паспорт|договор|акт|накладн|документ|квитанц|счет))`;
const COPIES = new RegExp(`${COPY}[^.!?]{1,80}${COPY}`, 'u');
const COPY_TO = /(?<!\p{L})копи(?:я|ю|и) (?:в|во|на|для) /u;
/** «Трижды: через приложение, через сайт и письмом». */
const TIMES =
  /(?:дважды|трижды|четырежды|(?<!\p{L})(?:два|три|четыре|пять|несколько) раза?|способами)[^.!?\p{L}]{0,3}[:–—-]/u;
/** Messages that are counted by where they went: «первую в кабинете, вторую через менеджера». */
const MESSAGE = String.raw`(?:заявк|обращени|письм|тикет|сообщени|жалоб|претензи|запрос)\p{L}*`;
const COUNTED = (ordinals: string) =>
  String.raw`(?<!\p{L})(?:${ordinals})(?:ую|ое|ая|ой|ый|ью|ье|ья|ий)(?: ${MESSAGE})? (?:в|во|через|по|на|вот|это|[–—-])(?!\p{L})`;
const COUNTING = new RegExp(`${COUNTED('перв|втор')}[^.!?]{0,120}${COUNTED('втор|трет|четверт')}`, 'u');
const ANY_MESSAGE = new RegExp(MESSAGE, 'u');
/** Two more after one that got it: «в чате ответили, но я и письмом, и по телефону ещё раз». */
const ONE_AND_TWO_MORE = /[a-z].*&\.?[a-z]\.{0,2}&\.?[a-z]/;
const WRITER = /^(?:я|мы)$/;

/** «Искал везде, пишу вам» is honest. */
const CLAUSE_END = /[.!?…,;:]| [-–—] /;
const FIRST_LETTER = 97;

/** Two sentences often say it together: what was sent, and where else. */
const SENTENCES = 2;

/** Makes what tells by the editors' words whether a normal text was sent, or will be, to several places at once. */
export function severalChannelsFinder({
  severalChannels,
  everywhere,
  channels,
  sameness,
  again,
  sending,
}: MessageRules): (normalText: string) => boolean {
  const telling = phraseFinder(wordsOf(severalChannels));
  const all = phraseFinder(wordsOf(everywhere));
  const places = channels.map((channel) => phraseFinder(wordsOf(channel)));
  const same = phraseFinder(wordsOf(sameness));
  const repeated = phraseFinder(wordsOf(again));
  const sent = phraseFinder(wordsOf(sending));
  const signOf = (readings: readonly string[]) => {
    const channel = places.findIndex((place) => place.find([readings]) === true);
    if (channel >= 0) return String.fromCharCode(FIRST_LETTER + channel);
    const [word = ''] = readings;
    return word === 'и' ? '&' : JOINING.test(word) ? '' : '.';
  };
  const joinsPlaces = (words: ReadWords) => JOINED.test(words.map(signOf).join(''));
  const countPlaces = (words: ReadWords) => places.filter((place) => place.find(words) === true).length;
  const sendsSame = (words: ReadWords) =>
    sent.find(words) === true &&
    ((same.find(words) === true && countPlaces(words) > 1) || joinsPlaces(words));
  const sendsEverywhere = (words: ReadWords) => sent.find(words) === true && all.find(words) === true;
  // «Пишу сюда, в чат не обращалась»: what was not sent is in no place.
  const toldIn = (sentence: string) =>
    sentence
      .split(CLAUSE_END)
      .map((clause) => readWords(clause))
      .filter((words) => sent.find(denied(words)) !== true);
  const writesAgain = (words: ReadWords) => {
    const writer = words.findIndex(([word = '']) => WRITER.test(word));
    return writer >= 0 && repeated.find(words.slice(writer)) === true;
  };
  const repeats = (sentence: string, words: ReadWords) =>
    (writesAgain(readWords(sentence)) && ONE_AND_TWO_MORE.test(words.map(signOf).join(''))) ||
    (COPY_TO.test(sentence) && joinsPlaces(words)) ||
    (TIMES.test(sentence) && sent.find(words) === true && countPlaces(words) > 1);
  return (normalText) => {
    const clauses = splitSentences(normalText).map(toldIn);
    const told = clauses.map((ofSentence) => ofSentence.flat());
    const isRepeated = splitSentences(normalText).some((sentence, at) => repeats(sentence, told[at] ?? []));
    return (
      isRepeated ||
      COPIES.test(normalText) ||
      (COUNTING.test(normalText) &&
        ANY_MESSAGE.test(normalText) &&
        told.some((words) => sent.find(words) === true)) ||
      told.some(
        (words, at) => telling.find(words) === true || sendsSame(told.slice(at, at + SENTENCES).flat()),
      ) ||
      clauses.flat().some(sendsEverywhere)
    );
  };
}

/** The words that «не» denies: «в другие каналы не пишу» is honest, «куда только не писала» is not. */
function denied(words: ReadWords): ReadWords {
  return words.filter((_, at) => words[at - 1]?.[0] === 'не' && words[at - 2]?.[0] !== 'только');
}
