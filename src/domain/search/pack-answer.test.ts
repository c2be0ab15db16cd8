import { expect, test } from 'vitest';
import { packAnswer } from './pack-answer.ts';
import { packLetters } from './pack-letters.ts';

test('packAnswer keeps what is shown, and aliases and facts as stems, each phrase once', () => {
  const packed = packAnswer({
    url: '/kurer/',
    type: 'article',
    title: 'Где курьер?',
    aliases: ['доставщика нет', 'нет доставщика', 'как мне быть', 'курьера не видно'],
    facts: ['Курьер звонит заранее'],
  });
  expect(packed).toEqual({
    url: '/kurer/',
    type: 'article',
    title: 'Где курьер?',
    phrases: packLetters('видн|доставщик|доставщик|звон курьер'),
  });
});
