import { isMessageRules, type MessageRules } from '../../domain/message/message-rules.ts';

/** Loads the editors' rules for messages; `undefined` where they cannot be had. */
export async function loadRules(url: string): Promise<MessageRules | undefined> {
  try {
    const response = await fetch(url);
    const file: unknown = response.ok ? await response.json() : undefined;
    return isMessageRules(file) ? file : undefined;
  } catch {
    return undefined;
  }
}
