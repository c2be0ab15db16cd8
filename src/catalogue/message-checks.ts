import type { MessageRules } from '../domain/message/message-rules.ts';
import { siteContent } from './content.ts';

/** The words and advice of `message-checks.yaml`, as the form of a message loads them. */
export async function messageChecks(): Promise<MessageRules> {
  const content = await siteContent();
  return content.messageChecks.value;
}
