import { describe, expect, test } from 'vitest';
import { packAnswer } from './pack-answer.ts';

describe('packAnswer', () => {
  test('keeps what is shown and each stem of aliases and facts once, beyond the title', () => {
    const packed = packAnswer({
      url: '/kurer/',
      type: 'article',
      title: 'Где курьер?',
      answer: 'В пути.',
      aliases: ['где доставщик', 'доставщика нет', 'курьера нет'],
      facts: ['Курьер звонит заранее'],
    });
    expect(packed).toEqual({
      url: '/kurer/',
      type: 'article',
      title: 'Где курьер?',
      answer: 'В пути.',
      words: 'доставщик заран звон',
    });
  });
});
