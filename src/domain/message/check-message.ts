import { readWords } from './disguise.ts';
import type { MessageField } from './message-form.ts';
import type { FindingKind, MessageRules } from './message-rules.ts';
import { normalText, withoutQuotations } from './normal-text.ts';
import { phraseFinder, type PhraseFinder, type ReadWords } from './phrase-finder.ts';
import { findSecrets } from './secrets.ts';
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

/** An order number has this many digits at least. */
const LEAST_ORDER_DIGITS = 5;

/** A message of so few words, none of them a number, tells nobody what has happened. */
const LEAST_WORDS = 6;

/** The check of messages by the editors' rules; without them, while they cannot be loaded, only secrets are found. */
export function messageChecker(rules?: MessageRules): (message: FilledMessage) => readonly Finding[] {
  const findWords = rules && wordChecker(rules);
  return (message) => [
    ...message.fields.flatMap((field) => {
      const found = checkField(field, message.today);
      const worded = isTyped(field) ? (findWords?.inField(field.value) ?? []) : [];
      return [...found, ...worded].map((finding) => ({ ...finding, field: field.name }));
    }),
    ...(findWords?.inMessage(message) ?? []),
    ...excessOf('tooLong', message.text, message.maxLength),
  ];
}

function isTyped({ type, value }: FilledField): boolean {
  return (type === 'text' || type === 'longText') && value.trim() !== '';
}

function checkField(field: FilledField, today: string): readonly Finding[] {
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
      return [...secretsOf(value), ...excessOf('tooLong', value, max)];
  }
}

function secretsOf(value: string): readonly Finding[] {
  return findSecrets(value).map((kind) => ({ kind }));
}

function isOrderNumber(value: string): boolean {
  return !/\p{L}{4}/u.test(value) && value.replace(/\D/g, '').length >= LEAST_ORDER_DIGITS;
}

function excessOf(kind: FindingKind, text: string, max: number | undefined): readonly Finding[] {
  return max === undefined || text.length <= max ? [] : [{ kind, excess: text.length - max }];
}

interface WordChecker {
  readonly inField: (value: string) => readonly Finding[];
  readonly inMessage: (message: FilledMessage) => readonly Finding[];
}

function wordChecker(rules: MessageRules): WordChecker {
  const finderOf = ({ words }: { words: readonly string[] }) =>
    phraseFinder(words.map((phrase) => [phrase, true] as const));
  const rude = phraseFinder(
    rules.rude.flatMap(({ words, better }) => words.map((phrase) => [phrase, better] as const)),
  );
  const honest = finderOf(rules.honest);
  const severalChannels = finderOf(rules.severalChannels);
  const requests = finderOf(rules.requests);
  const vagueRequests = finderOf(rules.vagueRequests);
  const vagueDetails = finderOf(rules.vagueDetails);
  const abbreviations = new Set(rules.abbreviations.words);

  return {
    inField: (value) => {
      const words = readWords(normalText(value));
      const better = findRudeness(readWords(normalText(withoutQuotations(value))), rude, honest);
      return [
        ...(better === undefined ? [] : [{ kind: 'insult', better } as const]),
        ...(isShouting(value, abbreviations) ? [{ kind: 'shout' } as const] : []),
        ...(vagueRequests.findWhole(words) === true ? [{ kind: 'noRequest' } as const] : []),
        ...(!/[\p{L}\d]/u.test(value) || vagueDetails.findWhole(words) === true
          ? [{ kind: 'noDetails' } as const]
          : []),
        ...(severalChannels.find(words) === true ? [{ kind: 'severalChannels' } as const] : []),
      ];
    },
    inMessage: ({ fields, text }) => {
      if (fields.some(({ required, value }) => required && value.trim() === '')) return [];
      const filled = fields.map(({ value }) => value).join(' ');
      const isBare = !/\d/.test(filled) && readWords(normalText(filled)).length < LEAST_WORDS;
      return [
        ...(requests.find(readWords(normalText(text))) === true ? [] : [{ kind: 'noRequest' } as const]),
        ...(isBare ? [{ kind: 'noDetails' } as const] : []),
      ];
    },
  };
}

/** Better words for the first rude ones. */
function findRudeness(
  words: ReadWords,
  rude: PhraseFinder<string>,
  honest: PhraseFinder<true>,
): string | undefined {
  return rude.find(words.filter((word) => honest.find([word]) !== true));
}
