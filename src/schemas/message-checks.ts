import { z } from 'zod';
import type { MessageRules } from '../domain/message/message-rules.ts';
import { refusal, text } from './fields.ts';

/** Lists of hundreds of words are read and merged only in order. */
const inAlphabet = new Intl.Collator('ru').compare;

const words = z
  .array(
    text(60).regex(
      /^\*?[а-яё]+\*?(?:[ -](?:[а-яё]+\*?|\*))*$/i,
      'русские слова без знаков; «*» в конце слова — любое окончание, в начале — любая приставка, отдельно — любое слово',
    ),
  )
  .min(1)
  .superRefine((list, context) => {
    const at = list.findIndex((word, index) => index > 0 && inAlphabet(list[index - 1] ?? '', word) > 0);
    if (at < 0) return;
    const next = list.find((word) => inAlphabet(word, list[at] ?? '') > 0) ?? '';
    const order = refusal('wrong-format', `порядок по алфавиту: это слово — перед «${next}»`);
    context.addIssue({ code: 'custom', path: [at], ...order });
  })
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
      leftBlank: advice('остался пропуск из образца'),
      orderNumber: advice('это не номер заказа'),
      futureDate: advice('день ещё не наступил'),
      tooLong: advice('слишком длинно'),
    })
    .describe('Что сказать под полем'),
  rude: z
    .array(z.strictObject({ words, better: text(120).describe('Как попросить о том же вежливо') }))
    .min(1)
    .describe('Грубости и вежливые замены'),
  aimed: z
    .strictObject({
      words: z
        .strictObject({
          people: words.describe('О ком говорят'),
          names: words.describe('Как обзывают людей'),
          goods: words.describe('Как обзывают людей тем, что ещё и продают'),
          traits: words.describe('Какими называют людей, чтобы обидеть'),
          acts: words.describe('Что делают только люди'),
          places: words.describe('Где люди работают'),
          between: words.describe('Что может стоять между ними'),
        })
        .describe('Слова, из которых складывается обидное'),
      better: text(120).describe('Как попросить о том же вежливо'),
    })
    .describe('Слова, обидные только о людях'),
  banks: list('Как называют банки: шестнадцать цифр рядом — карта, даже если в одной ошиблись'),
  honest: list('Честные слова, похожие на грубые'),
  requests: list('По каким словам видна просьба, кроме вопросов, «проверьте» и «вернуть»'),
  notRequests: list('Слова, которые похожи на просьбу, но ничего не просят'),
  rhetorical: list('С этими словами вопрос ничего не спрашивает'),
  vagueRequests: list('Просьбы ни о чём'),
  blankNames: list('Как в образцах называют то, что надо вписать'),
  abbreviations: list('Сокращения, которые пишут заглавными'),
}) satisfies z.ZodType<MessageRules>;
