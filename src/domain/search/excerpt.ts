import type { QueryWord } from './query-word.ts';
import { shareOf } from './word-share.ts';

/** About two lines on a wide screen, four on a phone. */
const MOST_LETTERS = 140;

/** Up to a full stop that a new sentence follows: «т. е.» and «5.5» end none. */
const SENTENCE = /\S.*?(?:[.?!…]+[»)]?(?=\s+[^\s\p{Ll}])|$)/gu;

/**
 * What a text says of the words, in whole sentences from the one that has most of them; a text with none of them is
 * quoted from its beginning.
 * @example excerptOf('Курьер ждёт 10 минут. Потом он уезжает.', wordsOf('уезжает')) → 'Потом он уезжает.'
 */
export function excerptOf(text: string, words: readonly QueryWord[]): string {
  const sentences = text.match(SENTENCE) ?? [];
  const shares = sentences.map((sentence) => shareOf(sentence, words));
  const best = Math.max(0, shares.indexOf(Math.max(...shares)));
  let excerpt = shorten(sentences[best] ?? '');
  for (const sentence of sentences.slice(best + 1)) {
    if (excerpt.length + sentence.length >= MOST_LETTERS) break;
    excerpt += ` ${sentence}`;
  }
  return excerpt;
}

/** A sentence too long to quote, cut between words. */
function shorten(sentence: string): string {
  if (sentence.length <= MOST_LETTERS) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', MOST_LETTERS)).replace(/[\s,:;—–-]+$/, '')}…`;
}
