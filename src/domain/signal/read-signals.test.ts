import { describe, expect, test } from 'vitest';
import { readSignals } from './read-signals.ts';

const YES = { page: '/a/', helped: true };
const UNEVEN = { found: 'непарная кавычка', expected: 'кавычки с обеих сторон значения или без кавычек' };

describe('readSignals', () => {
  test.each([
    ['commas', 'page,helped\n/a/,true\n'],
    ['semicolons', 'page;helped\n/a/;true'],
    ['a byte order mark and CRLF', '\uFEFFpage,helped\r\n/a/,true\r\n'],
    ['quotes', '"page";"helped"\n"/a/";"true"'],
    ['columns in another order and unknown ones', 'time;Helped;page;agent\n2026-11-20;true;/a/;Ya 1'],
    ['separators and quotes inside of an unknown column', 'agent,page,helped\n"Ya, ""1""; x",/a/,true'],
    ['spaces around values and a quote inside of one', 'page, helped, agent\n "/a/" , true , Ya 5" \n'],
    ['values that are missing at the end', 'page,helped,reason,found\n/a/,true'],
    ['empty lines', 'page,helped\n\n/a/,true\n  \n'],
  ])('understands %s', (_, text) => {
    expect(readSignals(text)).toEqual({ signals: [YES], leftOut: [] });
  });

  test('leaves out every bad line, by its number, and reads the others', () => {
    const text = 'page,helped\n/a/,maybe\n\n"/a/,true\n/a/,true\na,true\n"/a/"b,true';
    expect(readSignals(text)).toEqual({
      signals: [YES],
      leftOut: [
        { line: 2, found: '«maybe» в helped', expected: 'true или false' },
        { line: 4, ...UNEVEN },
        { line: 6, found: '«a» в page', expected: 'адрес от корня сайта, например /reshenie/' },
        { line: 7, ...UNEVEN },
      ],
    });
  });

  test.each(['', 'Здравствуйте!', 'page,time\n/a/,вчера'])('knows that %j is no file of signals', (text) => {
    expect(readSignals(text)).toBeUndefined();
  });
});
