import { sharedCircumstances } from '../domain/tree/circumstances.ts';
import { routes, type Route } from '../domain/tree/graph.ts';
import { treeOfFile } from '../domain/tree/tree-file.ts';
import type { Tree, Walk } from '../domain/tree/tree.ts';
import { formatWalk } from '../domain/tree/walk-text.ts';
import { apiSchemas, type ApiData } from '../schemas/api.ts';
import { WHAT_NEXT } from '../texts/tree.ts';
import { select, textOf, type SitePage, type BuiltSite } from './built-site.ts';

type PublishedOutcome = ApiData<'tree'>['outcomes'][number];

/** «Не знаю» at every step comes to advice within so many. */
const MOST_UNSURE_STEPS = 3;

/**
 * Where the pages of the tree, walked by their plain links, differ from the published tree: other routes, other words,
 * other circumstances, an outcome that does not say what it must. A line each.
 */
export function checkRoutes(site: BuiltSite): readonly string[] {
  const published = apiSchemas.tree.parse(JSON.parse(site.read(site.links.api('tree'))));
  const tree = treeOfFile(published);
  const walked = [...walkPages(site, site.links.tree, [])].map(formatRoute);
  const promised = [...routes(tree)].map(formatRoute);
  return [
    ...differences('routes', walked, promised),
    ...published.questions.flatMap(({ url, title, answers }) => {
      const page = pageAt(site, url);
      return [
        ...differences(`${url}: heading`, texts(page, 'h1'), [title]),
        ...differences(
          `${url}: answers`,
          texts(page, 'main [data-answers] a'),
          answers.map(({ label }) => label),
        ),
      ];
    }),
    ...published.outcomes.flatMap((outcome) => checkOutcome(pageAt(site, outcome.url), outcome, tree)),
    ...[...tree.questions.keys()]
      .filter((id) => !isSoonSettled(tree, id))
      .map((id) => `${id}: «не знаю» goes on and on`),
  ];
}

/** All that a reader without scripts can click from a page on until advice comes. */
function* walkPages(site: BuiltSite, address: string, steps: Walk): Generator<Route> {
  const page = pageAt(site, address);
  const [main] = select(page, 'main');
  const outcome = main?.attribs['data-outcome'];
  if (outcome !== undefined) {
    yield { steps, outcome };
    return;
  }
  const question = select(page, 'answer-list')[0]?.attribs['question'] ?? '';
  if (steps.some((step) => step.question === question)) throw new Error(`${question} is asked twice`);
  for (const { attribs } of select(page, 'main [data-answers] a')) {
    const step = { question, answer: attribs['data-answer'] ?? '' };
    yield* walkPages(site, attribs['href'] ?? '', [...steps, step]);
  }
}

function checkOutcome(
  page: SitePage,
  { id, url, title, message }: PublishedOutcome,
  tree: Tree,
): readonly string[] {
  const saysWhen = texts(page, 'main .when').join('') !== '';
  const saysNext = texts(page, 'main h2').includes(WHAT_NEXT);
  const messages = select(page, 'message-composer').length;
  return [
    ...differences(`${url}: heading`, texts(page, 'h1'), [title]),
    ...differences(`${url}: for whom`, texts(page, 'main [data-shared] li'), sharedCircumstances(tree, id)),
    ...(saysWhen ? [] : [`${url} does not say when`]),
    ...(saysNext ? [] : [`${url} does not say what comes next`]),
    ...(messages === (message === null ? 0 : 1) ? [] : [`${url} shows ${String(messages)} messages`]),
  ];
}

function isSoonSettled({ questions }: Tree, start: string): boolean {
  const next = (node: string) => questions.get(node)?.answers.find(({ unsure }) => unsure)?.to ?? node;
  let node = start;
  for (let step = 0; step < MOST_UNSURE_STEPS; step += 1) node = next(node);
  return !questions.has(node);
}

function pageAt({ pages }: BuiltSite, address: string): SitePage {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`There is no page at ${address}`);
  return page;
}

function texts(page: SitePage, selector: string): readonly string[] {
  return select(page, selector).map(textOf);
}

function formatRoute({ steps, outcome }: Route): string {
  return `${formatWalk(steps)} → ${outcome}`;
}

/** What stands in one list only; the order counts. */
function differences(what: string, found: readonly string[], expected: readonly string[]): readonly string[] {
  if (found.length === expected.length && found.every((text, position) => text === expected[position]))
    return [];
  const only = (list: readonly string[], other: readonly string[]) =>
    list.filter((text) => !other.includes(text));
  return [`${what}: found ${only(found, expected).join('; ')}, expected ${only(expected, found).join('; ')}`];
}
