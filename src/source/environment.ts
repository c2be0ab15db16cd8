import { isAbsolute, normalize } from 'node:path';
import { isIsoDate } from '../domain/language/iso-date.ts';

/** What a run is told from outside: read once, passed on as a value. */
export interface Environment {
  /** The day the site is built for, ISO. */
  readonly today: string;
  /** Path of the site on its host, with slashes around: `/` or `/help/`. */
  readonly base: string;
  /** Whether examples are refused. */
  readonly production: boolean;
  /** Folder with the content, from the root of the repository. */
  readonly contentFolder: string;
  readonly numbers: NumberSettings;
  /** File with readers' signals, for the page of the content's health. */
  readonly signalsFile: string | undefined;
}

/** What is known of numbers that no page was published under. */
export interface NumberSettings {
  /** Whether pages may wait for theirs: what is built will not be published. */
  readonly areOpen: boolean;
  /** Numbers of pages in requests to merge that go first, as readers write them, each with its request. */
  readonly taken: ReadonlyMap<string, string>;
}

/** Every page has its number, and nobody else is at work. */
export const SETTLED_NUMBERS: NumberSettings = { areOpen: false, taken: new Map() };

/** What the path of the site on its host looks like. */
export const BASE_PATH = /^\/(?:[\w.~-]+\/)*$/;

/** Reads the variables that README lists; throws a message for people on a bad one. */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  now: Date = new Date(),
): Environment {
  const today = env['SITE_DATE'] ?? now.toISOString().slice(0, 10);
  if (!isIsoDate(today)) {
    throw new Error(`SITE_DATE: нашли «${today}», ждали день календаря, например 2026-11-20`);
  }
  const base = env['SITE_BASE'] ?? '/';
  if (!BASE_PATH.test(base)) {
    throw new Error(`SITE_BASE: нашли «${base}», ждали путь с «/» в начале и в конце, например / или /help/`);
  }
  const contentFolder = env['SITE_CONTENT'] ?? 'content';
  // Bodies are compiled where the packages they need are found.
  if (isAbsolute(contentFolder) || normalize(contentFolder).startsWith('..')) {
    throw new Error(
      `SITE_CONTENT: нашли «${contentFolder}», ждали папку внутри репозитория, например content`,
    );
  }
  return {
    today,
    base,
    production: isChosen(env, 'SITE_ENV', 'production'),
    contentFolder,
    numbers: {
      areOpen: isChosen(env, 'SITE_NUMBERS', 'open'),
      taken: takenNumbers(env['SITE_TAKEN_NUMBERS'] ?? ''),
    },
    signalsFile: env['SITE_SIGNALS'],
  };
}

/** Whether the variable holds its one known value; a slip in it would publish what it is there to stop. */
function isChosen(env: Readonly<Record<string, string | undefined>>, name: string, value: string): boolean {
  const found = env[name] ?? '';
  if (found !== '' && found !== value)
    throw new Error(`${name}: нашли «${found}», ждали ${value} или ничего`);
  return found === value;
}

/** @example takenNumbers('А-93=41 Р-40=41') → Map { 'А-93' → '41', 'Р-40' → '41' } */
function takenNumbers(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(/\s+/).filter((pair) => pair !== '');
  return new Map(
    pairs.map((pair) => {
      const [, number, request] = /^([АР]-[1-9]\d*)=(\d+)$/.exec(pair) ?? [];
      if (number === undefined || request === undefined)
        throw new Error(`SITE_TAKEN_NUMBERS: нашли «${pair}», ждали номер и запрос, например А-93=41`);
      return [number, request];
    }),
  );
}
