import { z } from 'zod';
import { isIsoDate } from '../domain/language/iso-date.ts';
import { OPEN_NUMBER } from '../domain/permalink/number.ts';
import type { IssueSlug } from '../domain/report/issue-kinds.ts';

/** Marks a refinement with the issue kind an editor sees when it fails; `found` and `expected` complete the report. */
export const refusal = (kind: IssueSlug, expected?: string) => ({
  params: { kind, ...(expected !== undefined && { expected }) },
});

/** What an id looks like. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Latin id of a file, node, answer or registry line; part of an address, so it never changes once published. */
export const slug = z
  .string()
  .regex(SLUG, 'латинские буквы, цифры и дефис')
  .meta({ examples: ['vozvrat-deneg'] });

/** The id of another entry; the example is one that there is. */
export const idOf = (example: string) => slug.meta({ examples: [example] });

/** The permanent number of a page; reading has put one in place of the word. */
export const pageNumber = z
  .int()
  .positive()
  .describe(
    'Номер: постоянный, не повторяется. Не знаете свободного — напишите «новый», проверка назовёт его',
  )
  .meta({ type: ['integer', 'string'], pattern: `^${OPEN_NUMBER}$` });

/** A day as `2026-11-20`. */
export const isoDate = z
  .string()
  .refine(isIsoDate, refusal('bad-date'))
  .meta({ examples: ['2026-11-20'] });

/** Text for readers: not empty, at most `max` characters. */
export const text = (max = 400) => z.string().trim().min(1).max(max);

/** What an operator answers in a chat; what operators alone read is sent to nobody and has none. */
export const replyText = text(600)
  .optional()
  .describe(
    'Что оператор отвечает в чате, от первого лица: вместо ответа и совета страницы. {имя} и {заказ} — пропуски. Страницам для операторов не нужно: их никому не пересылают',
  );

/** Address of a page of the site, from its root whatever path the site lives under. */
export const siteAddress = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)+$/, 'адрес: /otvety/razdel/statya/')
  .meta({ examples: ['/otvety/razdel/statya/'] });

/** Address of a page on the web: it becomes a link, so it must not be a script. */
export const httpAddress = z.url({ protocol: /^https?$/ });

/** Phrases people search with, at least `least` of them. */
export const aliases = (least: number) =>
  z.array(text(120)).min(least).describe('Как это называют люди, когда ищут');

/** Ids of facts. */
export const factIds = z.array(idOf('can-01')).describe('Факты: id из content/facts/');

/** Where a value comes from and when it was last checked against that. */
const source = z
  .strictObject({
    title: text().describe('Название источника'),
    checked: isoDate.describe('Когда сверяли с источником, ГГГГ-ММ-ДД'),
  })
  .describe('Откуда взято значение');

/** A value with a source, or marked as an example (design §4 «Samples»): production refuses examples. */
export const provenance = {
  source: source.optional(),
  sample: z.literal(true).optional().describe('Пример: ни один источник этого не называет'),
};

/** Whether exactly one of source and sample is there; for `refine` with `PROVENANCE_REFUSAL`. */
export const hasProvenance = (value: { source?: unknown; sample?: unknown }) =>
  (value.source === undefined) !== (value.sample === undefined);

/** How a failed `hasProvenance` is reported. */
export const PROVENANCE_REFUSAL = refusal('no-source');

/** From which day to which a version of a value holds; several versions may share an id. */
export const validity = {
  validFrom: isoDate.optional().describe('С какого дня действует; без него — с самого начала'),
  validTo: isoDate
    .optional()
    .describe('По какой день действует; без него — пока не начнётся следующая версия'),
};

/** Whether a version ends after it has begun; for `refine` with `VALIDITY_REFUSAL`. */
export const hasDays = ({
  validFrom,
  validTo,
}: {
  validFrom?: string | undefined;
  validTo?: string | undefined;
}) => validFrom === undefined || validTo === undefined || validFrom <= validTo;

/** How a failed `hasDays` is reported. */
export const VALIDITY_REFUSAL = {
  path: ['validTo'],
  ...refusal('version-reversed', 'день не раньше, чем в validFrom'),
};

/** Who answers for a page and until when it may be trusted. */
export const upkeep = {
  owner: idOf('dostavka').describe('Кто отвечает за страницу: id из owners.yaml'),
  reviewed: isoDate.describe('Когда проверяли, ГГГГ-ММ-ДД'),
  reviewBy: isoDate.describe('Когда проверить снова, ГГГГ-ММ-ДД'),
  postponed: z
    .strictObject({
      until: isoDate.describe('До какого дня, ГГГГ-ММ-ДД'),
      reason: text().describe('Почему'),
    })
    .optional()
    .describe('Проверка отложена: до какого дня и почему'),
};
