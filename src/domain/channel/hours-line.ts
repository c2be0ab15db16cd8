import type { OpeningHours } from './opening-hours.ts';

const PART = /^([a-z]{2}(?:-[a-z]{2})?) (\d\d:\d\d)-(\d\d:\d\d)$/;

/**
 * Hours as a person writes them in a line, more freely than `formatOpeningHours` does; `undefined` if they are written
 * otherwise.
 * @example parseHours('mo-fr 09:00 – 21:00') → [{ days: 'mo-fr', open: '09:00', close: '21:00' }]
 */
export function parseHours(line: string): readonly OpeningHours[] | undefined {
  const parts = line.split(/[;,]/).map((part) => PART.exec(part.trim().replaceAll(/\s*[-–—]\s*/g, '-')));
  const hours = parts.flatMap((part) => {
    const [, days, open, close] = part ?? [];
    return days === undefined || open === undefined || close === undefined ? [] : [{ days, open, close }];
  });
  return hours.length === parts.length ? hours : undefined;
}
