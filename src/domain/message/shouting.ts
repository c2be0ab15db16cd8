import { STOP_WORDS } from '../language/stop-words.ts';
import { normalText, withoutQuotations } from './normal-text.ts';
import { isImperative, isPast } from './verb-forms.ts';

/** Forms of companies: the name that follows is often in capitals. */
const COMPANY = /(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|АНО|НКО)(?: ["«]?[А-ЯЁ-]{2,}["»]?)+/g;
const LEAST_LOUD_LETTERS = 5;
const LOUD_LETTERS = new RegExp(`[А-ЯЁ]{${String(LEAST_LOUD_LETTERS)}}`);
/** «ПАРОЛЬ ОТ» may be copied from a page. */
const MOST_LETTERS_OF_PREPOSITION = 2;
const LEAST_LETTERS_TOGETHER = 9;

/**
 * Whether a text shouts: three exclamation or question marks, or capitals where no name or abbreviation needs them.
 * @example isShouting('ГДЕ МОЙ ЗАКАЗ', new Set()) → true
 * @example isShouting('заказ в ПВЗ, СМС не пришла', new Set(['ПВЗ', 'СМС'])) → false
 */
export function isShouting(text: string, abbreviations: ReadonlySet<string>): boolean {
  if (/[!?]{3}/.test(text.replace(/ /g, ''))) return true;
  // Most texts have no capitals to look at.
  if (!LOUD_LETTERS.test(text)) return false;
  const spoken = withoutQuotations(text.replace(COMPANY, ' '));
  const words = (spoken.match(/\p{L}+/gu) ?? []).filter((word) => !abbreviations.has(word));
  const isCry = /[А-ЯЁ]{2} ?!/.test(spoken);
  const half = words.join('').length / 2;
  return loudRuns(words).some((run) => {
    const { length } = run.join('');
    return (
      run.some((word) => word.length >= LEAST_LOUD_LETTERS) &&
      (length >= LEAST_LETTERS_TOGETHER || run.filter(isLong).length > 1) &&
      // Titles and buttons in capitals only name something.
      (isCry || length > half || run.some(speaks))
    );
  });
}

function isLong({ length }: string): boolean {
  return length > MOST_LETTERS_OF_PREPOSITION;
}

function speaks(word: string): boolean {
  const normal = normalText(word);
  return (isLong(word) && STOP_WORDS.has(normal)) || isImperative(normal) || isPast(normal);
}

/** Words in capitals that stand beside each other. */
function loudRuns(words: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isLoud(word)) runs.at(-1)?.push(word);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter(({ length }) => length > 1);
}

function isLoud(word: string): boolean {
  return /^[А-ЯЁ]+$/.test(word);
}
