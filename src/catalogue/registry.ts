import {
  formatMention,
  resolveMentions,
  type Registry,
  type ResolvedText,
} from '../domain/mention/mention.ts';
import type { Content } from '../schemas/content.ts';
import { contactOf } from './channels.ts';
import { links, siteContent } from './content.ts';

/** Looks up periods, channels and the brand in the registries. */
function registryOf(content: Content): Registry {
  return (kind, id) => {
    if (kind === 'brand') return { text: content.site.value.brand, sample: false };
    if (kind === 'period') {
      const period = content.periods.find((candidate) => candidate.id === id)?.value;
      return period && { text: period.text, sample: period.sample === true };
    }
    if (kind !== 'channel') return undefined;
    const channel = content.channels.find((candidate) => candidate.id === id)?.value;
    if (channel === undefined) return undefined;
    const { href, text } = contactOf(channel) ?? { href: `${links.contact}#${id}`, text: channel.title };
    // Numbers and addresses of letters are read out; where a link leads is told by its name.
    const isRead = channel.kind === 'phone' || channel.kind === 'email';
    return { href, text: isRead ? text : channel.title, sample: channel.sample === true };
  };
}

/** Resolves what a text of the content says of the registries. */
export type Resolve = (text: string) => ResolvedText;

/** The resolver of this content. */
export function resolverOf(content: Content): Resolve {
  const registry = registryOf(content);
  return (text) => resolveMentions(text, registry);
}

/** The value that a component of a body names. */
export async function registryValue(kind: 'period' | 'channel', id: string): Promise<ResolvedText> {
  return resolverOf(await siteContent())(formatMention(kind, id));
}
