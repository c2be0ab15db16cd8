import type { Issue } from '../domain/report/issue.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { checkAnswers } from './answers.ts';
import { checkCitedFacts } from './cited-facts.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkForbiddenWords } from './forbidden-words.ts';
import { checkHeadings } from './headings.ts';
import { checkJourneys } from './journeys.ts';
import { checkLinks } from './links.ts';
import { checkMdx } from './mdx.ts';
import { checkOrphans } from './orphans.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkPermalinks } from './permalinks.ts';
import { checkPictures } from './pictures.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkRedirects } from './redirects.ts';
import { checkReferences } from './references.ts';
import { checkSamples } from './samples.ts';
import { checkTreeShape } from './tree-shape.ts';
import { checkTypography } from './typography.ts';

const CHECKS = [
  checkReferences,
  checkPlaceholders,
  checkMdx,
  checkLinks,
  checkHeadings,
  checkPictures,
  checkDuplicates,
  checkCitedFacts,
  checkAnswers,
  checkOrphans,
  checkForbiddenWords,
  checkTypography,
  checkTreeShape,
  checkOutcomes,
  checkJourneys,
  checkPermalinks,
  checkRedirects,
];

/** All faults between the entries of the content; in production examples are faults too. */
export function checkContent(
  draft: ContentDraft,
  { production }: { readonly production: boolean },
): readonly Issue[] {
  const checks = production ? [...CHECKS, checkSamples] : CHECKS;
  return checks.flatMap((check) => check(draft));
}
