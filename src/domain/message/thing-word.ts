import { isImperative, isInfinitive, isPast, isToCome } from './verb-forms.ts';

const PREFIX = 'в|до|за|из|ис|на|от|по|при|про|раз|с|у';
/** Other forms of verbs, and adjectives: without a thing that is named they tell nothing. */
const ACT_OR_TRAIT = new RegExp(
  `(?:${[
    '[аеуя]ю(?:сь)?|[аеуюя](?:ете?|ют)',
    `^(?:${PREFIX}).*[^аеиоуыюя]ете`,
    '(?:[еиую]т|ть)ся|(?:[зс]|жд|ед)ут',
    '[ая]я|[оы]е|ый',
  ].join('|')})$`,
);

/** «Подобным», «нужной», «рабочее». */
const ADJECTIVES = [
  '[^аеиоуыюя](?:ого|его|ому|ему|ую|юю|ых|их|ыми|ими|ым)',
  '(?:[нк]|щ|ш)и[йем]|[гх]ие',
  '[бвгджзклмнпрстцчшщь]н(?:ой|ом)|ской|(?:че|й|н)ском',
  '[нш]ей|[^аеиоуыюя]ее',
];
/** «Указано», «бывшие», «решен». */
const PARTICIPLES = [
  '[уао]казан[аоы]?|[бв]язан[аоы]?',
  '(?:вш|[уюая]щ)[а-я]{2,3}(?:ся)?',
  '[жшщчдлв]ен[аоы]?|ован[аоы]?|терян[аоы]?',
];
/** «Убедительно», «грубо», «громко», «по-русски»; few things are called so, and those are listed. */
const ADVERBS = ['но|[ру]бо|[^ошч]ко|[^ю]хо|иво|(?:[иае]че|[гдж]е|[вйнрть]|ус)ски|[ое]цки'];
/** «Верна», «честны», «больна»: short, of somebody. */
const SHORT = ['[дтчжрь]н[аы]'];
/** «Хожу», «оставлю», «боюсь», «видишь», «стоит», «пойму», «читает», «пишет», but no «счёт» and no «бюджет». */
const OF_ONE_WHO_DOES = [
  '[жшчщ]у|[вбпмф]лю|[ое]рю',
  'етесь|[ую]сь|ишь(?:ся)?|ешь(?:ся)?',
  '[бвджлмнпрстчш]ит',
  'йму|[аяуе]ет|(?<!с|от|рас|за|у|по)чет|шет|(?<![ндю])жет',
];
/** «Зависло», «погасла»: these lose «-ну-». */
const PASTS = ['(?:вис|гас|сох|чез|мок|тух|глох|ник|сяк|мерз)л[аои]'];
/** Adjectives and participles in their other cases, adverbs, and verbs of one who does. */
const OF_NO_THING = new RegExp(
  `(?:${[...ADJECTIVES, ...PARTICIPLES, ...ADVERBS, ...SHORT, ...OF_ONE_WHO_DOES, ...PASTS].join('|')})$`,
);
const LEAST_OF_NO_THING = 5;

/** What an act, a trait or a state is called: «разъяснение», «справедливость», «безобразие». */
const ABSTRACT =
  /(?:[аеиоуыя][нт]и(?:е|я|ю|ем|и|й|ям|ями|ях)|зи[ея]|ост(?:ь|и|ью|ей|ям|ями|ях)|ств(?:о|а|у|ом|е|ам|ами|ах)?)$/;
const LEAST_ABSTRACT = 6;

/** How many people: «троих», «обоим». */
const COLLECTIVE = /^(?:(?:дв|тр|об)о(?:е|их|им|ими)|обеих)$|^(?:четв|пят)ер(?:о|ых|ым)$/;

/**
 * Whether a word is neither a verb nor an adverb, nor names a trait or what cannot be held.
 * @example isThing('чайник') → true; isThing('убедительно') → false
 */
export function isThing(word: string): boolean {
  return (
    ![isImperative, isInfinitive, isPast, isToCome].some((isVerb) => isVerb(word)) &&
    !ACT_OR_TRAIT.test(word) &&
    !COLLECTIVE.test(word) &&
    !(word.length >= LEAST_OF_NO_THING && OF_NO_THING.test(word)) &&
    !(word.length >= LEAST_ABSTRACT && ABSTRACT.test(word))
  );
}
