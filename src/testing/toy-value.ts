import type { StoryValue, ValueType } from '../domain/story/story.ts';

/** A value of a story for tests, told as it is. */
export function toyValue(type: ValueType, value: string, text = value): StoryValue {
  return { type, text, value, clause: text, isToCome: false, start: 0, end: text.length };
}
