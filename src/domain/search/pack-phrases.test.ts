import { describe, expect, test } from 'vitest';
import { packPhrases, unpackPhrases } from './pack-phrases.ts';

const packed = packPhrases({
  title: 'Где курьер?',
  aliases: ['доставщика нет', 'нет доставщика', 'как мне быть', 'курьера не видно', 'доставщик пропал'],
  facts: ['Курьер звонит заранее'],
});

describe('unpackPhrases', () => {
  test('reads facts and aliases back as stems, without what two phrases have said', () => {
    expect(unpackPhrases(packed)).toEqual([
      ['видн'],
      ['доставщик'],
      ['доставщик'],
      ['звон', 'курьер'],
      ['пропа'],
    ]);
  });

  test('reads nothing as no phrases', () => {
    expect(unpackPhrases('')).toEqual([]);
  });
});
