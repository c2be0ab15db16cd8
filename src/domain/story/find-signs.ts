import { wordsOf } from '../language/words.ts';
import { isPerson } from './find-people.ts';
import { placesOf, type Found, type Place } from './found.ts';
import { levelText } from './level-text.ts';
import type { FoundSign, Sign } from './signs.ts';
import type { StoryValue } from './story.ts';

/** Where goods come from abroad. */
const ABROAD =
  /(?<!\p{L}|(?<!\p{L})не )(?:из|с)[ -](?:за[ -](?:границ|рубеж|бугр)|кита[ея]|турци|коре[ия]|япони|гонконг|тайван|сша|америк|европ|германи|итали|франци|польш|инди[ия]|вьетнам|эмират|дуба|казахстан|армени|грузи[ия]|узбекистан|та[ий]ланд|финлянди|испани)\p{L}*/gu;
/** What a box for discounts takes: letters and then digits. */
const DISCOUNT_CODE = /(?<![\p{L}\d-])\p{Lu}{3,}\d{1,4}(?![\p{L}\d-])/gu;
/** Up to a day, or to a feast that has none here. */
const UP_TO = /(?<!\p{L})(?:ко?|до|на)\s*$/u;
const FEAST =
  /(?<!\p{L})ко? (?:(?:нов|стар)\p{L}+ год|рождеств|праздник|дн(?:ю|юхе) рожд|юбиле|свадьб|годовщин|утренник|корпоратив|восьмому марта|8 марта)\p{L}*/gu;
/** What it cost stands after these, what it costs before them. */
const BEFORE = /(?<!\p{L})(?:вчера|был[аио]?|стоил[аио]?|раньше|утром|неделю назад)(?!\p{L})[^.!?\n]{0,30}$/u;
const NOW = /(?<!\p{L})(?:сегодня|теперь|сейчас|стал[аио]?|уже|вечером|стоит)(?!\p{L})/u;
/** The same sum again. */
const AGAIN = /(?<!\p{L})(?:и|опять|снова|еще|потом|затем|второй раз|повторно|плюс)(?!\p{L})|\+/u;
const REACH = 40;
const ORDERED_BY = /^ (?:\p{L}+ )?(?:заказал|оформил|отправил|купил|послал|выслал|подарил)[аи]?(?!\p{L})/u;
const SELF = /(?<!\p{L})(?:я|мы)\s$/u;

/** The signs that a story told on a day has by its values and by words of a kind. */
export function findSigns(story: string, values: readonly StoryValue[], today: string): readonly FoundSign[] {
  const level = levelText(story);
  const ofType = (type: StoryValue['type']) => values.filter((value) => value.type === type);
  return [
    ...ofType('date').flatMap((day) => daySigns(level, day, today)),
    ...sumSigns(level, ofType('sum')),
    ...ofType('side')
      .filter(({ value }) => value === 'seller')
      .map(signAs('продавец')),
    ...placesOf(level, ABROAD).map(signAs('заграница')),
    ...placesOf(level, FEAST).map(signAs('к дню')),
    ...placesOf(story, DISCOUNT_CODE).map(signAs('промокод')),
    ...wordsOf(level).flatMap(({ stem, start, end }) =>
      isPerson(stem) && ORDERED_BY.test(level.slice(end)) && !SELF.test(level.slice(0, start))
        ? [{ value: 'заказал близкий' as const, start, end }]
        : [],
    ),
  ];
}

/** A day that is over or to come, and one that something is to come up to; of today nobody knows. */
function daySigns(level: string, { value, start, end }: Found, today: string): readonly FoundSign[] {
  if (value === today) return [];
  if (value < today) return [{ value: 'прошедший день', start, end }];
  const isUpTo = UP_TO.test(level.slice(0, start));
  return [
    { value: 'будущий день', start, end },
    ...(isUpTo ? [{ value: 'к дню' as const, start, end }] : []),
  ];
}

/** The same sum twice, or a higher one now. */
function sumSigns(level: string, sums: readonly StoryValue[]): readonly FoundSign[] {
  return sums.slice(1).flatMap((sum, at): readonly FoundSign[] => {
    const before = sums[at];
    if (before === undefined || sum.start - before.end > REACH) return [];
    const between = level.slice(before.end, sum.start);
    const place = { start: before.start, end: sum.end };
    if (before.value === sum.value) return AGAIN.test(between) ? [{ value: 'сумма дважды', ...place }] : [];
    const isDearer = NOW.test(between) && BEFORE.test(level.slice(0, before.start));
    return isDearer && Number(sum.value) > Number(before.value) ? [{ value: 'другая цена', ...place }] : [];
  });
}

function signAs(value: Sign) {
  return ({ start, end }: Place): FoundSign => ({ value, start, end });
}
