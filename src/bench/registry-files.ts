import { stringify } from 'yaml';
import { channelSchema } from '../schemas/channel.ts';
import { messageChecksSchema } from '../schemas/message-checks.ts';
import { ownerSchema } from '../schemas/owner.ts';
import { sectionSchema } from '../schemas/section.ts';
import { siteSchema } from '../schemas/site.ts';
import { completeBySchema } from './complete-by-schema.ts';
import type { TextFile } from './text-files.ts';

/** What generated pages refer to. */
export interface Registries {
  readonly sections: readonly string[];
  readonly owner: string;
  readonly channel: string;
}

/** The registries themselves, for a content without written ones, and the articles its home page begins with. */
export function registryFiles(
  { sections, owner, channel }: Registries,
  startHere: readonly string[],
): readonly TextFile[] {
  const channels = [
    completeBySchema(channelSchema, {
      id: channel,
      kind: 'chat',
      hours: [{ days: 'mo-su', open: '00:00', close: '24:00' }],

      maxLength: 1500,
      sample: true,
    }),
  ];
  return [
    { path: 'logo.svg', text: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n' },
    yamlFile('site.yaml', completeBySchema(siteSchema, { startHere, logo: 'logo.svg', sample: true })),
    yamlFile(
      'sections.yaml',
      sections.map((id) => completeBySchema(sectionSchema, { id })),
    ),
    yamlFile('owners.yaml', [completeBySchema(ownerSchema, { id: owner, sample: true })]),
    yamlFile('channels.yaml', channels),
    yamlFile('periods.yaml', []),
    yamlFile('message-checks.yaml', completeBySchema(messageChecksSchema, {})),
  ];
}

function yamlFile(path: string, value: unknown): TextFile {
  return { path, text: stringify(value) };
}
