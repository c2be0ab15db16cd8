import { insultFinder } from './insult.ts';
import { leftBlankFinder } from './left-blank.ts';
import { unpackPulls } from '../pull/pulls.ts';
import { readWords } from './disguise.ts';
import { learnedKindsIn, LETTER_COLUMNS } from './letter-pulls.ts';
import type { MessageField } from './message-form.ts';
import type { FindingKind, MessageChecks } from './message-rules.ts';
import { normalText } from './normal-text.ts';
import { phraseFinder, wordsOf } from './phrase-finder.ts';
import { remembering } from './remembering.ts';
import { requestFinder } from './request.ts';
import { secretFinder } from './secrets.ts';
import { isShouting } from './shouting.ts';

/** A field as the reader filled it in. */
export interface FilledField extends Pick<MessageField, 'name' | 'type' | 'required' | 'past' | 'max'> {
  readonly value: string;
}

/** A message to be checked. */
export interface FilledMessage {
  readonly fields: readonly FilledField[];
  /** The message as it would be sent. */
  readonly text: string;
  /** How many characters the channel takes. */
  readonly maxLength: number | undefined;
  /** Today as `2026-11-20`. */
  readonly today: string;
}

/** Something to tell the reader before the message is sent. */
export interface Finding {
  readonly kind: FindingKind;
  /** Name of the field; left out for what concerns the whole message. */
  readonly field?: string;
  /** Better words for what was found. */
  readonly better?: string;
  /** How many characters are too many. */
  readonly excess?: number;
}

/** Whether the message must not be handed on: what was found would be used against its author. */
export function isSecret({ kind }: Finding): boolean {
  return kind === 'card' || kind === 'cvc' || kind === 'code' || kind === 'password';
}

/** Signs alone say nothing at all. */
const SAYS_ANYTHING = /[\p{L}\p{N}]/u;

/** An order number has this many digits at least. */
const LEAST_ORDER_DIGITS = 5;

/** The check of messages by these; without them, while they cannot be loaded, only secrets are found. */
export function messageChecker(checks?: MessageChecks): (message: FilledMessage) => readonly Finding[] {
  const checkWords = checks && wordChecker(checks);
  const findSecrets = secretFinder(checks?.banks);
  const secretsOf = (value: string) => findSecrets(value).map((kind) => ({ kind }));
  return (message) => {
    const { fields, text, maxLength, today } = message;
    const words = checkWords?.();
    const ofWhole = words?.inMessage(message) ?? [];
    // What the whole message lacks is said beside the words that the reader wrote.
    const own = ownField(fields);
    const isBare = ofWhole.includes('noDetails');
    return [
      ...fields.flatMap((field) => {
        const ofField = isTyped(field) ? (words?.inField(field) ?? []) : [];
        // Who tells nothing at all is asked for that first.
        const ofWords = ofField.filter(({ kind }) => kind !== 'noRequest' || !isBare);
        const more = (field === own ? ofWhole : []).map((kind) => ({ kind }));
        const found = [...checkField(field, today, secretsOf), ...ofWords, ...more];
        return withoutRepeated(found).map((finding) => ({ ...finding, field: field.name }));
      }),
      ...(own === undefined ? ofWhole.map((kind) => ({ kind })) : []),
      ...excessOf(text, maxLength),
    ];
  };
}

/** The field with most of the reader's own words. */
function ownField(fields: readonly FilledField[]): FilledField | undefined {
  const typed = fields.filter(isTyped);
  const longest = Math.max(...typed.map(({ value }) => value.length));
  return typed.find(({ value }) => value.length === longest);
}

function withoutRepeated(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ kind }, at) => findings.findIndex((finding) => finding.kind === kind) === at);
}

function isTyped({ type, value }: FilledField): boolean {
  return (type === 'text' || type === 'longText') && value.trim() !== '';
}

function checkField(
  field: FilledField,
  today: string,
  secretsOf: (value: string) => readonly Finding[],
): readonly Finding[] {
  const { type, required, past, max, value } = field;
  if (value.trim() === '') return required ? [{ kind: 'blank' }] : [];
  switch (type) {
    case 'choice':
      return [];
    case 'date':
      return past === true && value > today ? [{ kind: 'futureDate' }] : [];
    case 'orderNumber':
      return [...secretsOf(value), ...(isOrderNumber(value) ? [] : [{ kind: 'orderNumber' } as const])];
    default:
      return [...secretsOf(value), ...excessOf(value, max)];
  }
}

function isOrderNumber(value: string): boolean {
  return !/\p{L}{4}/u.test(value) && value.replace(/\D/g, '').length >= LEAST_ORDER_DIGITS;
}

function excessOf(text: string, max: number | undefined): readonly Finding[] {
  return max === undefined || text.length <= max ? [] : [{ kind: 'tooLong', excess: text.length - max }];
}

interface WordChecker {
  readonly inField: (field: FilledField) => readonly Finding[];
  readonly inMessage: (message: FilledMessage) => readonly ('noRequest' | 'noDetails')[];
}

/** Makes what makes a checker for each message. */
function wordChecker(checks: MessageChecks): () => WordChecker {
  const findInsult = insultFinder(checks);
  const hasRequest = requestFinder(checks);
  const hasLeftBlank = leftBlankFinder(checks);
  const pulls = unpackPulls(checks.learned, LETTER_COLUMNS);
  const vagueRequests = phraseFinder(wordsOf(checks.vagueRequests));
  const abbreviations = new Set(checks.abbreviations.words);
  return () => {
    // Where one field is all of the message, their texts are the same.
    const shownBy = remembering((text: string) => learnedKindsIn(pulls, normalText(text)));
    const isVague = (text: string) => shownBy(text).has('noDetails') && !hasLeftBlank(text);
    return {
      inField: ({ type, value }) => {
        const better = findInsult(value);
        const tells = type !== 'longText' || !isVague(value);
        const asksForNothing = vagueRequests.find(readWords(normalText(value))) === true;
        return [
          ...(better === undefined ? [] : [{ kind: 'insult', better } as const]),
          ...kindsWhere({
            shout: isShouting(value, abbreviations),
            noRequest: !tells && asksForNothing,
            noDetails: (!tells && !asksForNothing) || !SAYS_ANYTHING.test(value),
            severalChannels: type === 'longText' && shownBy(value).has('severalChannels'),
            leftBlank: hasLeftBlank(value),
          }).map((kind) => ({ kind })),
        ];
      },
      inMessage: ({ fields, text }) => {
        if (fields.some(({ required, value }) => required && value.trim() === '')) return [];
        return kindsWhere({
          noRequest: !hasRequest(normalText(text)),
          noDetails: isVague(fields.map(({ value }) => value).join('. ')),
        });
      },
    };
  };
}

function kindsWhere<Kind extends FindingKind>(found: Readonly<Record<Kind, boolean>>): readonly Kind[] {
  return (Object.keys(found) as Kind[]).filter((kind) => found[kind]);
}
