import { z } from 'zod';

/** `permalinks.lock.json`: all that has been published; lines are added by `content:check --fix` and never removed. */
export const permalinksLockSchema = z.strictObject({
  articles: z.record(z.string(), z.string()).describe('Номер статьи → адрес'),
  outcomes: z.record(z.string(), z.string()).describe('Номер исхода → адрес'),
  questions: z.record(z.string(), z.array(z.string())).describe('Id вопроса → id его ответов'),
  pages: z.array(z.string()).default([]).describe('Адреса остальных страниц и переехавших'),
  anchors: z.record(z.string(), z.array(z.string())).default({}).describe('Адрес → id мест на странице'),
});
