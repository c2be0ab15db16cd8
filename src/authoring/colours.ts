import { contrast } from '../domain/colour/contrast.ts';
import { answerTo, type Interview } from './interview.ts';

/** A colour in both themes, `#rrggbb` each. */
interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** The colours of `tokens.css` by name. */
export type Colours = ReadonlyMap<string, Colour>;

const IN_BOTH_THEMES = /--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g;

/** What is written in these colours, and what it is written on. */
const INKS = ['ink', 'muted', 'terracotta', 'leaf', 'amber', 'indigo'] as const;
const PAPERS = ['paper', 'surface', 'sunk'] as const;
const LEAST_CONTRAST = 4.5;

/** What is asked of colours: those that a reader takes for the shop's. */
const QUESTIONS: Readonly<Record<string, string>> = {
  paper: 'Цвет страницы',
  terracotta: 'Цвет ссылок под указателем и «Не может»',
  leaf: 'Цвет «Может»',
};

/** What the command line may tell of colours: `colour.leaf`. */
export function colourOptions(css: string): readonly string[] {
  return [...coloursIn(css).keys()].map((name) => `colour.${name}`);
}

/** The shop's own colours. */
export async function askColours(
  css: string,
  { given, offer }: Pick<Interview, 'given' | 'offer'>,
): Promise<Colours> {
  const own = new Map<string, Colour>();
  for (const [name, { light, dark }] of coloursIn(css)) {
    const question = QUESTIONS[name];
    const told = given[`colour.${name}`] ?? (question === undefined ? '' : undefined);
    const about = `${question ?? ''}: для светлой и для тёмной темы, сейчас ${light} ${dark}; пусто — оставить`;
    const colour = await answerTo(told, about, (line) => (line === '' ? undefined : readColour(line)), offer);
    if (colour !== undefined) own.set(name, colour);
  }
  return own;
}

/** The colours that a shop may have its own of. */
export function coloursIn(css: string): Colours {
  return new Map(
    Array.from(css.matchAll(IN_BOTH_THEMES), ([, name = '', light = '', dark = '']) => [
      name,
      { light, dark },
    ]),
  );
}

/**
 * Both colours that a person has written, for light and for dark; throws a message for them where it is none.
 * @example readColour('#FAF6EF #161917') → { light: '#faf6ef', dark: '#161917' }
 */
export function readColour(written: string): Colour {
  const [, light, dark] = /^\s*(#[\da-f]{6})[\s,]+(#[\da-f]{6})\s*$/.exec(written.toLowerCase()) ?? [];
  if (light === undefined || dark === undefined)
    throw new Error(
      `нашли: «${written}»\nждали: цвет для светлой и для тёмной темы, например #faf6ef #161917`,
    );
  return { light, dark };
}

/** The style sheet with other colours; throws a message for people if what is written in them could not be read. */
export function withColours(css: string, own: Colours): string {
  const colours = new Map([...coloursIn(css), ...own]);
  const [fault] = INKS.flatMap((ink) => PAPERS.flatMap((paper) => unreadable(colours, ink, paper)));
  if (own.size > 0 && fault !== undefined) throw new Error(fault);
  return [...own].reduce(
    (text, [name, { light, dark }]) =>
      text
        .replace(new RegExp(`(--${name}: )#[\\da-f]{6}`), `$1${light}`)
        .replace(new RegExp(`(--${name}: )light-dark\\([^)]*\\)`), `$1light-dark(${light}, ${dark})`),
    css,
  );
}

function unreadable(colours: Colours, ink: string, paper: string): readonly string[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const [on, under] = [colours.get(ink)?.[theme] ?? '', colours.get(paper)?.[theme] ?? ''];
    const found = contrast(on, under);
    return found >= LEAST_CONTRAST
      ? []
      : [
          `нашли: ${ink} ${on} на ${paper} ${under}, контраст ${found.toFixed(1)}\nждали: не меньше ${String(LEAST_CONTRAST)}, иначе текст не прочесть`,
        ];
  });
}
