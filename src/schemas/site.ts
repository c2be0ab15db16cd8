import { z } from 'zod';
import { httpAddress, provenance, slug, text } from './fields.ts';

/** `site.yaml`: all that makes the site this shop's and not another's, except colours (`tokens.css`). */
export const siteSchema = z.strictObject({
  brand: text(40).describe('Название магазина'),
  title: text(60).describe('Название сайта'),
  headline: text(80).describe('Заголовок главной'),
  lead: text(200).describe('Что сайт даёт читателю'),
  description: text(160).describe('Описание для поисковых систем'),
  address: httpAddress.describe('Адрес сайта'),
  repository: httpAddress.describe('Адрес репозитория'),
  branch: text(40).describe('Главная ветка'),
  logo: text(60).describe('Файл логотипа рядом с site.yaml'),
  startHere: z
    .array(
      z
        .string()
        .regex(/^А-\d+$/, 'номер статьи: А-12')
        .meta({ examples: ['А-12'] }),
    )
    .max(6)
    .describe('«Начните с этого»'),
  popularQueries: z.array(text(60)).max(6).describe('«Часто ищут»'),
  operators: slug.optional().describe('С чего начать оператору: id вопроса дерева'),
  whereToLook: z
    .string()
    .regex(/^А-\d+$/, 'номер статьи: А-12')
    .optional()
    .describe('Где посмотреть номер заказа, статус и остальное, о чём спрашивают: номер статьи'),
  embed: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/, 'латинские буквы, цифры и хотя бы один дефис: shop-help')
    .optional()
    .describe(
      'Имя тега, которым справку вставляют на другие сайты; без него — из названия магазина. Не меняйте: оно стоит на чужих страницах',
    ),
  feedbackUrl: httpAddress
    .optional()
    .describe(
      'Куда читатель сообщает об ошибке на странице; {page} — место для её адреса. Пока настройки — пример, ссылки нет',
    ),
  offline: z
    .boolean()
    .optional()
    .describe(
      'Можно ли сохранить сайт на устройстве, чтобы читать без интернета: обычно да. С «false» сохранённые копии сами удалятся',
    ),
  sample: provenance.sample,
});

/** The site's own settings. */
export type Site = z.infer<typeof siteSchema>;
