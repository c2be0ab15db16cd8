import type { MessageRules } from './message-rules.ts';
import { channelReader } from './several-channels/channel-reader.ts';
import { saidIn } from './several-channels/said.ts';
import { signs, textSigns } from './several-channels/signs.ts';

const SIGNS = Object.values(signs);
const TEXT_SIGNS = Object.values(textSigns);

/** Makes what tells by the editors' words whether a normal text was sent, or will be, to several places at once. */
export function severalChannelsFinder(rules: MessageRules): (normalText: string) => boolean {
  const reader = channelReader(rules);
  return (normalText) => {
    const said = saidIn(normalText, reader);
    return (
      said.sentences.some((sentence) => SIGNS.some((shows) => shows(sentence, reader))) ||
      TEXT_SIGNS.some((shows) => shows(said, reader))
    );
  };
}
