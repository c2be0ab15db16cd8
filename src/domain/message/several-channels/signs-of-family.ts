import { readWords } from '../disguise.ts';
import { ONE_BY_ONE, RELATIVE, textOf, WRITER, YOURS } from './parts.ts';
import type { Sign } from './sign.ts';

const SENDS = String.raw`(?:на|от|до)?(?:пис|пиш|строч|звон|званива|сид|вис|стуч|долб|отправ|шл)\p{L}+(?<!ть)(?!\p{L})`;
const OTHERS_SEND = new RegExp(String.raw`(?<!\p{L})(?:${RELATIVE})(?!\p{L})(?: \p{L}+){0,4} ${SENDS}`, 'u');
const EACH_OTHERS_SEND = new RegExp(OTHERS_SEND, 'gu');

/** «Жена сидит в чате, а я пишу на почту»: who writes with the writer. */
export const sendsWithOthers: Sign = ({ words }, { countPlaces }) =>
  words.some(([word = '']) => WRITER.test(word)) && OTHERS_SEND.test(textOf(words)) && countPlaces(words) > 1;

const AT_ONCE =
  /(?<!\p{L})(?:параллельно|одновременно|тем временем|в то же время|в это (?:же )?время|заодно|попутно)(?!\p{L})/u;
/** «Параллельно жена пишет вам в чате, а тёща звонит»: several of the family at it, or one at the same time. */
export const familySends: Sign = ({ sentence }, { countTalks }) => {
  const senders = Array.from(sentence.matchAll(EACH_OTHERS_SEND)).length;
  return (
    (senders > 1 || (senders > 0 && AT_ONCE.test(sentence))) &&
    !ONE_BY_ONE.test(sentence) &&
    (YOURS.test(sentence) || countTalks(readWords(sentence)) > 0)
  );
};
