import { describe, expect, test } from 'vitest';
import { readEnvironment, SETTLED_NUMBERS } from './environment.ts';

const now = new Date('2026-11-24T10:00:00Z');

describe('readEnvironment', () => {
  test('an empty environment gives today, the root of the host and content/', () => {
    expect(readEnvironment({}, now)).toEqual({
      today: '2026-11-24',
      base: '/',
      production: false,
      contentFolder: 'content',
      numbers: SETTLED_NUMBERS,
      signalsFile: undefined,
    });
  });

  test('every variable is read', () => {
    const env = {
      SITE_DATE: '2026-11-20',
      SITE_BASE: '/help/',
      SITE_ENV: 'production',
      SITE_CONTENT: 'shops/other',
      SITE_NUMBERS: 'open',
      SITE_TAKEN_NUMBERS: 'А-93=41 Р-5=44',
      SITE_SIGNALS: 'signals.csv',
    };
    expect(readEnvironment(env, now)).toEqual({
      today: '2026-11-20',
      base: '/help/',
      production: true,
      contentFolder: 'shops/other',
      numbers: {
        areOpen: true,
        taken: new Map([
          ['А-93', '41'],
          ['Р-5', '44'],
        ]),
      },
      signalsFile: 'signals.csv',
    });
  });

  test.each([
    ['SITE_ENV', 'prod', 'production'],
    ['SITE_ENV', 'Production', 'production'],
    ['SITE_NUMBERS', 'opened', 'open'],
  ])('%s is refused if it is «%s»', (name, found, known) => {
    expect(() => readEnvironment({ [name]: found }, now)).toThrow(
      `${name}: нашли «${found}», ждали ${known} или ничего`,
    );
  });

  test('an empty variable chooses nothing', () => {
    const { production, numbers } = readEnvironment({ SITE_ENV: '', SITE_NUMBERS: '' }, now);
    expect({ production, numbers }).toEqual({ production: false, numbers: SETTLED_NUMBERS });
  });

  test.each(['2026-02-31', '20.11.2026', ''])('a date like «%s» is refused', (SITE_DATE) => {
    expect(() => readEnvironment({ SITE_DATE }, now)).toThrow(
      `SITE_DATE: нашли «${SITE_DATE}», ждали день календаря, например 2026-11-20`,
    );
  });

  test.each(['А-93', 'A-93=41', 'А-93=#41'])('a taken number like «%s» is refused', (SITE_TAKEN_NUMBERS) => {
    expect(() => readEnvironment({ SITE_TAKEN_NUMBERS }, now)).toThrow(
      `SITE_TAKEN_NUMBERS: нашли «${SITE_TAKEN_NUMBERS}», ждали номер и запрос, например А-93=41`,
    );
  });

  test.each(['help', '/help', 'help/', '//', 'https://host/', ''])(
    'a base like «%s» is refused',
    (SITE_BASE) => {
      expect(() => readEnvironment({ SITE_BASE }, now)).toThrow(
        `SITE_BASE: нашли «${SITE_BASE}», ждали путь с «/» в начале и в конце, например / или /help/`,
      );
    },
  );

  test.each(['/srv/content', '../content', 'shops/../../content'])(
    'a content folder like «%s» is refused',
    (SITE_CONTENT) => {
      expect(() => readEnvironment({ SITE_CONTENT }, now)).toThrow(
        `SITE_CONTENT: нашли «${SITE_CONTENT}», ждали папку внутри репозитория, например content`,
      );
    },
  );
});
