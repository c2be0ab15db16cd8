import { isMessageRules, type MessageRules } from '../../domain/message/message-rules.ts';
import { loadJson } from '../../browser/load-json.ts';

/** Loads the editors' rules for messages; `undefined` where they cannot be had. */
export async function loadRules(url: string): Promise<MessageRules | undefined> {
  try {
    const file = await loadJson(url);
    return isMessageRules(file) ? file : undefined;
  } catch {
    return undefined;
  }
}
