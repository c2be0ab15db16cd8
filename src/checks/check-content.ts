import type { Issue } from '../domain/report/issue.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { checkAliasShapes } from './alias-shapes.ts';
import { checkAge } from './age.ts';
import { checkAdvice } from './advice.ts';
import { checkAnswers } from './answers.ts';
import { checkChanges } from './changes.ts';
import { checkCitedFacts } from './cited-facts.ts';
import { checkDescriptions } from './descriptions.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkForbiddenWords } from './forbidden-words.ts';
import { checkHeadings } from './headings.ts';
import { checkJourneys } from './journeys.ts';
import { checkLinks } from './links.ts';
import { checkLogo } from './logo.ts';
import { checkLoudText } from './loud-text.ts';
import { checkMessages } from './messages.ts';
import { checkMdxNesting } from './mdx-nesting.ts';
import { checkMdx } from './mdx.ts';
import { checkMixedScript } from './mixed-script.ts';
import { checkNamedAddresses } from './named-addresses.ts';
import { checkNotices } from './notices.ts';
import { checkOrphans } from './orphans.ts';
import { checkOutcomeActs } from './outcome-acts.ts';
import { checkOutcomeTexts } from './outcome-texts.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkPeriods } from './periods.ts';
import { checkPermalinks } from './permalinks.ts';
import { checkPictures } from './pictures.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPrepared } from './prepared.ts';
import { checkRawMarkup } from './raw-markup.ts';
import { checkRedirects } from './redirects.ts';
import { checkReferences } from './references.ts';
import { checkRepeatedValues } from './repeated-values.ts';
import { checkReplies } from './replies.ts';
import { rootCauses } from './root-causes.ts';
import { checkSamples } from './samples.ts';
import { checkSplitTexts } from './split-texts.ts';
import { checkStoryEnds } from './story-ends.ts';
import { checkTextShapes } from './text-shapes.ts';
import { checkTextRules } from './text-rules.ts';
import { checkToldTexts } from './told-texts.ts';
import { checkTreeAnswers } from './tree-answers.ts';
import { checkTreePerson } from './tree-person.ts';
import { withRoutes } from './tree-routes.ts';
import { checkTreeShape } from './tree-shape.ts';
import { checkTypography } from './typography.ts';
import { checkUnfinished } from './unfinished.ts';
import { checkUnusedValues } from './unused-values.ts';
import { checkVersions } from './versions.ts';
import { checkWorkingDays } from './working-days.ts';

const CHECKS = [
  checkReferences,
  checkNamedAddresses,
  checkStoryEnds,
  checkPlaceholders,
  checkMdx,
  checkMdxNesting,
  checkRawMarkup,
  checkLinks,
  checkHeadings,
  checkPictures,
  checkLogo,
  checkDuplicates,
  checkRepeatedValues,
  checkToldTexts,
  checkAnswers,
  checkDescriptions,
  checkAdvice,
  checkOrphans,
  checkForbiddenWords,
  checkTypography,
  checkMixedScript,
  checkTextRules,
  checkSplitTexts,
  checkTextShapes,
  checkAliasShapes,
  checkUnfinished,
  checkLoudText,
  checkPeriods,
  checkUnusedValues,
  checkMessages,
  checkPrepared,
  checkReplies,
  checkTreeShape,
  checkTreeAnswers,
  checkTreePerson,
  checkOutcomeActs,
  checkOutcomeTexts,
  checkJourneys,
  checkRedirects,
  checkChanges,
  checkNotices,
];

/** All faults between the entries of the content as of today; in production examples are faults too. */
export function checkContent(
  draft: ContentDraft,
  { today, production }: { readonly today: string; readonly production: boolean },
): readonly Issue[] {
  const checks = production ? [...CHECKS, checkSamples] : CHECKS;
  const issues = [
    ...checks.flatMap((check) => check(draft)),
    ...checkPermalinks(draft, today),
    ...checkAge(draft, today),
    ...checkWorkingDays(draft, today),
    ...checkVersions(draft, today),
    ...checkCitedFacts(draft, today),
    ...checkOutcomes(draft, today),
  ];
  return withRoutes(draft, rootCauses(issues));
}
