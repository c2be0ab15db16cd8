import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isSecret, messageChecker } from '../domain/message/check-message.ts';
import { isMessageChecks, type FindingKind } from '../domain/message/message-rules.ts';
import { MESSAGES } from '../testing/messages.ts';

/** So many of a hundred letters with this fault must be advised. */
const LEAST_GIVEN = {
  secret: 88,
  insult: 88,
  leftBlank: 100,
  noRequest: 95,
  noDetails: 85,
  severalChannels: 93,
  shout: 100,
} as const;
/** So many of a hundred sound letters may be advised for nothing. */
const MOST_ALARMS = 3;

type Fault = keyof typeof LEAST_GIVEN;
const FAULTS = Object.keys(LEAST_GIVEN) as Fault[];

const letters = z
  .array(z.strictObject({ shows: z.array(z.enum(FAULTS)), letter: z.string() }))
  .parse(parse(readFileSync(new URL('../testing/letters.yaml', import.meta.url), 'utf8')));

const checks: unknown = JSON.parse(readFileSync('dist/reshenie/proverki.json', 'utf8'));
if (!isMessageChecks(checks)) throw new Error('There are no checks in dist: run npm run build');
const check = messageChecker(checks);

/** What is told of a letter that is all that its writer filled in. */
function foundIn(value: string) {
  const field = {
    name: 'field',
    type: 'longText',
    required: true,
    past: false,
    max: undefined,
    value,
  } as const;
  return check({ fields: [field], text: value, maxLength: undefined, today: '2026-11-20' });
}

/** Who tells nothing may as well be asked what he wants. */
function isTold(fault: Fault, letter: string): boolean {
  return foundIn(letter).some((finding) =>
    fault === 'secret'
      ? isSecret(finding) || finding.kind === 'passport'
      : finding.kind === fault || (fault === 'noDetails' && finding.kind === 'noRequest'),
  );
}

test.each(FAULTS)('letters are advised of their fault as often as they must be: %s', (fault) => {
  const faulty = letters.filter(({ shows }) => shows.includes(fault));
  const missed = faulty.filter(({ letter }) => !isTold(fault, letter)).map(({ letter }) => letter);
  const most = faulty.length * (1 - LEAST_GIVEN[fault] / 100);
  expect(missed.length <= most ? [] : missed).toEqual([]);
});

test('sound letters are hardly ever advised', () => {
  const sound = letters.filter(({ shows }) => shows.length === 0);
  const alarmed = sound
    .map(({ letter }) => [letter, foundIn(letter).map(({ kind }) => kind)] as const)
    .filter(([, kinds]) => kinds.length > 0);
  expect(alarmed.length <= (sound.length * MOST_ALARMS) / 100 ? [] : alarmed).toEqual([]);
});

/** What whole letters show is a matter of shares; what words and numbers do is not. */
const OF_LETTERS: ReadonlySet<FindingKind> = new Set(['noRequest', 'noDetails', 'severalChannels']);
const MOST_WRONG = 4;

test.each(MESSAGES)('finds in the message %j %j', (value, expected) => {
  const kinds = foundIn(value).map(({ kind }) => kind);
  expect(kinds.filter((kind) => !OF_LETTERS.has(kind)).toSorted()).toEqual(
    expected.filter((kind) => !OF_LETTERS.has(kind)).toSorted(),
  );
});

test.each([...OF_LETTERS])('messages are hardly ever judged wrongly: %s', (judged) => {
  const wrong = MESSAGES.filter(
    ([value, expected]) => foundIn(value).some(({ kind }) => kind === judged) !== expected.includes(judged),
  );
  expect(wrong.length <= (MESSAGES.length * MOST_WRONG) / 100 ? [] : wrong).toEqual([]);
});
