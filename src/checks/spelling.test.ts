import { describe, expect, test } from 'vitest';
import { checkSpelling, type Dictionary } from './spelling.ts';

const KNOWN = new Set(['Оператор', 'видит', 'из', 'за']);
const dictionary: Dictionary = (words) =>
  Promise.resolve(new Map([...words].filter((word) => !KNOWN.has(word)).map((word) => [word, [`${word}?`]])));

async function misspelt(text: string, listed: readonly string[] = []) {
  const entry = { collection: 'facts', id: 'x', file: 'content/x.yaml', lineOf: () => 2 } as const;
  const texts = { written: [{ ...entry, value: { statement: text } }], pages: [] };
  return checkSpelling(texts, listed, dictionary);
}

describe('checkSpelling', () => {
  test.each([
    ['Оператор видит', [], []],
    ['Опператор видит', [], ['«Опператор» в statement']],
    ['Из-за оператора', ['из', 'оператор'], []],
    ['видит из-под', [], ['«под» в statement']],
    ['маркетплейса, Маркетплейсом', ['маркетплейс'], []],
    ['СМС от PDF', ['смс'], ['«от» в statement']],
  ])('«%s» with %j listed', async (text, listed, found) => {
    expect((await misspelt(text, listed)).map((issue) => issue.found)).toEqual(found);
  });

  test('suggests what was probably meant', async () => {
    expect(await misspelt('Опператор')).toEqual([
      expect.objectContaining({ slug: 'spelling', line: 2, nearest: ['Опператор?'] }),
    ]);
  });
});
