import type { OpeningHours } from '../domain/channel/opening-hours.ts';
import { phoneAddress } from '../domain/channel/phone.ts';
import type { Channel } from '../schemas/channel.ts';
import type { Content } from '../schemas/content.ts';
import { links, siteContent } from './content.ts';
import { find } from './find.ts';
import type { PageLink } from './page.ts';

/** A channel as pages show it. */
export interface ChannelCard {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly hours: readonly OpeningHours[];
  readonly timeZone: string;
  /** How to open a chat, step by step. */
  readonly steps: readonly string[];
  /** A telephone number or an address, with the link that calls, writes or opens. */
  readonly contact: PageLink | undefined;
  readonly sample: boolean;
}

/** The card of one channel. */
export function channelCard(content: Content, id: string): ChannelCard {
  const { value } = find(content.channels, id);
  return {
    id,
    title: value.title,
    href: `${links.contact}#${id}`,
    hours: value.hours,
    timeZone: value.timeZone,
    steps: value.kind === 'chat' ? value.steps : [],
    contact: contactOf(value),
    sample: value.sample === true,
  };
}

/** All channels in the order of the registry. */
export async function channelCards(): Promise<readonly ChannelCard[]> {
  const content = await siteContent();
  return content.channels.map(({ id }) => channelCard(content, id));
}

/** The link that calls, writes or opens; a chat has none. */
export function contactOf(channel: Channel): PageLink | undefined {
  switch (channel.kind) {
    case 'phone':
      return { href: phoneAddress(channel.phone) ?? '', text: channel.phone };
    case 'email':
      return { href: `mailto:${channel.email}`, text: channel.email };
    case 'messenger':
    case 'form':
    case 'link':
      return { href: channel.address, text: channel.address.replace(/^https?:\/\/|\/$/g, '') };
    case 'chat':
      return undefined;
  }
}
