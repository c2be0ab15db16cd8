import { formatMacrosCsv } from '../../domain/reply/macros-csv.ts';
import { composeMacros, type MacroSource } from '../../domain/reply/macros.ts';
import { zendeskMacros } from '../../domain/reply/zendesk-macros.ts';
import { formatNumber } from '../../domain/permalink/number.ts';
import type { ApiData } from '../../schemas/api.ts';
import { tableMacrosSchema, zendeskMacrosSchema } from '../../schemas/macros.ts';
import { siteContent } from '../content.ts';
import { find } from '../find.ts';
import { repliedPages } from '../replies.ts';

/** `/api/v1/macros.json`: what operators answer with each article and outcome, one a tone. */
export async function macrosData(): Promise<ApiData<'macros'>> {
  return [...composeMacros(await macroSources())];
}

/** `/api/v1/macros.zendesk.json`; throws where Zendesk would refuse a macro. */
export async function zendeskData(): Promise<unknown> {
  return zendeskMacrosSchema.parse({ macros: zendeskMacros(await macroSources()) });
}

/** `/api/v1/macros.csv`; throws where a cell of Excel would not hold a macro. */
export async function macrosCsv(): Promise<string> {
  const macros = composeMacros(await macroSources());
  tableMacrosSchema.parse(macros);
  return formatMacrosCsv(macros);
}

async function macroSources(): Promise<readonly MacroSource[]> {
  const content = await siteContent();
  return repliedPages(content).map(({ kind, number, text, section, reply, changed }) => ({
    id: `${kind === 'article' ? 'a' : 'r'}-${String(number)}`,
    number: formatNumber(kind, number),
    title: text,
    section: section === undefined ? null : find(content.sections, section).value.title,
    reply,
    changed,
  }));
}
