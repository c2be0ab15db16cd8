import { z } from 'zod';
import { aliases, factIds, idOf, text } from './fields.ts';

const lines = z.array(text(160));

/** One file of `content/departments/`: who solves what an operator can't. */
export const departmentSchema = z.strictObject({
  title: text(60).describe('Название отдела'),
  solves: lines.min(1).describe('Что решает'),
  doesNot: lines.describe('Чего не решает'),
  prepare: lines.describe('Что подготовить'),
  handover: text(200).describe('Как оператор передаёт вопрос'),
  channels: z.array(idOf('chat')).min(1).describe('Каналы: id из channels.yaml'),
  facts: factIds,
  aliases: aliases(1).optional(),
});
