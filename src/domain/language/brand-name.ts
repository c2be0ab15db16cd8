/** The endings of a name in the six cases of the singular, nominative first. */
type Endings = readonly [string, string, string, string, string, string];

/**
 * The endings that a name changes with the end of its nominative, the longest that fits first. Names that end otherwise,
 * of Latin letters or of several words do not change: whoever adopts the site reads them in the nominative.
 */
const DECLENSIONS: readonly (readonly [end: RegExp, endings: Endings])[] = [
  [/ий$/, ['ий', 'ия', 'ию', 'ий', 'ием', 'ии']],
  [/й$/, ['й', 'я', 'ю', 'й', 'ем', 'е']],
  [/ия$/, ['ия', 'ии', 'ии', 'ию', 'ией', 'ии']],
  [/я$/, ['я', 'и', 'е', 'ю', 'ей', 'е']],
  [/(?<=[жшчщ])а$/, ['а', 'и', 'е', 'у', 'ей', 'е']],
  [/(?<=[гкх])а$/, ['а', 'и', 'е', 'у', 'ой', 'е']],
  [/(?<=ц)а$/, ['а', 'ы', 'е', 'у', 'ей', 'е']],
  [/а$/, ['а', 'ы', 'е', 'у', 'ой', 'е']],
  [/(?<=[жшчщц])$/, ['', 'а', 'у', '', 'ем', 'е']],
  [/(?<=[бвгдзклмнпрстфх])$/, ['', 'а', 'у', '', 'ом', 'е']],
];

/**
 * A name in the six cases, nominative first.
 * @example caseForms('Лавка') → ['Лавка', 'Лавки', 'Лавке', 'Лавку', 'Лавкой', 'Лавке']
 */
export function caseForms(name: string): readonly string[] {
  const declension = /^[а-яё]+$/i.test(name) ? DECLENSIONS.find(([end]) => end.test(name)) : undefined;
  if (declension === undefined) return Array.from({ length: CASES }, () => name);
  const [end, endings] = declension;
  const stem = name.replace(end, '');
  return endings.map((ending) => stem + ending);
}

const CASES = 6;

/** A word grown together with the name has at least as many letters after it: else it is a form of some other word. */
const LEAST_GROWN = 5;

/**
 * A text that names one brand, with another in its place: in the same case, and with the same capitals.
 * @example renameBrand('счёт «Лавки», на лавке', 'Лавка', 'Фикус') → 'счёт «Фикуса», на фикусе'
 */
export function renameBrand(text: string, from: string, to: string): string {
  const old = caseForms(from).map((form) => form.toLowerCase());
  const renamed = caseForms(to);
  const [nominative = ''] = old;
  const longestFirst = [...new Set(old)]
    .sort((one, other) => other.length - one.length)
    .map((form) => RegExp.escape(form));
  const named = new RegExp(
    `(?<!\\p{L})(?:(?:${longestFirst.join('|')})(?!\\p{L})|${RegExp.escape(nominative)}(?=\\p{L}{${String(LEAST_GROWN)}}))`,
    'giu',
  );
  return text.replace(named, (found, at: number) => {
    const form = found.toLowerCase();
    // One form serves several cases; the later of them stand after a preposition.
    const place = AFTER_PREPOSITION.test(text.slice(0, at)) ? old.lastIndexOf(form) : old.indexOf(form);
    return withCapitalsOf(found, renamed[place] ?? to);
  });
}

const AFTER_PREPOSITION = /(?<!\p{L})(?:в|на|об?|при|про|через)\s+[«"]?$/iu;

/** Small letters stand in what people type, capitals in what they shout. */
function withCapitalsOf(found: string, name: string): string {
  if (found === found.toLowerCase()) return name.toLowerCase();
  return found === found.toUpperCase() && found.length > 1 ? name.toUpperCase() : name;
}
