import { readWords } from '../disguise.ts';
import type { ReadWords } from '../phrase-finder.ts';
import type { ChannelReader } from './channel-reader.ts';
import { ASKED, CAME, MESSAGE, ONE_BY_ONE, textOf, WRITER } from './parts.ts';
import type { Sign } from './sign.ts';
import { QUESTION_LAST } from './of-now.ts';
import { SAME_ALONE } from './signs-of-copies.ts';

/** «Уведомления приходят в три места». */
/** What will be done if nothing is done now: «иначе напишу во все инстанции». */
const THREAT = /(?<!\p{L})(?:иначе|в противном случае) /u;
const SENT_BY_OTHERS = /(?<!\p{L})при(?:ход|шл[оиа])\p{L}*(?!\p{L}|ся)/u;
/** «Это полетит во все ваши чаты»: the editors' phrases tell it alone. */
export const saysSo: Sign = ({ sentence, words }, { tells }) =>
  tells(words) && !SENT_BY_OTHERS.test(sentence) && !THREAT.test(sentence);

/** «Пишу везде»: what was sent went to all places. */
export const sendsEverywhere: Sign = ({ sentence, clauses }, { sends, namesAll }) =>
  !THREAT.test(sentence) && clauses.some((words) => sends(words) && namesAll(words));

/** «Отправил то же в чат. И на почту»: two places got the same. */
export const sendsSame: Sign = ({ withNext: words }, { sends, saysSame, countPlaces, joinsPlaces }) =>
  sends(words) && ((saysSame(words) && countPlaces(words) > 1) || joinsPlaces(words));

/** «Отправила в чат, отправила на почту»: one act of two places. */
export const sendsTwice: Sign = ({ clauses }, { placeOf, isOwnSending }) => {
  const known = new Map<string, number>();
  return clauses.some((words) => {
    const place = placeOf(words);
    if (place < 0) return false;
    return words.some(([word = '']) => {
      if (!isOwnSending([word])) return false;
      const other = known.get(word);
      known.set(word, place);
      return other !== undefined && other !== place;
    });
  });
};

const ADDED = /S\.?&[a-z]/;
/** «Посылаю её и в группу»: what is in one place was sent to one more. */
export const addsPlace: Sign = ({ words }, { countPlaces, isOwnSending, signOf }) =>
  countPlaces(words) > 1 &&
  ADDED.test(words.map((word) => (isOwnSending(word) ? 'S' : signOf(word))).join(''));

/** Two more after one that got it. */
const ONE_AND_TWO_MORE = /[a-z].*&\.?[a-z]\.{0,2}&\.?[a-z]/;
/** «В чате ответили, но я и письмом, и по телефону ещё раз». */
export const writesAgain: Sign = ({ sentence, words }, { isAgain, signOf }) => {
  const all = readWords(sentence);
  const writer = all.findIndex(([word = '']) => WRITER.test(word));
  return writer >= 0 && isAgain(all.slice(writer)) && ONE_AND_TWO_MORE.test(words.map(signOf).join(''));
};

const LYING = new RegExp(
  String.raw`(?<!\p{L})(?:мо[ейяи]|наш\p{L}?|эт[оаи]) ${MESSAGE} (?:\p{L}+ )?(?:вис|леж|ждут|ждет|есть)`,
  'u',
);
/** «Моё сообщение висит и в чате, и на почте». */
export const liesInPlaces: Sign = ({ sentence, words }, { joinsPlaces }) =>
  LYING.test(sentence) && joinsPlaces(words) && !CAME.test(sentence);

/** Whatever somebody does himself, by its form. */
const ANY_OWN_ACT = /..(?:[аеия]ю|рую|[ую]сь|[аиоуе]жу|[аиоуе]шу|лю|[аеиуыя]ла?(?:сь|ся)?|[её]сл?а?)$/;
const NOT_SENDING =
  /^(?:при(?:ш|хо|сл)|полу|заказ|оформ|оплат|оплач|куп|плат|плач|вид|ищ|иска|смотр|наш|нахо|провер|чита|прочи|сказа|ответ|откры|зараб|работа|завис)/;
const SELFSAME = /(?<!\p{L})(?:то же самое|одно и то же|о том же|про то же)(?!\p{L})/u;
/** «Тему поднимаю сразу в чате и на линии»: where people only talk, whatever is done at once is said. */
export const talksAtOnce: Sign = ({ words }, reader) => {
  const { countPlaces, countTalks, namesAll, saysSame } = reader;
  return (
    doesHimself(words, reader) &&
    ((SELFSAME.test(textOf(words)) && countPlaces(words) > 1) ||
      ((saysSame(words) || SAME_ALONE.test(textOf(words))) && countTalks(words) > 1) ||
      (namesAll(words) && countTalks(words) > 0))
  );
};

function doesHimself(words: ReadWords, { placeOf }: ChannelReader): boolean {
  return (
    words.some(([word = '']) => ANY_OWN_ACT.test(word) && !NOT_SENDING.test(word) && placeOf([[word]]) < 0) &&
    !words.some(([word = '']) => NOT_SENDING.test(word))
  );
}

const SEARCHING = /^(?:ищ|иска|смотр|наш|чита|прочи|получ(?:и|е|аю)|при(?:ш|хо|сл))/;
/** Places one after another: «чат, звонок, теперь письмо». */
const LISTED = /([a-z])\.?(?!\1)([a-z])\.?&?(?!\1|\2)[a-z]/;
const THREE = 3;
/** Whether places are told of, and neither one after another nor in what is asked. */
function isToldOnly(sentence: string, countTalks: ChannelReader['countTalks']): boolean {
  const told = sentence.replace(QUESTION_LAST, '');
  return (
    !ONE_BY_ONE.test(told) && !ASKED.test(sentence) && (told === sentence || countTalks(readWords(told)) > 1)
  );
}

/** «Чат, звонок, теперь письмо», «чат открыт, трубка у уха, письмо пишу». */
export const talksInAll: Sign = ({ sentence, words }, { countPlaces, countTalks, sends, signOf }) =>
  isToldOnly(sentence, countTalks) &&
  countTalks(words) > 1 &&
  countPlaces(words) >= THREE &&
  !words.some(([word = '']) => SEARCHING.test(word)) &&
  (sends(words) || LISTED.test(words.map(signOf).join('')));
