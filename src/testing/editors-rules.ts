import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { messageChecksSchema } from '../schemas/message-checks.ts';

/** The words and advice of the real `message-checks.yaml`: what checks make of them is judged with them. */
export const editorsRules = messageChecksSchema.parse(
  parse(readFileSync(new URL('../../content/message-checks.yaml', import.meta.url), 'utf8')),
);
