import { LOST_ROOTS } from './lost-roots.ts';
import { cutPrefix } from './verb-prefix.ts';

/** Endings of a stem by the way it inflects: those of the words a dictionary lists, which are the infinitive and what no rule makes. */
const ENDINGS = {
  /** «приду», «придёт», «придут», «приди», «придя». */
  present: '[ую]|[еи](?:шь|т|м|те)|[уюая]т|и|ите|я|[уюая]щий',
  /** «принёс», «принесла», «принёсший». */
  past: '|а|о|и|ла|ло|ли|ши|ший',
  /** «собирать», «собиравший», «собранный», «собирание». */
  ать: 'а(?:ть|вший|ющий|нный|емый|ние)',
  ить: 'и(?:ть|вший|мый)|[ая]щий|я|енный|ение',
  /** «отбить», «отбитый», «отбытие». */
  ть: 'ть|вший|нный|тый|тие',
  вать: 'ва(?:ть|вший|ющий|емый|ние)',
  ывать: '[иы]ва(?:ть|вший|ющий|емый|ние)',
  нуть: 'ну(?:ть|вший|тый)|енный',
  /** «ухожу», «хождение»: before a consonant that has changed. */
  changed: 'у|ение|енный',
  /** Written out whole. */
  form: '',
} as const;

type Stems = Readonly<Partial<Record<keyof typeof ENDINGS | 'noun', string>>>;

/** Roots that change more than rules of alternation tell, by a verb that has them: stems by their endings, `|` between. */
const ROOTS: Readonly<Record<string, Stems>> = {
  идти: {
    form: 'идти|йти|дти|шел|шла|шло|шедший|[ий]?д(?:у|ешь|ет|ем|ете|ут|и|я)',
    ить: 'ход',
    changed: 'хож|хожд',
    noun: 'ход',
  },
  нести: { form: 'нести', present: 'нес', past: 'нес', ить: 'нос', changed: 'нош|нес', noun: 'нос' },
  везти: { form: 'везти', present: 'вез', past: 'вез', ить: 'воз', noun: 'воз|возка' },
  вести: { form: 'вести|ведший', present: 'вед', past: 'вел', ить: 'вод', changed: 'вед', noun: 'вод' },
  ехать: {
    form: 'ехать|ехавший|ед(?:у|ешь|ет|ем|ете|ут)|езжай|езжу',
    ать: 'езж',
    ить: 'езд',
    noun: 'езд',
  },
  класть: { form: 'класть', present: 'клад', ывать: 'клад', ить: 'лож', ать: 'лаг' },
  брать: { present: 'бер', ать: 'бр|бир', noun: 'бор|борка' },
  слать: { form: 'шл(?:ю|ешь|ет|ем|ете|ют|и)', ать: 'сл|сыл', noun: 'сылка' },
  дать: { form: 'дам|дашь|даст|дадим|дадите|дадут|дай', ть: 'да', вать: 'да', noun: 'дача|дажа' },
  стать: { present: 'стан', ть: 'ста', вать: 'ста' },
  нять: { form: 'м(?:у|ешь|ет|ем|ете|ут|и)', present: 'ним|йм', ть: 'ня', ать: 'ним', noun: 'ем|емка' },
  взять: { form: 'взять|взявший|взятый|взятие', present: 'возьм' },
  лечь: { form: 'лечь|легший|ляг', past: 'лег', present: 'ляг|ляж' },
  сесть: { form: 'сесть|севший', present: 'сяд', ать: 'сед', ывать: 'саж' },
  мочь: { form: 'мочь', present: 'мог|мож', past: 'мог', ать: 'мог', noun: 'мощь' },
  звать: { present: 'зов', ать: 'зв|зыв', noun: 'зов|зыв' },
  чать: { present: 'чн', ть: 'ча', ать: 'чин' },
  жать: { present: 'жм', ть: 'жа', ать: 'жим' },
  ждать: { present: 'жд', ать: 'жд|жид' },
  рвать: { present: 'рв', ать: 'рв|рыв', noun: 'рыв' },
  тереть: { form: 'тереть', present: 'тр', past: 'тер', ать: 'тир', ть: 'тер' },
  бить: { form: 'бей|бейте', present: 'бь', ть: 'би', вать: 'би' },
  лить: { form: 'лей|лейте', present: 'ль', ть: 'ли', вать: 'ли' },
  шибить: { form: 'шибить|шибивший', present: 'шиб', past: 'шиб', ать: 'шиб', noun: 'шибка' },
  пасть: { form: 'пасть|павший', present: 'пад', ать: 'пад', changed: 'пад', noun: 'пажа' },
  расти: { form: 'расти', present: 'раст', past: 'рос', ать: 'раст' },
  сохнуть: { past: 'сох', нуть: 'сох', ать: 'сых' },
  помнить: { ить: 'помн', ать: 'помин' },
  честь: { form: 'честь|чел', present: 'чт', past: 'чл', ать: 'чит', ывать: 'чит', noun: 'чет' },
  тянуть: { нуть: 'тя', ывать: 'тяг', ать: 'тяг' },
  двинуть: { нуть: 'дви', ать: 'двиг' },
  кинуть: { нуть: 'ки', ывать: 'кид', ать: 'кид' },
  вернуть: { нуть: 'вер', ывать: 'ворач' },
  обрести: { form: 'обрести|обретший', present: 'обрет', past: 'обрел|обре', ать: 'обрет', changed: 'обрет' },
};

const READING = new RegExp(
  `^(?:${Object.values(ROOTS)
    .map((stems) => `(${formsOf(stems)})`)
    .join('|')})$`,
);
const ROOT_NAMES = Object.keys(ROOTS);

/**
 * The verb that a listed word belongs to by its root, though another stem may hide it: the prefix and the root, if it has one of the table.
 * @example rootOf('приду') → 'при-идти'
 * @example rootOf('ушел') → 'у-идти'
 */
export function rootOf(word: string): string | undefined {
  if (LOST_ROOTS.has(word)) return undefined;
  for (const { prefix, rest } of cutPrefix(word)) {
    // Only prefixed nouns are of verbs: «нос» is not «нести».
    const found = READING.exec(prefix === '' ? rest : `-${rest}`);
    const at = found?.slice(1).findIndex(Boolean) ?? -1;
    const name = ROOT_NAMES[at];
    if (name !== undefined) return `${prefix}-${name}`;
  }
  return undefined;
}

/** A noun follows the mark of a prefix. */
function formsOf({ noun, ...verbs }: Stems): string {
  const forms = Object.entries(verbs).map(
    ([endings, stems]) => `(?:${stems})(?:${ENDINGS[endings as keyof typeof ENDINGS]})`,
  );
  return `-?(?:${forms.join('|')})(?:с[яь])?${noun === undefined ? '' : `|-(?:${noun})`}`;
}
