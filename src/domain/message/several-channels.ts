import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { phraseFinder, wordsOf, type ReadWords } from './phrase-finder.ts';
import { splitSentences } from './sentences.ts';

/** Two sentences often say it together: what was sent, and where else. */
const SENTENCES = 2;

/** Makes what tells by the editors' words whether a normal text was sent, or will be, to several places at once. */
export function severalChannelsFinder({
  severalChannels,
  channels,
  sameness,
  sending,
}: MessageRules): (normalText: string) => boolean {
  const everywhere = phraseFinder(wordsOf(severalChannels));
  const places = channels.map((channel) => phraseFinder(wordsOf(channel)));
  const same = phraseFinder(wordsOf(sameness));
  const sent = phraseFinder(wordsOf(sending));
  const sendsSame = (words: ReadWords) =>
    same.find(words) === true &&
    sent.find(words) === true &&
    places.filter((place) => place.find(words) === true).length > 1;
  return (normalText) => {
    const sentences = splitSentences(normalText)
      .map((sentence) => readWords(sentence))
      .map((words) => (sent.find(denied(words)) === true ? [] : words));
    return sentences.some(
      (words, at) => everywhere.find(words) === true || sendsSame(sentences.slice(at, at + SENTENCES).flat()),
    );
  };
}

/** The words that «не» denies: «в другие каналы не пишу, чтобы не дублировать» is honest. */
function denied(words: ReadWords): ReadWords {
  return words.filter((_, at) => words[at - 1]?.[0] === 'не');
}
