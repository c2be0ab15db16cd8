import { z } from 'zod';
import type { MessageRules } from '../domain/message/message-rules.ts';
import { text } from './fields.ts';

const words = z
  .array(
    text(60).regex(
      /^\*?[а-яё]+\*?(?:[ -][а-яё]+\*?)*$/i,
      'русские слова без знаков; «*» в конце слова — любое окончание, в начале — любая приставка',
    ),
  )
  .min(1)
  .describe('Слова и выражения, в кавычках, если начинаются со звёздочки');

const list = (about: string) => z.strictObject({ words }).describe(about);
const advice = (about: string) => text(200).describe(`Совет читателю: ${about}`);

/** `message-checks.yaml`: what is said about the message that a reader fills in, and the words by which it is judged. */
export const messageChecksSchema = z.strictObject({
  advice: z
    .strictObject({
      card: advice('номер карты'),
      cvc: advice('код с обратной стороны карты'),
      code: advice('код из СМС'),
      password: advice('пароль'),
      passport: advice('данные паспорта'),
      insult: advice('грубость'),
      shout: advice('крик'),
      noRequest: advice('нет просьбы'),
      noDetails: advice('нет подробностей'),
      severalChannels: advice('то же самое отправлено в несколько мест'),
      orderNumber: advice('это не номер заказа'),
      futureDate: advice('день ещё не наступил'),
      tooLong: advice('слишком длинно'),
    })
    .describe('Что сказать под полем'),
  rude: z
    .array(z.strictObject({ words, better: text(120).describe('Как попросить о том же вежливо') }))
    .min(1)
    .describe('Грубости и вежливые замены'),
  honest: list('Честные слова, похожие на грубые'),
  severalChannels: list('Как пишут те, кто отправил одно и то же в несколько мест'),
  requests: list('По каким словам видна просьба'),
  vagueRequests: list('Просьбы ни о чём'),
  vagueDetails: list('Ответы ни о чём'),
  abbreviations: list('Сокращения, которые пишут заглавными'),
}) satisfies z.ZodType<MessageRules>;
