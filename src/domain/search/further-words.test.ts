import { describe, expect, test } from 'vitest';
import { buildAnswersIndex } from './answers-index.ts';
import { answerQuery } from './answer-query.ts';
import { composeFurtherWords } from './compose-further-words.ts';
import { answersDigest, isFurtherWordsFile } from './further-words.ts';
import { packPhrases } from './pack-phrases.ts';
import { packSynonyms } from './synonyms.ts';

const pages = [
  { url: '/a/', type: 'article', title: 'Заказ не пришёл', aliases: ['не пришла посылка'], facts: [] },
  { url: '/b/', type: 'article', title: 'Как вернуть вазу?', aliases: ['пришла чужая ваза'], facts: [] },
] as const;
const file = { answers: pages, phrases: pages.map(packPhrases), notices: [] };
const words = {
  of: answersDigest(file),
  synonyms: packSynonyms([{ from: 'сосуд', to: ['ваза'] }]),
  elsewhere: [{ text: 'О работе здесь не пишут.' }],
  topics: [packPhrases({ title: '', aliases: ['вакансии'], facts: [] })],
};
const further = composeFurtherWords(
  file,
  words,
  [[], ['горшок с цветком'], []].map((further) => ({ whole: [], further, leans: false })),
  [{ stems: ['пришел', 'пришл', 'придет'] }],
);

describe('composeFurtherWords', () => {
  const index = buildAnswersIndex(file, further);
  const first = (query: string) => answerQuery(index, query).hits[0]?.answer.url;

  test.each([
    ['a synonym', 'сосуд', '/b/'],
    ['a word of a further alias', 'горшок', '/b/'],
    ['another form of a word', 'заказ не придёт', '/a/'],
  ])('lets an index find by %s: %j → %s', (_, query, url) => {
    expect(answerQuery(buildAnswersIndex(file), query).analysis.words.at(-1)?.reading).not.toBe('known');
    expect(first(query)).toBe(url);
  });

  test('lets an index tell topics of others', () => {
    expect(answerQuery(index, 'вакансии').ranking.elsewhere?.text).toBe('О работе здесь не пишут.');
  });

  test('is refused by an index of another build', () => {
    const other = { ...file, phrases: ['', ''] };
    expect(() => buildAnswersIndex(other, further)).toThrow('further words of another answers file');
  });
});

describe('isFurtherWordsFile', () => {
  test('takes what was composed', () => {
    expect(isFurtherWordsFile(JSON.parse(JSON.stringify(further)))).toBe(true);
  });

  test.each([
    undefined,
    null,
    [],
    {},
    { ...further, of: '1' },
    { ...further, topics: '' },
    { ...further, kin: {} },
    { ...further, pulls: {} },
  ])('refuses %j', (value) => {
    expect(isFurtherWordsFile(value)).toBe(false);
  });
});
