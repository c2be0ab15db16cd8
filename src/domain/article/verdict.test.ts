import { describe, expect, test } from 'vitest';
import { articleVerdict, isAlone, outcomeVerdict } from './verdict.ts';

describe('articleVerdict', () => {
  test.each([
    ['can', 'can'],
    ['cannot', 'cannot'],
    ['routing', 'routing'],
    ['tip', undefined],
    ['guide', undefined],
  ] as const)('of a %s is %s', (kind, expected) => {
    expect(articleVerdict(kind)).toBe(expected);
  });
});

describe('outcomeVerdict', () => {
  test.each([
    ['nobody', 'wait', 'wait'],
    ['chat', 'wait', 'wait'],
    ['nobody', 'days', 'self'],
    ['self', 'today', 'self'],
    ['chat', 'today', 'contact'],
    ['courier', 'now', 'contact'],
    ['department', 'days', 'routing'],
  ] as const)('of %s, %s is %s', (contact, urgency, expected) => {
    expect(outcomeVerdict({ contact, urgency })).toBe(expected);
  });
});

describe('isAlone', () => {
  test.each([
    ['nobody', 'days', true],
    ['self', 'now', true],
    ['chat', 'wait', true],
    ['chat', 'days', false],
    ['department', 'today', false],
  ] as const)('%s, %s: %s', (contact, urgency, expected) => {
    expect(isAlone({ contact, urgency })).toBe(expected);
  });
});
