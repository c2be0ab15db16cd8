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

/** The shop's own colours; one that could not be read with those that stand is asked for again. */
export async function askColours(
  css: string,
  { given, offer }: Pick<Interview, 'given' | 'offer'>,
): Promise<Colours> {
  const colours = coloursIn(css);
  const told = [...colours.keys()].flatMap((name) => {
    const line = given[`colour.${name}`];
    return typeof line === 'string' && line !== '' ? [[name, readColour(line)] as const] : [];
  });
  let own: Colours = new Map(told);
  const asked = [...colours].flatMap(([name, now]) => {
    const about = given[`colour.${name}`] === undefined ? QUESTIONS[name] : undefined;
    return about === undefined ? [] : [{ name, about, now }];
  });
  const untold = asked.map(({ name }) => name);
  refuseUnreadable(colours, own, untold);
  for (const [index, { name, about, now }] of asked.entries()) {
    const question = `${about}: для светлой и для тёмной темы, сейчас ${now.light} ${now.dark}; пусто — оставить`;
    const read = (line: string): Colours => {
      const next = line.trim() === '' ? own : new Map([...own, [name, readColour(line)]]);
      refuseUnreadable(colours, next, untold.slice(index + 1));
      return next;
    };
    own = await answerTo(undefined, question, read, offer);
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
  refuseUnreadable(coloursIn(css), own, []);
  return [...own].reduce(
    (text, [name, { light, dark }]) =>
      text
        .replace(new RegExp(`(--${name}: )#[\\da-f]{6}`), `$1${light}`)
        .replace(new RegExp(`(--${name}: )light-dark\\([^)]*\\)`), `$1light-dark(${light}, ${dark})`),
    css,
  );
}

/** Throws a message for people about own colours beside those that are there, but for what is still to be asked. */
function refuseUnreadable(there: Colours, own: Colours, unasked: readonly string[]): void {
  if (own.size === 0) return;
  const isSettled = (name: string) => !unasked.includes(name);
  const colours = new Map([...there, ...own]);
  const [fault] = INKS.filter(isSettled).flatMap((ink) =>
    PAPERS.filter(isSettled).flatMap((paper) => unreadable(colours, ink, paper)),
  );
  if (fault !== undefined) throw new Error(fault);
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
