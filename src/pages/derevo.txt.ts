import type { APIRoute } from 'astro';
import { treeText } from '../catalogue/tree-text.ts';
import { formatTree } from '../domain/tree/format-tree.ts';
import { treeTextTitle } from '../texts/tree-map.ts';
import { URGENCIES, verdictWord } from '../texts/verdict.ts';

export const GET: APIRoute = async () => {
  const { site, questions, outcomes, routes } = await treeText();
  const written = outcomes.map(({ mark, urgency, ...outcome }) => ({
    ...outcome,
    verdict: verdictWord(mark.verdict, mark),
    urgency: URGENCIES[urgency],
  }));
  return new Response(formatTree({ title: treeTextTitle(site), questions, outcomes: written, routes }));
};
