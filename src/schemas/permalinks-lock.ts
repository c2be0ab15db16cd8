import { z } from 'zod';

/** `permalinks.lock.json`: what has been published; lines are added by `content:check --fix` and never removed. */
export const permalinksLockSchema = z.strictObject({
  articles: z.record(z.string(), z.string()).describe('Номер статьи → адрес'),
  outcomes: z.record(z.string(), z.string()).describe('Номер исхода → адрес'),
  questions: z.record(z.string(), z.array(z.string())).describe('Id вопроса → id его ответов'),
});

/** The published addresses. */
export type PermalinksLock = z.infer<typeof permalinksLockSchema>;
