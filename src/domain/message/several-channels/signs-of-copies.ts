import { isInfinitive } from '../verb-forms.ts';
import { ANY_MESSAGE, ASKED, CAME, MESSAGE, PAPER, YOURS } from './parts.ts';
import type { Sign, TextSign } from './sign.ts';

const COPY = String.raw`(?<!\p{L})копи(?:[яию] ?[:–—-]|я (?:в|во|на|для) )(?! ?(?:${PAPER}))`;
const COPIES = new RegExp(`${COPY}[^.!?]{1,80}${COPY}`, 'u');
/** «Копия: чат, копия: почта»: copies addressed one after another, but no copies of papers. */
export const addressesCopies: TextSign = ({ text }) => COPIES.test(text);

const COPY_TO = /(?<!\p{L})копи(?:я|ю|и) (?:в|во|на|для) /u;
const COPY_LIST = new RegExp(String.raw`(?<!\p{L})копи[яию] ?[:–—-] (?!(?:${PAPER}))`, 'u');
/** «Копию в чат и на почту», «копия: чат, почта». */
export const copiesToPlaces: Sign = ({ sentence, words }, { joinsPlaces, countTalks }) =>
  (COPY_TO.test(sentence) && joinsPlaces(words)) ||
  (COPY_LIST.test(sentence) && countTalks(words) > 1 && !ASKED.test(sentence));

const THIS = 'эт(?:ого|ой)|данно(?:го|й)|мое(?:го|й)|сего|настоящ(?:его|ей)';
const COPY_OF_THIS = new RegExp(
  String.raw`(?<!\p{L})(?:копи[яюи]|(?:экземпляр|дубликат|дубл)\p{L}{0,3}) (?:${THIS}) ${MESSAGE}`,
  'u',
);
/** «На адреса info@, help@». */
const ADDRESSES = /(?<!\p{L})адрес(?:а|ам|ах|ов)(?!\p{L})|[a-z\d]@/u;
/** «Копия этого обращения — на почту»: what was sent is this, so one more place tells. */
export const copiesThis: Sign = ({ sentence, words }, { countPlaces }) =>
  COPY_OF_THIS.test(sentence) &&
  !CAME.test(sentence) &&
  !ASKED.test(sentence) &&
  !words.some((readings) => isInfinitive(readings[0] ?? '')) &&
  (countPlaces(words) > 0 || ADDRESSES.test(sentence));

const COPIES_OF_MESSAGE = new RegExp(String.raw`(?<!\p{L})копи\p{L}+ (?:\p{L}+ )?${MESSAGE}|копипаст`, 'u');
/** «Копии обращения получили ваш чат и ваша горячая линия». */
export const copiesMessage: Sign = ({ sentence, words }, { countTalks }) =>
  COPIES_OF_MESSAGE.test(sentence) && countTalks(words) > 1 && !ASKED.test(sentence);

const DOUBLED = String.raw`${MESSAGE} (?:\p{L}+ )?(?:про|за)?дублир|(?:про|за)дублирован\p{L}+ (?:\p{L}+ ){0,3}${MESSAGE}`;
const TAKEN_FROM = String.raw`(?:с?копиру|скопирова|дублиру|повторя)\p{L}+ (?:\p{L}+ ){0,2}(?:из|с) (?:\p{L}+ )?(?:${MESSAGE}|чата|почты)`;
const COPIED = new RegExp(`${DOUBLED}|${TAKEN_FROM}`, 'u');
/** «Текст продублирован в чат», «скопировано из письма»: so much as that tells of another place. */
export const copiesFromPlace: Sign = ({ sentence, words }, { sends, countPlaces }) =>
  COPIED.test(sentence) && sends(words) && countPlaces(words) > 0;

const SAME_FOR_YOU = new RegExp(
  String.raw`(?<!\p{L})(?:так(?:ой|ая|ое|ую|ие)|тот|та|то|ту|эт(?:от|а|о|у)) же(?: сам\p{L}+)? ${MESSAGE}`,
  'u',
);
const YOU_OR_YOURS =
  /(?<!\p{L})вы (?:\p{L}+ )?(?:найд|увид|прочт|получ)|(?<!\p{L})ва(?:с|м|ш\p{L}*)(?!\p{L})/u;
/** «Такой же текст ждёт вас в группе»: who got it is told, whatever was done. */
export const keepsSameForYou: Sign = ({ sentence, words }, { countPlaces }) =>
  SAME_FOR_YOU.test(sentence) &&
  YOU_OR_YOURS.test(sentence) &&
  !CAME.test(sentence) &&
  countPlaces(words) > 0;

/** The same, without a word for what: «то же ушло в ваш чат». */
export const SAME_ALONE =
  /(?<!\p{L})(?:то же|это же|аналогичн\p{L}+|идентичн\p{L}+)(?!\p{L}| (?:врем|сам\p{L}+ врем))/u;
/** «То же ушло в ваш чат». */
export const sendsYouSame: Sign = ({ sentence, words }, { sends, countTalks, isOffice }) =>
  SAME_ALONE.test(sentence) &&
  sends(words) &&
  YOURS.test(sentence) &&
  (countTalks(words) > 0 || words.some(isOffice));

const SAME_THING = 'одно и то же|то же самое';
const OWN_VERB = String.raw`\p{L}+(?:[аяеу]ю|[жшчщ]у)(?:сь)?`;
const SAYS_SAME = new RegExp(
  String.raw`(?<!\p{L})${OWN_VERB} (?:вам )?(?:${SAME_THING})|(?:${SAME_THING}) ${OWN_VERB}(?!\p{L})`,
  'u',
);
/** «Везде прошу одно и то же»: the writer says one thing wherever he turns. */
export const saysOneThing: Sign = ({ sentence, words }, { countPlaces, namesAll }) =>
  SAYS_SAME.test(sentence) && (countPlaces(words) > 1 || namesAll(words));

const TELLS_ALL = new RegExp(
  String.raw`(?<!\p{L})(?:обоим|обеим|всем|всюду|везде|повсюду|каждо(?:му|й)|троим) (?:\p{L}+ )?${OWN_VERB} (?:об одном|про одно|одно)(?!\p{L})`,
  'u',
);
const ABOUT_ONE = new RegExp(
  String.raw`${MESSAGE}[^.!?]{0,40} (?:об одном|про одно|о том же|про то же)(?= ?(?:$|[^\p{L} ]|и ))|объедин\p{L}+ (?:мои|наши|эти|все) ${MESSAGE}|содержани\p{L} (?:то же|одинаков|одно)|(?:так|т)ого же (?:содержания|текста)`,
  'u',
);
/** «Объедините мои заявки, все об одном», «второе письмо того же содержания». */
export const tellsOfOne: Sign = ({ sentence }) =>
  TELLS_ALL.test(sentence) ||
  (ABOUT_ONE.test(sentence) && ANY_MESSAGE.test(sentence) && !CAME.test(sentence.replace(/:.*/u, '')));
