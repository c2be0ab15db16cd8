import type { Found } from './found.ts';

/** What support is asked to do, by the roots of its forms: a message names it by the infinitive. */
const ACTS: Readonly<Record<string, string>> = {
  'верн|возвра[тщ]': 'вернуть',
  'при?вез|довез': 'привезти',
  достав: 'доставить',
  отмен: 'отменить',
  'найд|найти|отыщ': 'найти',
  'перенес|перенос': 'перенести',
  'пришл[ию]|присл': 'прислать',
  'дошлит|дослать|дослал': 'дослать',
  'замен|обменя': 'заменить',
  объясн: 'объяснить',
  провер: 'проверить',
  'разбер|разобр': 'разобраться',
  отда: 'отдать',
  выда: 'выдать',
  'забер|забра': 'забрать',
  сообщ: 'сообщить',
  'назов|назва': 'назвать',
  продл: 'продлить',
  'удали|удаля': 'удалить',
  'отвяж|отвяз': 'отвязать',
  разблокир: 'разблокировать',
  компенсир: 'компенсировать',
  возмест: 'возместить',
  'исправ|почин': 'исправить',
  'перевед|перевес': 'перевести',
  восстанов: 'восстановить',
  'верификац|откро[йю]': 'открыть',
  'выведи|вывест': 'вывести',
};
const ACT = Object.keys(ACTS)
  .map((root) => `((?:${root})\\p{L}*)`)
  .join('|');
const NAMES = Object.values(ACTS);
/** An act is asked for in the imperative, after these, or by «пусть» and «чтобы». */
const ASKED = new RegExp(
  String.raw`(?<!\p{L}|не )(?:(?=\p{L}+[иьй]те(?:сь)?(?!\p{L}))|(?<=(?:прошу|просим|хочу|хотим|хотел[аи]? бы|требую|нужно|надо|необходимо|желаю|можно ли|можно)(?: \p{L}{1,6})? )(?=\p{L}+(?:ть|ти|чь)(?:ся)?(?!\p{L}))|(?<=(?:пусть|чтобы|чтоб)(?: \p{L}{1,8})? )(?=\p{L}+(?:[ую]т|[ая]т|ли)(?:ся|сь)?(?!\p{L})))(?:${ACT})(?!\p{L})((?: (?!и |или |а |но |если |когда |чтобы |пожалуйста|плиз|что |где |почему |как )[^\s,.;!?()]+){0,5})`,
  'gu',
);

/**
 * What a story asks for, each as an infinitive with its object, as messages name it.
 * @example findDemands('верните деньги, пожалуйста') → [{ value: 'вернуть деньги', … }]
 */
export function findDemands(level: string): readonly Found[] {
  return Array.from(level.matchAll(ASKED), ({ 0: text, index, ...groups }) => {
    const all = groups as readonly (string | undefined)[];
    const place = NAMES.findIndex((_, at) => all[at + 1] !== undefined);
    const object = (all[NAMES.length + 1] ?? '').replace(
      /^ (?:мне|нам|ему|ей|пожалуйста|уже|наконец|немедленно|срочно)(?!\p{L})/u,
      '',
    );
    return { value: `${NAMES[place] ?? ''}${object}`, start: index, end: index + text.length };
  });
}
