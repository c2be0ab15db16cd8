import { describe, expect, test } from 'vitest';
import { packPhrases, unpackPhrases } from './pack-phrases.ts';

const packed = packPhrases({
  title: 'Где курьер?',
  aliases: [
    'доставщик едет',
    'доставщики едут',
    'как мне быть',
    'курьера не видно',
    'доставщик пропал',
    'прислали не того',
  ],
  facts: ['Курьер звонит заранее'],
});

describe('unpackPhrases', () => {
  test('reads facts and aliases back as stems, without what two phrases have said', () => {
    expect(unpackPhrases(packed)).toEqual([
      ['видн', '!видн'],
      ['присла', '!тот'],
      ['доставщик', 'едет'],
      ['доставщик', 'едут'],
      ['звон', 'курьер'],
      ['пропа'],
    ]);
  });

  test('reads nothing as no phrases', () => {
    expect(unpackPhrases('')).toEqual([]);
  });
});
