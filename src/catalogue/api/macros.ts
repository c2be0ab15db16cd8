import { formatMacrosCsv } from '../../domain/reply/macros-csv.ts';
import { composeMacros, type MacroSource } from '../../domain/reply/macros.ts';
import { zendeskMacros } from '../../domain/reply/zendesk-macros.ts';
import { formatNumber } from '../../domain/permalink/number.ts';
import type { ApiData } from '../../schemas/api.ts';
import { tableMacrosSchema, zendeskMacrosSchema } from '../../schemas/macros.ts';
import { publishedArticles } from '../articles.ts';
import { siteContent } from '../content.ts';
import { find } from '../find.ts';
import { articleReply, outcomeReply } from '../replies.ts';

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
  const sectionTitle = (id: string) => find(content.sections, id).value.title;
  const articles = publishedArticles(content).map((article) => ({
    id: `a-${String(article.value.number)}`,
    number: formatNumber('article', article.value.number),
    title: article.value.question,
    section: sectionTitle(article.folder),
    ...articleReply(content, article),
  }));
  const outcomes = content.outcomes.map((outcome) => {
    const [fact] = outcome.value.facts;
    return {
      id: `r-${String(outcome.value.number)}`,
      number: formatNumber('outcome', outcome.value.number),
      title: outcome.value.title,
      section: fact === undefined ? null : sectionTitle(find(content.facts, fact).value.section),
      ...outcomeReply(content, outcome),
    };
  });
  return [...articles, ...outcomes].flatMap(({ reply, ...source }) =>
    reply === null ? [] : [{ ...source, reply }],
  );
}
