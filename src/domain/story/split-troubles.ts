/** What begins another trouble: «и ещё», «второй вопрос», «во-вторых», the next point of a list. */
const ANOTHER =
  /(?:(?<=[.!?…\n])|(?<=[,;])|^)\s*(?=(?:(?:и|а|да)\s+)?(?:ещ[её]|также|кроме того|заодно|плюс|второе|втор(?:ой|ая)\s+(?:вопрос|проблема|беда)|во[- ]вторых|в[- ]третьих)(?![\p{L}-]))|(?<=\s)(?=[2-9][.)]\s+\p{L})|\n\s*\n/giu;
/** Fewer words tell no trouble: they belong to what stands before. */
const LEAST_WORDS = 3;

/**
 * The troubles of a message that says itself where another one begins.
 * @example splitTroubles('Курьер не приехал. И ещё не вернули деньги за чайник') → ['Курьер не приехал.', 'И ещё не вернули деньги за чайник']
 */
export function splitTroubles(message: string): readonly string[] {
  return message.split(ANOTHER).reduce<readonly string[]>((troubles, part) => {
    const text = part.trim();
    if (text === '') return troubles;
    const last = troubles.at(-1);
    const isShort = (told: string) => told.split(/\s+/).length < LEAST_WORDS;
    if (last === undefined || !(isShort(text) || isShort(last))) return [...troubles, text];
    return [...troubles.slice(0, -1), `${last} ${text}`];
  }, []);
}
