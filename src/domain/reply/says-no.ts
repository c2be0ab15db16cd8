import { STOP_WORDS } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';

const IMPOSSIBLE = /^(?:нельзя|невозможно|нет|некому|негде|неоткуда|нечем)$/;
/** Verbs of the present and the future: «не отменю», «не можем», «не выйдет». */
const FINITE = /..(?:ю|у|[еи]м|[еи]т|[уюая]т)(?:ся|сь)?$/;
const MODAL = /^(?:могу|можем|может|могут|можно|можете|буду|будем|будет)$/;

/**
 * Whether a text says that something is not to be had: «нельзя», «нет», or «не» with what somebody does or will do.
 * @example saysNo('Второй раз продлить не получится.') → true; saysNo('Отменю, если он едет не из-за границы.') → false
 */
export function saysNo(text: string): boolean {
  const tokens = wordsOf(text).map(({ token }) => token);
  return tokens.some((token, at) => {
    if (IMPOSSIBLE.test(token)) return true;
    if (token !== 'не') return false;
    const denied = tokens[at + 1] ?? '';
    return MODAL.test(denied) || (FINITE.test(denied) && !STOP_WORDS.has(denied));
  });
}
