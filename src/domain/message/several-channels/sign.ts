import type { ChannelReader } from './channel-reader.ts';
import type { Said, SaidText } from './said.ts';

/** Whether a sentence shows that its writer sent the same to several places. */
export type Sign = (said: Said, reader: ChannelReader) => boolean;

/** The same of a whole text, where sentences tell it only together. */
export type TextSign = (said: SaidText, reader: ChannelReader) => boolean;
