import { STOP_WORDS } from './stop-words.ts';
import type { Word } from './words.ts';

/** What marks a stem as denied: no word holds it, and packed files keep it as it is. */
const DENIAL = '!';

/** These say that something is not there, and stand before or after its name. */
const ABSENCES: ReadonlySet<string> = new Set(['нет', 'нету']);
const SIGNS: ReadonlySet<string> = new Set(['не', 'без', ...ABSENCES]);
const PAST_ABSENCES: ReadonlySet<string> = new Set(['был', 'была', 'было', 'были', 'будет', 'будут']);

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'в во на по о об от до из к ко с со у за под над при про для через'.split(' '),
);

/** Polite or doubtful: «не могли бы», «нет ли» ask, they deny nothing. */
const ASKING: ReadonlySet<string> = new Set(['бы', 'ли', 'ль']);

/** Where a denial ends: at what joins another clause or asks. */
const CLAUSE_SIGN = /[.,;:!?()«»—–\n]/;
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'а но и или что чтобы если хотя где когда куда откуда почему зачем отчего кто кого кому сколько'.split(' '),
);

/** Between a denial and what it denies: «больше не приходит», «нет никакого ответа». */
const INTENSIFIERS: ReadonlySet<string> = new Set('больше никакого никакой никаких никакие'.split(' '));

/** Words that say nothing alone and much when denied, by the form that stands for all: «не тот», «не все», «не нужен». */
const DENIED_WORDS: ReadonlyMap<string, string> = new Map(
  [
    'тот та то те того той ту тем тех тому том',
    'такой такая такое такие такого',
    'мой моя мое мои моего моей моем моему моим моими моих мою',
    'весь вся все всего всей всем всему всех всю',
    'нужен нужна нужно нужны',
  ].flatMap((forms) => forms.split(' ').map((form, _, [first = form]) => [form, first] as const)),
);

/** More words of grammar than this between them: the denial is of something else. */
const MOST_BETWEEN = 3;

/** A word that a text denies. */
export interface Denial {
  /** «не», «нет» or «без». */
  readonly by: Word;
  readonly word: Word;
  /** The denied word as index and queries know it, beside its plain stem. */
  readonly term: string;
}

/**
 * The words that «не», «нет» and «без» deny in a text of these words, in order: «не пришёл» is another matter than
 * «пришёл», «заказа нет» and «без заказа» are the same.
 * @example denialsIn('заказ не пришёл', words) → [{ by: { token: 'не', … }, word: { token: 'пришел', … }, term: '!пришел' }]
 */
export function denialsIn(text: string, words: readonly Word[]): readonly Denial[] {
  return words.flatMap((by, at) => {
    const denied = deniedBy(text, words, at);
    return denied === undefined ? [] : [{ by, ...denied }];
  });
}

/**
 * The term for a denied stem.
 * @example deny('пришел') → '!пришел'
 */
export function deny(stem: string): string {
  return DENIAL + stem;
}

/** Whether a term stands for a denied word, and not for a word as texts write it. */
export function isDenied(term: string): boolean {
  return term.startsWith(DENIAL);
}

/**
 * The stem of a term, denied or not.
 * @example plainStem('!пришел') → 'пришел'
 */
export function plainStem(term: string): string {
  return isDenied(term) ? term.slice(DENIAL.length) : term;
}

/**
 * Terms of a text as the packed files have them: a denial says its word too, in the word's place.
 * @example foldDenials(['заказ', 'пришел', '!пришел']) → ['заказ', '!пришел']
 */
export function foldDenials(terms: readonly string[]): readonly string[] {
  const denials = new Set(terms.filter(isDenied));
  return [...new Set(terms.map((term) => (denials.has(deny(term)) ? deny(term) : term)))];
}

/**
 * Terms that `foldDenials` wrote, each denied word again beside its denial; words of grammar are no terms alone.
 * @example unfoldDenials(['заказ', '!пришел']) → ['заказ', 'пришел', '!пришел']
 */
export function unfoldDenials(folded: readonly string[]): readonly string[] {
  return [...folded.map(plainStem).filter((stem) => !STOP_WORDS.has(stem)), ...folded.filter(isDenied)];
}

type Denied = Omit<Denial, 'by'>;

function deniedBy(text: string, words: readonly Word[], at: number): Denied | undefined {
  const token = words[at]?.token ?? '';
  if (!SIGNS.has(token)) return undefined;
  const ahead = clauseAhead(text, words, at);
  if (ahead.slice(0, 2).some((word) => ASKING.has(word.token))) return undefined;
  if (token === 'без') return firstOf(ahead);
  if (ABSENCES.has(token)) {
    return words[at - 1]?.token === 'или' ? undefined : absentIn(ahead, clauseBehind(text, words, at));
  }
  const [next, ...beyond] = ahead;
  if (next?.token === 'только') return undefined;
  if (next !== undefined && PAST_ABSENCES.has(next.token)) {
    return absentIn(beyond, clauseBehind(text, words, at));
  }
  return firstOf(ahead, DENIED_WORDS);
}

/** What is next, else of «заказа в пункте нет» the noun without a preposition before, else the noun after. */
function absentIn(ahead: readonly Word[], behind: readonly Word[]): Denied | undefined {
  const subjects = behind.filter((_, at) => !PREPOSITIONS.has(behind[at + 1]?.token ?? ''));
  return firstOf(ahead.slice(0, 1)) ?? firstOf(subjects) ?? firstOf(ahead);
}

/** The first word that can be denied; `undefined` if only words of grammar are near. */
function firstOf(
  words: readonly Word[],
  deniedWords: ReadonlyMap<string, string> = new Map(),
): Denied | undefined {
  for (const word of words.slice(0, MOST_BETWEEN + 1)) {
    const general = deniedWords.get(word.token);
    if (general !== undefined) return { word, term: deny(general) };
    if (!isBetween(word)) return { word, term: deny(word.stem) };
  }
  return undefined;
}

function isBetween({ token }: Word): boolean {
  return STOP_WORDS.has(token) || INTENSIFIERS.has(token) || !/\p{L}/u.test(token);
}

/** The words after a place, up to the end of its clause. */
function clauseAhead(text: string, words: readonly Word[], at: number): readonly Word[] {
  const ahead = words.slice(at + 1);
  const end = ahead.findIndex(
    (word, offset) => CLAUSE_WORDS.has(word.token) || isApart(text, words[at + offset], word),
  );
  return end < 0 ? ahead : ahead.slice(0, end);
}

/** The words before a place, the nearest first, back to the beginning of its clause. */
function clauseBehind(text: string, words: readonly Word[], at: number): readonly Word[] {
  const behind = words.slice(0, at).reverse();
  const end = behind.findIndex(
    (word, offset) => CLAUSE_WORDS.has(word.token) || isApart(text, word, words[at - offset]),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

function isApart(text: string, one: Word | undefined, other: Word | undefined): boolean {
  return CLAUSE_SIGN.test(text.slice(one?.end, other?.start));
}
