import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { phraseFinder, wordsOf, type ReadWords } from './phrase-finder.ts';
import { splitSentences } from './sentences.ts';
import { isInfinitive } from './verb-forms.ts';

/** What may stand between two places that got the same: «в чат и на почту». */
const JOINING =
  /^(?:вот|в|через|во|на|по|к|вам?|ваш\p{L}*|еще|также|даже|потом|сразу|параллельно|одновременно)$/u;
/** Two joined by «и», or three, or «и … и … и …», in a sentence with a letter for each channel, `&` for «и», a dot for other words. */
const JOINED = /([a-z])(?:\.?&+(?!\1)|(?!\1)([a-z])(?!\1|\2))[a-z]|(?:&\.{0,4}[a-z]\.{0,2}){3}/;
/** Copies that are addressed one after another, but no copies of papers: «копия: чат, копия: почта». */
const COPY = String.raw`(?<!\p{L})копи(?:[яию] ?[:–—-]|я (?:в|во|на|для) )(?! ?(?:чек|паспорт|договор|акт|накладн|документ|квитанц|счет))`;
const COPIES = new RegExp(`${COPY}[^.!?]{1,80}${COPY}`, 'u');
const COPY_TO = /(?<!\p{L})копи(?:я|ю|и) (?:в|во|на|для) /u;
/** «Трижды: через приложение, через сайт и письмом». */
const TIMES =
  /(?:дважды|трижды|четырежды|(?<!\p{L})(?:два|три|четыре|пять|несколько) раза?|способами)[^.!?\p{L}]{0,3}[:–—-]/u;
/** Messages that are counted by where they went: «первую в кабинете, вторую через менеджера». */
const MESSAGE = String.raw`(?<!\p{L})(?:заявк|обращени|письм|тикет|сообщени|жалоб|претензи|запрос|просьб|текст|вопрос|рассказ)\p{L}*`;
const COUNTED = (ordinals: string) =>
  String.raw`(?<!\p{L})(?:${ordinals})(?:ую|ое|ая|ой|ый|ью|ье|ья|ий|[ауо])(?: ${MESSAGE})?(?:, [^,.!?]{1,20},)?(?: [а-я]+(?:ом|ой|л[аи]?|ю|жу)| у вас)? (?:в|во|через|по|на|вот|это|[–—-])(?!\p{L})`;
const COUNTING = new RegExp(
  `${COUNTED('перв|втор|одн')}[^.!?]{0,120}${COUNTED('втор|трет|четверт|друг')}`,
  'u',
);
const ANY_MESSAGE = new RegExp(MESSAGE, 'u');
/** «Копия этого обращения — на почту»: what was sent is this, so one more place tells. */
const COPY_OF_THIS = new RegExp(
  String.raw`(?<!\p{L})(?:копи[яюи]|(?:экземпляр|дубликат|дубл)\p{L}{0,3}) (?:эт(?:ого|ой)|данно(?:го|й)|мое(?:го|й)) ${MESSAGE}`,
  'u',
);
/** «На адреса info@, help@». */
const ADDRESSES = /(?<!\p{L})адрес(?:а|ам|ах|ов)(?!\p{L})|[a-z\d]@/u;
/** «Три тикета», «ещё пять таких же обращений»; an application for something else is another matter. */
const MANY = String.raw`(?:дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько|десят\p{L}+|куч[ау]|пачк[ау]|стопк[ау])`;
const SAME_AS_THIS = String.raw`(?:(?:так(?:их|ие)|тех|те) же|одинаков\p{L}+|идентичн\p{L}+|копи[йи]|подобных)`;
const MANY_TICKETS = new RegExp(
  String.raw`(?<![\p{L}\d])\d{1,2} (?:тикет(?:а|ов)|обращени[яй]|заяв(?:ки|ок))(?!:? на |\p{L})|(?<!\p{L})${MANY} (?:(?!${SAME_AS_THIS})\p{L}+ )?(?:тикет|обращени|заявк|заявок)\p{L}*(?!:? на (?!одну|эту|тот|то же)|\p{L})|(?<!\p{L})(?:${MANY}|еще) (?:\p{L}+ )?${SAME_AS_THIS}(?: ${MESSAGE})?(?!\p{L})`,
  'u',
);
/** «Тикетов штук шесть», told after the name. */
const TICKETS_MANY = new RegExp(
  String.raw`(?<!\p{L})(?:тикетов|обращений|заявок) (?:\p{L}+ )?(?:штук )?${MANY}(?!\p{L}|:? на )`,
  'u',
);
/** «Заявка висит в трёх местах». */
const HANGING = new RegExp(String.raw`${MESSAGE} (?:[\p{L}-]+ ){0,3}(?:вис|леж|жд[еу]т|крут)`, 'u');
/** Whoever opens tickets does it himself. */
const OPENS =
  /^(?:завел[аи]?|завожу|открыл[а]?|открываю|создал[а]?|создаю|оставил[а]?|оформил[а]?|наплодил[а]?|накатал[а]?|настрочил[а]?|насоздавал[а]?|заведен[аоы]|создан[аоы]|подан[аоы])$/;
const OTHERS =
  /^(?:вы|он|она|они|(?:чат-)?бот|магазин|система|поддержка|продав(?:ец|цы)|(?:оператор|сотрудник|менеджер)[ыи]?|сотрудница)$/u;
/** «Заявки сразу три». */
const SEVERAL = String.raw`(?:две?|двое|три|трое|четыре|пять|несколько)`;
const SEVERAL_MESSAGES = new RegExp(
  String.raw`(?<!\p{L})(?:${SEVERAL} (?:\p{L}+ )?${MESSAGE}|${MESSAGE} (?:\p{L}+ )?${SEVERAL})(?!\p{L})`,
  'u',
);
/** «О том же», «с тем же самым», «тот же вопрос»; but not «в тот же день» or «в том же пункте». */
const SAME = new RegExp(
  String.raw`(?<!\p{L})(?:(?:т[оу]|т?о том|тем|тому|ее|его|их) же(?: сам\p{L}+)?(?=$|[^\p{L} ]| (?:в|во|на|по|через|и|сюда|вам|я|мы|отправ|пис|пиш|напис|сид|стуч|звон|обра)(?!рем))|т(?:от|а|у|ой|ого|ому|ем|еми|е|ех|ом) же(?: сам\p{L}+)? ${MESSAGE})`,
  'u',
);
/** «Такой же текст ждёт вас в группе»: who got it is told, whatever was done. */
const SAME_FOR_YOU = new RegExp(
  String.raw`(?<!\p{L})(?:так(?:ой|ая|ое|ую|ие)|тот|та|то|ту|эт(?:от|а|о|у)) же(?: сам\p{L}+)? ${MESSAGE}`,
  'u',
);
const YOURS = /(?<!\p{L})ва(?:с|м|ш\p{L}*)(?!\p{L})/u;
const CAME = /при(?:ш|хо|сл|сы)|полу/;
/** «В двух чатах», «на трёх ваших почтах», «в каждом канале». */
const SEVERAL_PLACES =
  /(?<!\p{L})(?:в|во|на|по|через) (?:(?:дв(?:а|е|ух|ум)|об(?:а|е|оих|еих)|тр(?:и|ех|ем)|четыр\p{L}+|пят[ьи]|нескольк\p{L}+|разны[ехм]|кажд\p{L}+|вс[ею][хм]?) ){1,2}(?:ваш\p{L}+ )?(?:мест|канал|адрес|чат|почт|ящик|мессенджер|соцсет|групп|окн|отдел|бот|форм)/u;
/** Two things that one does together: «пока слушаю музыку, печатаю в чат». */
const MEANWHILE = /(?<!\p{L})пока (?!не )(?:\p{L}+ ){0,2}\p{L}+[ую](?!\p{L})/u;
/** The writer says one thing wherever he turns: «везде прошу одно и то же». */
const SAYS_SAME =
  /(?<!\p{L})\p{L}+[ую](?:сь)? (?:вам )?(?:одно и то же|то же самое)|(?:одно и то же|то же самое) \p{L}+[ую](?:сь)?(?!\p{L})/u;
/** «Я и в чат, и на почту, и по телефону»: nothing more is said of what he did. */
const WRITER_AND =
  /(?<!\p{L})(?:я|мы)(?: (?:вам|вас|уже|к вам|теперь|сейчас))* и (?:в|во|на|по|через|к)(?!\p{L})/u;
/** Who writes with the writer: «жена сидит в чате, а я пишу на почту». */
const OTHERS_SEND =
  /(?<!\p{L})(?:жена|муж|сын|доч\p{L}+|мама|мать|папа|отец|брат|сестра|подруга|друг|сосед\p{L}*|коллега|свекровь|теща|родители|дети)(?!\p{L})(?: \p{L}+){0,4} (?:на|от|до)?(?:пис|пиш|строч|звон|званива|сид|вис|стуч|долб|отправ|шл)\p{L}+(?<!ть)(?!\p{L})/u;
const EACH_OTHERS_SEND = new RegExp(OTHERS_SEND, 'gu');
/** What happens while the writer writes: «параллельно жена пишет вам в чате». */
const AT_ONCE =
  /(?<!\p{L})(?:параллельно|одновременно|тем временем|в то же время|в это же время|заодно|попутно)(?!\p{L})/u;
/** «Текст продублирован», «скопировано из письма»: so much as that tells of another place. */
const COPIED = new RegExp(
  String.raw`${MESSAGE} (?:\p{L}+ )?(?:про|за)?дублир|(?:с?копиру|скопирова|дублиру|повторя)\p{L}+ (?:\p{L}+ ){0,2}(?:из|с) (?:\p{L}+ )?(?:${MESSAGE}|чата|почты)`,
  'u',
);
/** Two more after one that got it: «в чате ответили, но я и письмом, и по телефону ещё раз». */
const ONE_AND_TWO_MORE = /[a-z].*&\.?[a-z]\.{0,2}&\.?[a-z]/;
/** Who sends by his own will. */
const WILL =
  /^(?:пришлось|приходи(?:лось|тся)|реши(?:л[аи]?|м)|вынужден[аы]?|буд(?:у|ем)|стану|нач(?:ну|ал|ала)|собираюсь|попробовал[аи]?|взял(?:ся|ась)|могу|готова?)$/;
const REACH_OF_WILL = 4;
/** Whatever somebody does himself, by its form. */
const ANY_OWN_ACT = /..(?:[аеия]ю|рую|[ую]сь|[аиоуе]жу|[аиоуе]шу|лю|[аеиуыя]ла?(?:сь|ся)?|[её]сл?а?)$/;
const NOT_SENDING =
  /^(?:при(?:ш|хо|сл)|полу|заказ|оформ|оплат|оплач|куп|плат|плач|вид|ищ|иска|смотр|наш|нахо|провер|чита|прочи|сказа|ответ|откры|зараб|работа|завис)/;
const SEARCHING = /^(?:ищ|иска|смотр|наш|чита|прочи|получ(?:и|е|аю)|при(?:ш|хо|сл))/;
const SELFSAME = /(?<!\p{L})(?:то же самое|одно и то же|о том же|про то же)(?!\p{L})/u;
/** The same, without a word for what: «то же ушло в ваш чат». */
const SAME_ALONE =
  /(?<!\p{L})(?:то же|это же|аналогичн\p{L}+|идентичн\p{L}+)(?!\p{L}| (?:врем|сам\p{L}+ врем))/u;
/** What tells that the writer went from one place to another since the first was of no use, or asks where to go. */
const ONE_BY_ONE =
  /не (?:ответ|отвеч|дозвон|помог|работ|откры|отправ|приш|чита)|ответа нет|нет ответа|молч|совет|сказа|веле|попрос|просят|предлаг|предлож|поэтому|назад|потом|затем|закры|ошибк|(?<!\p{L})(?:или|либо|где|как|куда|можно|какой|при)(?!\p{L})|\?/u;
const ASKED = /(?<!\p{L})\p{L}{2,}(?:[йь]|и)те(?:сь)?(?!\p{L})/u;
const THREE = 3;
/** Places one after another: «чат, звонок, теперь письмо». */
const LISTED = /([a-z])\.?(?!\1)([a-z])\.?&?(?!\1|\2)[a-z]/;
/** «Моё сообщение висит и в чате, и на почте». */
const LYING = new RegExp(
  String.raw`(?<!\p{L})(?:мо[ейяи]|наш\p{L}?|эт[оаи]) ${MESSAGE} (?:\p{L}+ )?(?:вис|леж|ждут|ждет|есть)`,
  'u',
);
/** «Это письмо получили и чат, и горячая линия». */
const GOT = new RegExp(String.raw`(?<!\p{L})эт[оауи] ${MESSAGE} (?:\p{L}+ )?получ(?:и|а)\p{L}+ и `, 'u');
/** What goes on beside a message. */
const BESIDE_THIS = new RegExp(
  String.raw`(?:одновременно|параллельно|вместе|попутно|заодно|вдобавок) с эт(?:им|ой|ими) ${MESSAGE}`,
  'u',
);
const COPIES_OF_MESSAGE = new RegExp(String.raw`(?<!\p{L})копи\p{L}+ (?:\p{L}+ )?${MESSAGE}|копипаст`, 'u');
/** What others advised or asked for: «попросили отправить фото в чат и на почту». */
const ADVISED =
  /(?:попрос|проси[лт]|просят|совет|веле[лт]|сказал|предл[оа]|рекоменд)\p{L}*(?: \p{L}+){0,4} \p{L}+(?:ть|ти)(?:ся)?(?!\p{L})/u;
/** After what was sent one more place: «посылаю её и в группу». */
const ADDED = /S\.?&[a-z]/;
/** What the writer does or did: no order to others, and not what they do. */
const OWN_FORM = /(?:[ую](?:сь)?|л[аи]?(?:сь|ся)?|[ие]м(?:ся)?)$/;
/** What was done, of a message: «запрос разослан», not «везде написано». */
const DONE = /[еая]н[аоы]?$/;
const WRITER = /^(?:я|мы)$/;
const TO_WRITER = /^(?:мне|нам|меня|нас)$/;

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
  sendingActs,
}: MessageRules): (normalText: string) => boolean {
  const telling = phraseFinder(wordsOf(severalChannels));
  const all = phraseFinder(wordsOf(everywhere));
  const places = channels.map((channel) => phraseFinder(wordsOf(channel)));
  const same = phraseFinder(wordsOf(sameness));
  const repeated = phraseFinder(wordsOf(again));
  const sent = phraseFinder(wordsOf(sending));
  const acts = phraseFinder(wordsOf(sendingActs));
  const isOwnSending = (readings: readonly string[]) =>
    acts.find([readings]) === true && OWN_FORM.test(readings[0] ?? '');
  // «Пришлось обратиться», but not «посоветовали обратиться».
  const mustSend = (words: ReadWords) =>
    words.some(
      (readings, at) =>
        acts.find([readings]) === true &&
        isInfinitive(readings[0] ?? '') &&
        words.slice(Math.max(0, at - REACH_OF_WILL), at).some(([word = '']) => WILL.test(word)),
    );
  const isDone = (words: ReadWords) =>
    words.some((readings) => acts.find([readings]) === true && DONE.test(readings[0] ?? '')) &&
    ANY_MESSAGE.test(textOf(words));
  const sendsHimself = (words: ReadWords) => words.some(isOwnSending) || isDone(words) || mustSend(words);
  const sends = (words: ReadWords) => sent.find(words) === true || sendsHimself(words);
  const signOf = (readings: readonly string[]) => {
    const channel = places.findIndex((place) => place.find([readings]) === true);
    if (channel >= 0) return String.fromCharCode(FIRST_LETTER + channel);
    const [word = ''] = readings;
    return word === 'и' ? '&' : JOINING.test(word) ? '' : '.';
  };
  const joinsPlaces = (words: ReadWords) => JOINED.test(words.map(signOf).join(''));
  const countPlaces = (words: ReadWords) => places.filter((place) => place.find(words) === true).length;
  const isPlace = (word: string) => places.some((place) => place.find([[word]]) === true);
  const talks = channels.flatMap(({ talk }, at) => (talk === true ? (places[at] ?? []) : []));
  const countTalks = (words: ReadWords) => talks.filter((place) => place.find(words) === true).length;
  const saysSame = (words: ReadWords) =>
    same.find(words) === true || SAME.test(textOf(words)) || MEANWHILE.test(textOf(words));
  const sendsSame = (words: ReadWords) =>
    sends(words) && ((saysSame(words) && countPlaces(words) > 1) || joinsPlaces(words));
  const sendsEverywhere = (words: ReadWords) => sends(words) && all.find(words) === true;
  // «Пишу сюда, в чат не обращалась»: what was not sent is in no place.
  const toldIn = (sentence: string) =>
    sentence
      .split(CLAUSE_END)
      .map((clause) => readWords(clause))
      .filter((words) => !sends(denied(words)) && !ADVISED.test(textOf(words)))
      .map((words) => (isToWriter(words) ? acts.without(sent.without(words)) : words));
  const writesAgain = (words: ReadWords) => {
    const writer = words.findIndex(([word = '']) => WRITER.test(word));
    return writer >= 0 && repeated.find(words.slice(writer)) === true;
  };
  // «Отправила в чат, отправила на почту».
  const sendsTwice = (clausesOf: readonly ReadWords[]) => {
    const placeOf = new Map<string, number>();
    return clausesOf.some((words) => {
      const place = places.findIndex((one) => one.find(words) === true);
      if (place < 0) return false;
      return words.some(([word = '']) => {
        if (!isOwnSending([word])) return false;
        const known = placeOf.get(word);
        placeOf.set(word, place);
        return known !== undefined && known !== place;
      });
    });
  };
  const addsPlace = (words: ReadWords) =>
    countPlaces(words) > 1 &&
    ADDED.test(words.map((word) => (isOwnSending(word) ? 'S' : signOf(word))).join(''));
  const sendsWithOthers = (words: ReadWords) =>
    words.some(([word = '']) => WRITER.test(word)) &&
    OTHERS_SEND.test(textOf(words)) &&
    countPlaces(words) > 1;
  // Several of the family at it, or one at the same time: «жена пишет вам в чате, а тёща звонит».
  const familySends = (sentence: string) => {
    const senders = Array.from(sentence.matchAll(EACH_OTHERS_SEND)).length;
    return (
      (senders > 1 || (senders > 0 && AT_ONCE.test(sentence))) &&
      !ONE_BY_ONE.test(sentence) &&
      (YOURS.test(sentence) || countTalks(readWords(sentence)) > 0)
    );
  };
  const opensMany = (sentence: string, words: ReadWords) =>
    (MANY_TICKETS.test(sentence) || TICKETS_MANY.test(sentence)) &&
    !words.some(([word = '']) => OTHERS.test(word)) &&
    (sendsHimself(words) || words.some(([word = '']) => OPENS.test(word)));
  const copiesThis = (sentence: string, words: ReadWords) =>
    COPY_OF_THIS.test(sentence) &&
    !CAME.test(sentence) &&
    !ASKED.test(sentence) &&
    !words.some((readings) => isInfinitive(readings[0] ?? '')) &&
    (countPlaces(words) > 0 || ADDRESSES.test(sentence));
  // «Тему поднимаю сразу в чате и на линии»: where people only talk, whatever is done at once is said.
  const talksAtOnce = (words: ReadWords) =>
    words.some(([word = '']) => ANY_OWN_ACT.test(word) && !NOT_SENDING.test(word) && !isPlace(word)) &&
    !words.some(([word = '']) => NOT_SENDING.test(word)) &&
    ((SELFSAME.test(textOf(words)) && countPlaces(words) > 1) ||
      ((saysSame(words) || SAME_ALONE.test(textOf(words))) && countTalks(words) > 1) ||
      (all.find(words) === true && countTalks(words) > 0));
  // «Чат, звонок, теперь письмо», «чат открыт, трубка у уха, письмо пишу».
  const talksInAll = (sentence: string, words: ReadWords) =>
    !ONE_BY_ONE.test(sentence) &&
    !ASKED.test(sentence) &&
    countTalks(words) > 1 &&
    countPlaces(words) >= THREE &&
    !words.some(([word = '']) => SEARCHING.test(word)) &&
    (sends(words) || LISTED.test(words.map(signOf).join('')));
  const repeats = (sentence: string, words: ReadWords) =>
    sendsWithOthers(words) ||
    familySends(sentence) ||
    opensMany(sentence, words) ||
    copiesThis(sentence, words) ||
    addsPlace(words) ||
    BESIDE_THIS.test(sentence) ||
    (COPIES_OF_MESSAGE.test(sentence) && countTalks(words) > 1 && !ASKED.test(sentence)) ||
    talksInAll(sentence, words) ||
    (GOT.test(sentence) && joinsPlaces(words)) ||
    (LYING.test(sentence) && joinsPlaces(words) && !CAME.test(sentence)) ||
    talksAtOnce(words) ||
    (SAME_ALONE.test(sentence) && sends(words) && YOURS.test(sentence) && countTalks(words) > 0) ||
    (SEVERAL_PLACES.test(sentence) && (sendsHimself(words) || HANGING.test(sentence))) ||
    (SAME_FOR_YOU.test(sentence) && YOURS.test(sentence) && !CAME.test(sentence) && countPlaces(words) > 0) ||
    (WRITER_AND.test(sentence) && joinsPlaces(words)) ||
    (SAYS_SAME.test(sentence) && (countPlaces(words) > 1 || all.find(words) === true)) ||
    (COPIED.test(sentence) && sends(words) && countPlaces(words) > 0) ||
    (writesAgain(readWords(sentence)) && ONE_AND_TWO_MORE.test(words.map(signOf).join(''))) ||
    (COPY_TO.test(sentence) && joinsPlaces(words)) ||
    (TIMES.test(sentence) && sends(words) && countPlaces(words) > 1);
  return (normalText) => {
    // «Тут же» tells when, not where.
    const sentences = splitSentences(normalText.replace(/(?<!\p{L})тут же(?!\p{L})/gu, 'сразу'));
    const clauses = sentences.map(toldIn);
    const told = clauses.map((ofSentence) => ofSentence.flat());
    const isRepeated =
      clauses.some(sendsTwice) || sentences.some((sentence, at) => repeats(sentence, told[at] ?? []));
    return (
      isRepeated ||
      COPIES.test(normalText) ||
      (COUNTING.test(normalText) &&
        ANY_MESSAGE.test(normalText) &&
        (SEVERAL_MESSAGES.test(normalText) ||
          told.some(
            (words) => sends(words) || (ANY_MESSAGE.test(textOf(words)) && countPlaces(words) > 1),
          ))) ||
      told.some(
        (words, at) => telling.find(words) === true || sendsSame(told.slice(at, at + SENTENCES).flat()),
      ) ||
      clauses.flat().some(sendsEverywhere)
    );
  };
}

/** The words as they are written. */
function textOf(words: ReadWords): string {
  return words.map(([word = '']) => word).join(' ');
}

/** Whether others wrote to the writer: «продавец написал мне в чате». */
function isToWriter(words: ReadWords): boolean {
  return words.some(([word = '']) => TO_WRITER.test(word)) && !words.some(([word = '']) => WRITER.test(word));
}

/** The words that «не» denies: «в другие каналы не пишу» is honest, «куда только не писала» is not. */
function denied(words: ReadWords): ReadWords {
  return words.filter((_, at) => words[at - 1]?.[0] === 'не' && words[at - 2]?.[0] !== 'только');
}
