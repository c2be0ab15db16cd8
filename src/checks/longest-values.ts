import type { Registry } from '../domain/mention/mention.ts';
import type { Channel } from '../schemas/channel.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';

/** What mentions say at their longest: a period may change from day to day. */
export function longestValues({ site, periods, channels }: ContentDraft): Registry {
  const textsOf = (kind: string, id: string) => {
    if (kind === 'brand') return [site?.value.brand ?? ''];
    if (kind === 'period') return periods.filter((period) => period.id === id).map(({ value }) => value.text);
    return channels.filter((channel) => channel.id === id).map(({ value }) => contactText(value));
  };
  return (kind, id) => {
    const [text] = textsOf(kind, id).toSorted((a, b) => b.length - a.length);
    return text === undefined ? undefined : { text, sample: false };
  };
}

function contactText(channel: Channel): string {
  switch (channel.kind) {
    case 'phone':
      return channel.phone;
    case 'email':
      return channel.email;
    case 'chat':
    case 'messenger':
    case 'form':
    case 'link':
      return channel.title;
  }
}
