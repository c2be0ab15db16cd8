import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isIsoDate } from '../domain/language/iso-date.ts';
import { formatMacrosCsv } from '../domain/reply/macros-csv.ts';
import { changedSince, type Macro } from '../domain/reply/macros.ts';
import { zendeskTitle } from '../domain/reply/zendesk-macros.ts';
import { apiSchemas } from '../schemas/api.ts';
import { zendeskMacrosSchema } from '../schemas/macros.ts';
import { messageOf } from './fail.ts';
import { readOptions } from './read-options.ts';

// npm run macros [-- --changed-since DATE] [--format json|zendesk|csv]: macros of the built site to hand to a help desk.
const BUILT_API = 'dist/api/v1';
const USAGE = `Как пользоваться:
  npm run macros                                  все готовые ответы
  npm run macros -- --changed-since 2026-11-20    только те, что изменились с этого дня
  --format json, zendesk или csv                  в каком виде
Сразу в файл: npm run --silent macros -- --format csv > macros.csv`;

const {
  values: { 'changed-since': since, format },
} = readOptions({
  options: {
    'changed-since': { type: 'string', default: '' },
    format: { type: 'string', default: 'json' },
  },
});

try {
  process.stdout.write(await report());
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

async function report(): Promise<string> {
  if (since !== '' && !isIsoDate(since)) throw new Error(USAGE);
  const macros = changedSince(apiSchemas.macros.parse(await readBuilt('macros.json')), since);
  switch (format) {
    case 'json':
      return `${JSON.stringify(macros, null, 2)}\n`;
    case 'csv':
      return formatMacrosCsv(macros);
    case 'zendesk':
      return `${JSON.stringify({ macros: await zendeskOf(macros) }, null, 2)}\n`;
    default:
      throw new Error(USAGE);
  }
}

async function zendeskOf(macros: readonly Macro[]) {
  const titles = new Set(macros.map(zendeskTitle));
  const { macros: all } = zendeskMacrosSchema.parse(await readBuilt('macros.zendesk.json'));
  return all.filter(({ title }) => titles.has(title));
}

async function readBuilt(name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(BUILT_API, name), 'utf8'));
  } catch {
    throw new Error(`Нет ${BUILT_API}/${name}. Сначала соберите сайт: npm run build`);
  }
}
