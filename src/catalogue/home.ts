import type { VerdictMark } from '../domain/article/verdict.ts';
import { parseNumber } from '../domain/permalink/number.ts';
import { ROOT_QUESTION } from '../domain/permalink/permalink.ts';
import type { Site } from '../schemas/site.ts';
import { articleLink, articleMark, publishedArticles } from './articles.ts';
import { links, siteContent } from './content.ts';
import { matrix, sampleRows, type Matrix, type MatrixRow } from './matrix.ts';
import { pageNotices, type PageNotice } from './notices.ts';
import type { PageLink } from './page.ts';
import { answersOf, operatorsDoor, type QuestionAnswer } from './questions.ts';
import { sectionPages, type SectionPage } from './sections.ts';

/** Rows of each verdict that the home page shows of the matrix. */
const ROWS_OF_EACH_VERDICT = 2;

/** What the home page prints. */
export interface HomePage {
  readonly site: Site;
  readonly notices: readonly PageNotice[];
  readonly popular: readonly PageLink[];
  readonly rootAnswers: readonly QuestionAnswer[];
  readonly operators: string | undefined;
  readonly counts: Matrix['counts'];
  readonly rows: readonly MatrixRow[];
  readonly startHere: readonly (PageLink & { readonly mark: VerdictMark | undefined })[];
  readonly sections: readonly SectionPage[];
}

/** The home page. */
export async function homePage(): Promise<HomePage> {
  const content = await siteContent();
  const site = content.site.value;
  const whole = await matrix();
  const published = publishedArticles(content);
  return {
    site,
    notices: pageNotices(content),
    popular: site.popularQueries.map((text) => ({ href: links.search(text), text })),
    rootAnswers: answersOf(content, ROOT_QUESTION),
    operators: operatorsDoor(content),
    counts: whole.counts,
    rows: sampleRows(whole, ROWS_OF_EACH_VERDICT),
    startHere: site.startHere
      .flatMap((label) => published.filter(({ value }) => value.number === parseNumber(label)?.number))
      .map((article) => ({ ...articleLink(article), mark: articleMark(content, article.value) })),
    sections: await sectionPages(),
  };
}
