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
}

/** Reads `SITE_DATE`, `SITE_BASE`, `SITE_ENV` and `SITE_CONTENT`; throws a message for people on a bad one. */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  now: Date = new Date(),
): Environment {
  const today = env['SITE_DATE'] ?? now.toISOString().slice(0, 10);
  if (!isIsoDate(today)) {
    throw new Error(`SITE_DATE: нашли «${today}», ждали день календаря, например 2026-11-20`);
  }
  const base = env['SITE_BASE'] ?? '/';
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new Error(`SITE_BASE: нашли «${base}», ждали путь с «/» в начале и в конце, например / или /help/`);
  }
  const contentFolder = env['SITE_CONTENT'] ?? 'content';
  // Bodies are compiled where the packages they need are found.
  if (isAbsolute(contentFolder) || normalize(contentFolder).startsWith('..')) {
    throw new Error(
      `SITE_CONTENT: нашли «${contentFolder}», ждали папку внутри репозитория, например content`,
    );
  }
  return { today, base, production: env['SITE_ENV'] === 'production', contentFolder };
}
