import { describe, expect, test } from 'vitest';
import { analyzeQuery } from './analyze-query.ts';
import { findNotices } from './find-notices.ts';
import { toyLexicon } from '../../testing/toy-lexicon.ts';
import { stemsOf } from '../language/words.ts';

const late = {
  url: '/#notice-late',
  text: 'Курьеры опаздывают',
  stems: stemsOf('Курьеры опаздывают Доставка'),
  from: '2026-11-24T07:00:00.000Z',
  until: '2026-11-24T17:00:00.000Z',
};
const index = { notices: [late], lexicon: toyLexicon([], [['курьер', 'доставщик']]) };

const NOON = '2026-11-24T09:00:00Z';

describe('findNotices', () => {
  test.each([
    ['a word of its text', 'где курьер', NOON, [late]],
    ['a word of its section', 'сроки доставки', NOON, [late]],
    ['a synonym', 'доставщика нет', NOON, [late]],
    ['no word', 'как вернуть вазу', NOON, []],
    ['no query', '', NOON, []],
    ['a word before it begins', 'где курьер', '2026-11-24T06:00:00Z', []],
    ['a word once it is over', 'где курьер', '2026-11-24T18:00:00Z', []],
  ])('for %s', (_, query, now, found) => {
    expect(findNotices(index, analyzeQuery(query, index.lexicon), new Date(now))).toEqual(found);
  });
});
