import type { APIRequestContext } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Permalinks } from '../src/domain/permalink/permalink.ts';
import { routes, type Route } from '../src/domain/tree/graph.ts';
import type { Tree } from '../src/domain/tree/tree.ts';
import { apiSchemas, type ApiData } from '../src/schemas/api.ts';
import { journeySchema, type Journey } from '../src/schemas/journey.ts';

/** The decision tree as the site publishes it. */
export type PublishedTree = ApiData<'tree'>;

/** Reads `/api/v1/tree.json` of the site under test. */
export async function readTree(request: APIRequestContext, links: Permalinks): Promise<PublishedTree> {
  const response = await request.get(links.api('tree'));
  return apiSchemas.tree.parse(await response.json());
}

/** The journeys that editors promise the tree to allow. */
export const journeys = z
  .array(journeySchema)
  .parse(parse(readFileSync(new URL('../content/tree/journeys.yaml', import.meta.url), 'utf8')));

/** The first journey that ends at an outcome. */
export function journeyTo(outcome: string): Journey {
  const journey = journeys.find((candidate) => candidate.outcome === outcome);
  if (journey === undefined) throw new Error(`No journey ends at ${outcome}`);
  return journey;
}

/** What the visitor of a journey clicks, in order. */
export function labelsOf({ answers }: Journey, { questions }: PublishedTree): readonly string[] {
  return answers.map((step) => {
    const [question, answer] = step.split('.');
    const asked = questions.find(({ id }) => id === question);
    const chosen = asked?.answers.find(({ id }) => id === answer);
    if (chosen === undefined) throw new Error(`The published tree has no answer ${step}`);
    return chosen.label;
  });
}

/** A few routes that together give every answer of the tree: each next one gives the most that are not given yet. */
export function coverAnswers(tree: Tree): readonly Route[] {
  const all = [...routes(tree)].map((route) => ({
    route,
    answers: route.steps.map(({ question, answer }) => `${question}.${answer}`),
  }));
  const left = new Set(all.flatMap(({ answers }) => answers));
  const cover: Route[] = [];
  while (left.size > 0) {
    const newOn = ({ answers }: { readonly answers: readonly string[] }) =>
      answers.filter((answer) => left.has(answer)).length;
    const best = all.reduce((one, other) => (newOn(other) > newOn(one) ? other : one));
    for (const answer of best.answers) left.delete(answer);
    cover.push(best.route);
  }
  return cover;
}
