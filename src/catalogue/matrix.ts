import type { VerdictMark } from '../domain/article/verdict.ts';
import type { ResolvedText } from '../domain/mention/mention.ts';
import type { Content } from '../schemas/content.ts';
import type { Fact } from '../schemas/fact.ts';
import { articlePlace, articlesCiting } from './articles.ts';
import { links, siteContent } from './content.ts';
import { find } from './find.ts';
import { resolverOf } from './registry.ts';
import { sectionsInOrder } from './sections.ts';

/** «Что может оператор»: every fact with a verdict, by section. */
export interface Matrix {
  readonly counts: Readonly<Record<'can' | 'cannot' | 'routing', number>>;
  readonly groups: readonly {
    readonly title: string;
    readonly id: string;
    readonly rows: readonly MatrixRow[];
  }[];
}

/** One row of the matrix; `href` leads to the article that answers the fact, if there is one. */
export interface MatrixRow {
  readonly short: ResolvedText;
  readonly href: string | undefined;
  readonly mark: VerdictMark;
}

/** The whole matrix. */
export async function matrix(): Promise<Matrix> {
  const content = await siteContent();
  const facts = content.facts.map(({ value }) => value);
  const count = (verdict: Fact['verdict']) => facts.filter((fact) => fact.verdict === verdict).length;
  return {
    counts: { can: count('can'), cannot: count('cannot'), routing: count('routing') },
    groups: sectionsInOrder(content)
      .map(({ id, title }) => ({
        id,
        title,
        rows: facts.filter(({ section }) => section === id).flatMap((fact) => rowsOf(content, fact)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function rowsOf(content: Content, fact: Fact): readonly MatrixRow[] {
  if (fact.verdict === undefined || fact.short === undefined) return [];
  const article = articlesCiting(content, fact.id).at(0);
  const department =
    fact.department === undefined ? undefined : find(content.departments, fact.department).value.title;
  return [
    {
      short: resolverOf(content)(fact.short),
      href: article && links.article(articlePlace(article)),
      mark: { verdict: fact.verdict, department },
    },
  ];
}

/** A few rows of each verdict that have an article, for the home page. */
export function sampleRows({ groups }: Matrix, ofEach: number): readonly MatrixRow[] {
  const rows = groups.flatMap((group) => group.rows).filter(({ href }) => href !== undefined);
  return (['can', 'cannot', 'routing'] as const).flatMap((verdict) =>
    rows.filter(({ mark }) => mark.verdict === verdict).slice(0, ofEach),
  );
}
