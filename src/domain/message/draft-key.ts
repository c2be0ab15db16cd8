const DRAFT_PREFIX = 'help:draft:';

/** Name under which the draft of an outcome's message is kept on the device. */
export function draftKey(outcome: string): string {
  return DRAFT_PREFIX + outcome;
}

/** Whether a draft is kept under the name. */
export function isDraftKey(key: string): boolean {
  return key.startsWith(DRAFT_PREFIX);
}
