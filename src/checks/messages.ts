import { longestLength } from '../domain/message/longest-length.ts';
import { commonEnding } from '../domain/message/common-fields.ts';
import { isSecretQuestion } from '../domain/message/secret-question.ts';
import { dropSentences, fieldsBySentence } from '../domain/message/template.ts';
import { resolveMentions, textOf } from '../domain/mention/mention.ts';
import { placeholdersIn } from '../domain/mention/placeholders.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import type { LocatedPage } from '../domain/report/located.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { Message } from '../schemas/message.ts';
import { longestValues } from './longest-values.ts';

const REQUEST = /(?<!\p{L})про(?:шу|сим)(?!\p{L})/iu;
/** The field of a message whose value is a request. */
const DEMAND = 'demand';

/** Messages that ask for secrets, request nothing or outgrow the channel of an outcome that offers them. */
export function checkMessages(draft: ContentDraft): readonly Issue[] {
  return draft.messages.flatMap((message) => [
    ...checkFields(message),
    ...formsOf(message).flatMap((form) => [
      ...checkRequest(message, form),
      ...checkOptional(message, form),
      ...checkLength(draft, message, form),
    ]),
  ]);
}

/** One of the two texts of a message. */
interface Form {
  readonly text: string;
  readonly place: Place;
  readonly name: string;
}

function formsOf({ file, value, body, bodyLine, lineOf }: LocatedPage<Message>): readonly Form[] {
  const emptyLines = body.slice(0, body.search(/\S/)).split('\n').length - 1;
  return [
    { text: value.short, place: { file, line: lineOf(['short']) }, name: 'short' },
    { text: body.trim(), place: { file, line: bodyLine + emptyLines }, name: 'полный текст' },
  ];
}

function checkFields({ file, value, lineOf }: LocatedPage<Message>): readonly Issue[] {
  return Object.entries(value.fields).flatMap(([name, field]) =>
    (['label', 'hint'] as const)
      .filter((key) => isSecretQuestion(field[key] ?? ''))
      .map((key) => {
        const path = ['fields', name, key];
        const place = { file, line: lineOf(path) };
        return issueAt('message-forbidden-field', place, { found: quoteIn(field[key], path) });
      }),
  );
}

function checkRequest({ value: { fields } }: LocatedPage<Message>, form: Form): readonly Issue[] {
  const { place, name } = form;
  const text = dropSentences(form.text, (field) => fields[field]?.required === false);
  if (REQUEST.test(text) || placeholdersIn(text).some((part) => part.name === DEMAND)) return [];
  return [issueAt('message-no-request', place, { found: `${name} без просьбы`, expected: '«Прошу…»' })];
}

/** An empty field is left out with its sentence: nothing else may be lost with it. */
function checkOptional(
  { value: { fields } }: LocatedPage<Message>,
  { text, place, name }: Form,
): readonly Issue[] {
  return fieldsBySentence(text).flatMap((sentence) => {
    const optional = sentence.find((field) => fields[field]?.required === false);
    if (optional === undefined || new Set(sentence).size === 1) return [];
    const others = sentence.filter((field) => field !== optional).map((field) => `{{${field}}}`);
    const found = `{{${optional}}} в одном предложении с ${others.join(', ')}, ${name}`;
    return [issueAt('message-optional-field', place, { found })];
  });
}

function checkLength(draft: ContentDraft, message: LocatedPage<Message>, form: Form): readonly Issue[] {
  const registry = longestValues(draft);
  return draft.channels.flatMap(({ id: channel, value: { maxLength = Infinity } }) => {
    const outcomes = draft.outcomes.filter(
      ({ value }) => value.message === message.id && value.channel === channel,
    );
    const number = Math.max(...outcomes.map(({ value }) => value.number));
    if (outcomes.length === 0) return [];
    const template = textOf(resolveMentions(form.text, registry));
    const { fields, sentences } = commonEnding(message.value.attachments);
    const length = longestLength(`${template}\n\n${sentences}\n\n${formatNumber('outcome', number)}`, {
      ...message.value.fields,
      ...Object.fromEntries(fields.map((field) => [field.name, field])),
    });
    if (length <= maxLength) return [];
    const taken =
      length === Infinity ? 'длина не ограничена: есть поле без max' : `до ${String(length)} знаков`;
    const expected = `не больше ${String(maxLength)}: столько принимает канал «${channel}»`;
    return [issueAt('message-too-long', form.place, { found: `${form.name}: ${taken}`, expected })];
  });
}
