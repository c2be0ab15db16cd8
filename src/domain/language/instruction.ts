const IMPERATIVE = /^(?:не )?[а-яё]*(?:и|й|ь)те(?:сь)?(?![а-яё])/i;

/** Polite imperatives by what they have the reader do; writing a thing down is no writing to somebody. */
const ACTS: readonly (readonly [Act, RegExp])[] = [
  ['call', /^(?:по|пере)?звоните$/],
  ['wait', /^(?:подо)?ждите$/],
  [
    'write',
    /^(?:(?:(?:на|о)?пиши|спроси|спрашивай|(?:по)?проси|(?:по)?требуй|сообщи|задай|задавай|ответь|отвечай|отправь|отправляй|повтори|повторяй)те|(?:по)?жалуйтесь|обратитесь|обращайтесь)$/,
  ],
];
const NEGATED = /(?:^|[^а-яё])не $/i;

/** What a text may have its reader do about support. */
export type Act = 'call' | 'write' | 'wait';

/**
 * The acts that the imperatives of a text name, those with «не» left out.
 * @example actsIn('Не пишите, а позвоните') → the set of 'call'
 */
export function actsIn(text: string): ReadonlySet<Act> {
  return new Set(
    Array.from(text.matchAll(/[а-яё]+/gi)).flatMap(({ 0: word, index }) => {
      if (NEGATED.test(text.slice(0, index))) return [];
      return ACTS.filter(([, verb]) => verb.test(word.toLowerCase())).map(([act]) => act);
    }),
  );
}

/**
 * Whether a text begins by telling its reader what to do: with a polite imperative, «не» before it or not.
 * @example isInstruction('Не называйте код') → true; isInstruction('Доставка') → false
 */
export function isInstruction(text: string): boolean {
  return IMPERATIVE.test(text);
}
